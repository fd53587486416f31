#pragma once

#include "core/reports/report.h"
#include "ui/paper/paper_page.h"

#include <memory>
#include <optional>

namespace ocop {

class TableFlow;

/// How layOutReport() sets the report's first part: a paper that runs just over onto a second page is set a little smaller.
struct SettledPaper
{
    PageSetup setup;
    /// Of the last table: from here on rows stand on a new page to be with the signature.
    std::optional<size_t> rowsWithTail;
};
SettledPaper settledPaper(const Report& report, const PageSetup& setup = {});

/// Lays a report out a piece at a time: first page, tables, notes and signature, then each annex on pages of its own. A
/// page is given away once nothing more is written on it. The report must outlive it.
class ReportLayout
{
public:
    explicit ReportLayout(const Report& report, const PageSetup& asked = {});
    ~ReportLayout();
    Q_DISABLE_COPY_MOVE(ReportLayout)

    /// The next pages, `count` of them; fewer only when they are the last.
    std::vector<PaperPage> take(int count);
    bool isDone() const { return m_stage == Stage::Done && m_given == m_flow.pageCount(); }

private:
    friend SettledPaper settledPaper(const Report& report, const PageSetup& setup);

    enum class Stage { Front, Tables, End, Annexes, Done };

    void step();
    void beginFront();
    /// Goes on with the table that was begun; false when it is finished.
    bool goOnWithTable();
    /// Makes the next table of the first part ready; false when there is none.
    bool prepareMainTable();
    /// The height of what must stand under the table's last rows.
    double tailOf(size_t table) const;
    /// Begins the table that was made ready.
    void beginTable(double tailHeight);
    void beginMainTable();
    void endMainPart();
    void setTighter();
    void beginAnnex();
    /// Whether the next page to be given away is finished.
    bool isNextFinished() const;
    /// Puts the next page at the end of `pages`.
    void giveNext(std::vector<PaperPage>& pages);

    const Report& m_report;
    PageSetup m_setup;
    PageFlow m_flow;
    Stage m_stage = Stage::Front;
    size_t m_nextTable = 0; ///< of the stage
    std::unique_ptr<TableFlow> m_prepared; ///< measured and not begun
    std::unique_ptr<TableFlow> m_table; ///< begun and not finished
    std::optional<size_t> m_rowsWithTail; ///< of the last table of the first part
    std::vector<int> m_annexStarts; ///< pages
    int m_given = 0; ///< pages given away
    int m_number = 0; ///< of the last one given away; every annex is numbered on its own
};

/// The whole report at once.
std::vector<PaperPage> layOutReport(const Report& report, const PageSetup& setup = {});

} // namespace ocop
