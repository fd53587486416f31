#include "ui/paper/layout/paper_pages.h"

#include "ui/paper/layout/report_layout.h"

#include <limits>

namespace ocop {
namespace {

QSizeF largestOf(const Report& report, const PageSetup& setup)
{
    const bool isSmall = setup.isSmall || (report.cardPaper && report.cardPaper->isSmall);
    QSizeF largest = pageSizeTwips(report.orientation, isSmall);
    for (const ReportTable& table : report.tables)
        if (table.annex) largest = largest.expandedTo(pageSizeTwips(table.orientation, isSmall));
    return largest;
}

QSizeF largestOf(const std::vector<PaperPage>& pages)
{
    QSizeF largest;
    for (const PaperPage& page : pages) largest = largest.expandedTo(pageSizeTwips(page.orientation, page.isSmall));
    return largest;
}

} // namespace

PaperPages::PaperPages(std::vector<PaperPage> pages) : m_pages(std::move(pages)), m_largest(largestOf(m_pages)) {}

PaperPages::PaperPages(std::shared_ptr<const Report> report, const PageSetup& setup)
    : m_report(std::move(report)), m_layout(std::make_unique<ReportLayout>(*m_report, setup)),
      m_largest(largestOf(*m_report, setup))
{
}

PaperPages::~PaperPages() = default;

void PaperPages::reach(int count)
{
    if (!m_layout || count <= this->count()) return;
    for (PaperPage& page : m_layout->take(count - this->count())) m_pages.push_back(std::move(page));
    if (m_layout->isDone()) m_layout.reset();
}

const std::vector<PaperPage>& PaperPages::all()
{
    reach(std::numeric_limits<int>::max());
    return m_pages;
}

std::vector<PaperPage> PaperPages::some(const std::vector<int>& numbers) const
{
    std::vector<PaperPage> pages;
    for (const int number : numbers)
        if (number >= 1 && number <= count()) pages.push_back(page(number - 1));
    return pages;
}

} // namespace ocop
