#pragma once

#include "core/reports/report.h"
#include "ui/paper/paper_page.h"

#include <memory>

namespace ocop {

class ReportLayout;

/// The pages of a paper, laid out as far as somebody looked. Whoever shows, prints and saves the paper shares one, so that
/// no page is laid out twice.
class PaperPages
{
public:
    explicit PaperPages(std::vector<PaperPage> pages);
    explicit PaperPages(std::shared_ptr<const Report> report, const PageSetup& setup = {});
    ~PaperPages();
    Q_DISABLE_COPY_MOVE(PaperPages)

    /// So far.
    int count() const { return int(m_pages.size()); }
    /// No page is missing.
    bool isWhole() const { return !m_layout; }
    /// Lays out until there are `count` pages, or all there are.
    void reach(int count);
    const PaperPage& page(int index) const { return m_pages[size_t(index)]; }
    /// Every page; lays out what is missing.
    const std::vector<PaperPage>& all();
    /// Large enough for each page, those not laid out yet included; twips.
    QSizeF largest() const { return m_largest; }

    /// Some of the pages, by number from 1; none that is not laid out.
    std::vector<PaperPage> some(const std::vector<int>& numbers) const;

private:
    std::shared_ptr<const Report> m_report; ///< of the layout
    std::unique_ptr<ReportLayout> m_layout; ///< what is still to come
    std::vector<PaperPage> m_pages;
    QSizeF m_largest;
};

} // namespace ocop
