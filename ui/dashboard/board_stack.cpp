#include "ui/dashboard/board_stack.h"

#include "ui/dashboard/board_catalog.h"
#include "ui/dashboard/charts/unit_board.h"
#include "ui/dashboard/dashboard_cards.h"
#include "ui/dashboard/figure_table.h"
#include "ui/dashboard/number_tables.h"
#include "ui/dashboard/overview_board.h"
#include "ui/table/record_table.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ocop {

BoardStack::BoardStack(QSettings* settings, QWidget* parent)
    : QWidget(parent), m_figures(new FigureTable(settings, this)), m_cards(new DashboardCards(this)),
      m_overview(new OverviewBoard(this)), m_tables(new NumberTables(settings, this)), m_views(new QStackedWidget(this))
{
    m_views->addWidget(m_overview);
    m_views->addWidget(m_tables);
    m_views->addWidget(m_figures);
    for (const BoardEntry& entry : boardEntries()) {
        if (!entry.make) continue;
        Board* board = entry.make(this);
        board->setObjectName(QStringLiteral("named_") + entry.key);
        board->setFocusPolicy(Qt::NoFocus);
        connect(board, &Board::activated, this, &BoardStack::activated);
        m_boards.emplace(entry.key, board);
        m_views->addWidget(board);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_cards);
    layout->addWidget(m_views, 1);
    connect(m_figures, &FigureTable::activated, this, &BoardStack::activated);
    connect(m_cards, &DashboardCards::activated, this, &BoardStack::activated);
    connect(m_overview, &OverviewBoard::activated, this, &BoardStack::activated);
    connect(m_tables, &NumberTables::activated, this, &BoardStack::activated);
}

Board* BoardStack::board(const QString& key) const
{
    const auto found = m_boards.find(key);
    return found == m_boards.end() ? nullptr : found->second;
}

std::vector<QWidget*> BoardStack::charts() const
{
    std::vector<QWidget*> charts = m_overview->charts();
    for (const auto& [key, board] : m_boards)
        for (QWidget* chart : board->charts()) charts.push_back(chart);
    return charts;
}

void BoardStack::show(const Session& session, const QString& key, bool byCommune, bool asTable)
{
    Board* shown = board(key);
    m_cards->setVisible(!shown);
    if (!shown) {
        m_cards->show(session);
        m_overview->show(session, byCommune);
        if (asTable) m_tables->show(session, byCommune);
        m_views->setCurrentWidget(asTable ? static_cast<QWidget*>(m_tables) : m_overview);
        return;
    }
    shown->setByCommune(byCommune);
    shown->show(session);
    if (asTable) m_figures->show(shown->figures());
    m_views->setCurrentWidget(asTable ? static_cast<QWidget*>(m_figures) : shown);
}

void BoardStack::focusShown()
{
    QWidget* shown = m_views->currentWidget();
    if (shown == m_overview)
        m_overview->places()->setFocus();
    else if (shown == m_tables)
        m_tables->table()->focusTable();
    else if (shown == m_figures)
        m_figures->table()->focusTable();
    else
        shown->setFocus();
}

} // namespace ocop
