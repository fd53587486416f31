#pragma once

#include "ui/dashboard/charts/board_data.h"
#include "ui/table/row_source.h"

#include <QWidget>

class QButtonGroup;
class QSettings;

namespace ocop {

class RecordTable;

/// The dashboard's numbers as one ordinary table: by place, group, kind, star or month; sorted, copied and opened
/// like any other list.
class NumberTables : public QWidget
{
    Q_OBJECT

public:
    enum class View { Places, Sectors, Kinds, Stars, Months };

    explicit NumberTables(QSettings* settings, QWidget* parent = nullptr);

    void show(const Session& session, bool byCommune = false);
    View view() const { return m_view; }
    void setView(View view);
    RecordTable* table() const { return m_table; }
    /// What the table's rows open, in the order they were made; row ids count from 1.
    const std::vector<BoardMark>& marks() const { return m_marks; }

Q_SIGNALS:
    void activated(const ocop::BoardMark& mark);

private:
    struct Line
    {
        qint64 id = 0;
        QString name;
        Tally tally;
    };

    static ListColumns<Line> lineColumns();
    void fill();
    void addLine(const QString& name, const Tally& tally, const Selection& selection, ListPage page);

    const Session* m_session = nullptr;
    bool m_byCommune = false;
    View m_view = View::Places;
    QButtonGroup* m_choice;
    RecordTable* m_table;
    std::vector<Line> m_lines;
    std::vector<BoardMark> m_marks;
};

} // namespace ocop
