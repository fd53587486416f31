#pragma once

#include "ui/dashboard/board.h"

class QSettings;

namespace ocop {

class RecordTable;

/// A board's figures as an ordinary list: sorted, copied and opened like any other.
class FigureTable : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTable(QSettings* settings, QWidget* parent = nullptr);

    void show(std::vector<BoardFigure> figures);
    RecordTable* table() const { return m_table; }

Q_SIGNALS:
    void activated(const ocop::BoardMark& mark);

private:
    RecordTable* m_table;
    std::vector<BoardFigure> m_figures;
};

} // namespace ocop
