#include "ui/paper/layout/report_layout.h"

#include "ui/paper/cards/card_flow.h"
#include "ui/paper/layout/table_flow.h"
#include "ui/paper/official_look.h"
#include "ui/paper/official_parts.h"
#include "ui/paper/picture_flow.h"

#include <algorithm>
#include <limits>

namespace ocop {
namespace {

PageSetup setupOf(const Report& report, const PageSetup& asked)
{
    PageSetup setup = asked;
    if (report.cardPaper && report.cardPaper->isSmall) {
        setup.isSmall = true;
        setup.marginsMm = {15, 14, 12, 14};
    }
    return setup;
}

/// The next table from `first` on that is an annex, or is not one; the number of tables when there is none.
size_t nextTable(const Report& report, size_t first, bool annex)
{
    while (first < report.tables.size() && report.tables[first].annex != annex) ++first;
    return first;
}

} // namespace

ReportLayout::ReportLayout(const Report& report, const PageSetup& asked)
    : m_report(report), m_setup(setupOf(report, asked)), m_flow(m_setup, report.orientation)
{
}

ReportLayout::~ReportLayout() = default;

std::vector<PaperPage> ReportLayout::take(int count)
{
    std::vector<PaperPage> pages;
    while (int(pages.size()) < count && !isDone()) {
        if (isNextFinished())
            giveNext(pages);
        else
            step();
    }
    return pages;
}

bool ReportLayout::isNextFinished() const
{
    if (m_stage == Stage::Done) return true;
    // What runs just over onto a second page is set anew (see setTighter): until then nothing is finished.
    const bool mayBeSetAnew = m_stage < Stage::Annexes && m_flow.pageCount() <= 2;
    return !mayBeSetAnew && m_given + 1 < m_flow.pageCount();
}

void ReportLayout::giveNext(std::vector<PaperPage>& pages)
{
    const bool isStart = std::find(m_annexStarts.begin(), m_annexStarts.end(), m_given) != m_annexStarts.end();
    m_number = isStart ? 1 : m_number + 1;
    PaperPage page = m_flow.takePage(m_given++);
    if (m_report.annexOnly && m_given == 1 && m_flow.pageCount() > 1) return; // the one the flow began with
    addRunningLines(page, m_report, m_setup, m_number);
    pages.push_back(std::move(page));
}

void ReportLayout::step()
{
    if (m_table && goOnWithTable()) return;
    switch (m_stage) {
    case Stage::Front: return beginFront();
    case Stage::Tables: return beginMainTable();
    case Stage::End: return endMainPart();
    case Stage::Annexes: return beginAnnex();
    case Stage::Done: return;
    }
}

bool ReportLayout::goOnWithTable()
{
    if (m_table->placeNext()) return true;
    if (m_stage < Stage::Annexes) m_rowsWithTail = m_table->movedForTail();
    m_table.reset();
    return false;
}

void ReportLayout::beginFront()
{
    m_stage = Stage::Annexes;
    if (m_report.annexOnly) return;
    if (m_report.cardPaper) {
        flowCards(m_flow, m_report);
        return;
    }
    // What must stand under a heading that ends the opening text: the first table with its title and first rows.
    double follow = 0;
    if (prepareMainTable())
        follow = tableTitleHeight(m_prepared->table(), m_flow.body().width()) + m_prepared->startHeight();
    flowFront(m_flow, m_report, follow);
    m_stage = Stage::Tables;
}

void ReportLayout::beginTable(double tailHeight)
{
    m_table = std::move(m_prepared);
    const ReportTable& table = m_table->table();
    const double start = m_table->startHeight();
    // A table that is placed in one piece goes onto the next page whole, rather than let the signature stand alone there.
    const bool goesAlong = m_table->isWhole() && tableTitleHeight(table, m_flow.body().width()) + start + tailHeight <=
                                                     m_flow.body().height();
    flowTableTitle(m_flow, m_report, table, start + (goesAlong ? tailHeight : 0));
    m_table->begin();
}

bool ReportLayout::prepareMainTable()
{
    if (m_prepared) return true;
    const size_t index = nextTable(m_report, m_nextTable, false);
    if (index == m_report.tables.size()) return false;
    m_prepared = std::make_unique<TableFlow>(m_flow, m_report.tables[index], index, tailOf(index));
    return true;
}

double ReportLayout::tailOf(size_t table) const
{
    const bool isLastTable = nextTable(m_report, table + 1, false) == m_report.tables.size();
    const bool isLast = isLastTable && m_report.closing.isEmpty() && m_report.pictures.empty();
    return isLast ? tailHeight(m_report, m_flow.body().width(), m_flow.setup()) : 0;
}

void ReportLayout::beginMainTable()
{
    if (!prepareMainTable()) {
        m_stage = Stage::End;
        return;
    }
    const size_t index = nextTable(m_report, m_nextTable, false);
    if (index != nextTable(m_report, 0, false)) m_flow.skip(look::betweenTables);
    m_nextTable = index + 1;
    beginTable(tailOf(index));
}

void ReportLayout::endMainPart()
{
    flowPictures(m_flow, m_report);
    flowClosing(m_flow, m_report);
    flowTail(m_flow, m_report);
    m_stage = Stage::Annexes;
    m_nextTable = 0;
    setTighter();
}

/// A paper that runs just over onto a second page is set a little smaller: one page is signed more gladly.
void ReportLayout::setTighter()
{
    if (m_flow.pageCount() != 2) return;
    PageSetup setup = m_flow.setup();
    const double least = std::max(setup.tablePoints - 1, setup.smallestTablePoints);
    if (setup.tablePoints <= least || m_setup.tablePoints > setup.tablePoints) return; // this is the tighter one
    while (setup.tablePoints > least) {
        setup.tablePoints -= 0.5;
        ReportLayout tighter(m_report, m_setup);
        tighter.m_flow = PageFlow(setup, m_report.orientation);
        while (tighter.m_stage < Stage::Annexes && tighter.m_flow.pageCount() < 2) tighter.step();
        if (tighter.m_flow.pageCount() == 1) {
            m_flow = std::move(tighter.m_flow);
            m_rowsWithTail = tighter.m_rowsWithTail;
            return;
        }
    }
}

void ReportLayout::beginAnnex()
{
    const size_t index = nextTable(m_report, m_nextTable, true);
    if (index == m_report.tables.size()) {
        m_stage = Stage::Done;
        return;
    }
    m_nextTable = index + 1;
    const ReportTable& table = m_report.tables[index];
    m_annexStarts.push_back(m_flow.pageCount());
    m_flow.newPage(table.orientation);
    flowAnnexTitle(m_flow, m_report, table, int(m_annexStarts.size()) - 1);
    m_prepared = std::make_unique<TableFlow>(m_flow, table, index, 0);
    beginTable(0);
}

SettledPaper settledPaper(const Report& report, const PageSetup& asked)
{
    ReportLayout layout(report, asked);
    if (report.annexOnly || report.cardPaper) return {layout.m_setup, {}};
    while (layout.m_stage < ReportLayout::Stage::Annexes) layout.step();
    return {layout.m_flow.setup(), layout.m_rowsWithTail};
}

std::vector<PaperPage> layOutReport(const Report& report, const PageSetup& setup)
{
    return ReportLayout(report, setup).take(std::numeric_limits<int>::max());
}

} // namespace ocop
