#pragma once

#include "ui/dashboard/board.h"

#include <map>

class QSettings;
class QStackedWidget;

namespace ocop {

class DashboardCards;
class FigureTable;
class NumberTables;
class OverviewBoard;

/// Every board of the page and, for each, its numbers as a table; one of all these is seen, the overview under its
/// cards.
class BoardStack : public QWidget
{
    Q_OBJECT

public:
    explicit BoardStack(QSettings* settings, QWidget* parent = nullptr);

    /// Fills and shows the board with this key, or its numbers.
    void show(const Session& session, const QString& key, bool byCommune, bool asTable);
    /// Gives the keyboard to what is seen.
    void focusShown();

    DashboardCards* cards() const { return m_cards; }
    OverviewBoard* overview() const { return m_overview; }
    /// Null for the overview.
    Board* board(const QString& key) const;
    /// The numbers of the overview, and those of any other board.
    NumberTables* tables() const { return m_tables; }
    FigureTable* figures() const { return m_figures; }
    /// Every chart of every board.
    std::vector<QWidget*> charts() const;

Q_SIGNALS:
    void activated(const ocop::BoardMark& mark);

private:
    FigureTable* m_figures;
    DashboardCards* m_cards;
    OverviewBoard* m_overview;
    NumberTables* m_tables;
    std::map<QString, Board*> m_boards;
    QStackedWidget* m_views;
};

} // namespace ocop
