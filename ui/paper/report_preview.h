#pragma once

#include "core/reports/report.h"
#include "ui/paper/paper_page.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace ocop {

/// The pages of a report as they will be printed, under each other, drawn by the page painter. PageUp and
/// PageDown turn pages, Home and End go to the ends, Ctrl+wheel and Ctrl+plus/minus zoom, Ctrl+0 fits the width.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, Free };
    Q_ENUM(Fit)

    explicit ReportPreview(QWidget* parent = nullptr);

    /// Lays the report out and shows its first page.
    void showReport(const Report& report, const PageSetup& setup = {});
    void showPages(std::vector<PaperPage> pages);
    void clear();

    int pageCount() const { return int(m_pages.size()); }
    /// From 1; 0 without pages.
    int currentPage() const { return m_currentPage; }
    PaperOrientation currentOrientation() const;
    /// 1 = as large as the paper.
    double zoom() const { return m_zoom; }
    Fit fit() const { return m_fit; }

    QSize sizeHint() const override { return {620, 560}; }

public Q_SLOTS:
    void goToPage(int page);
    void setFit(ocop::ReportPreview::Fit fit);
    void setZoom(double zoom);
    void zoomIn() { setZoom(m_zoom * zoomStep); }
    void zoomOut() { setZoom(m_zoom / zoomStep); }

Q_SIGNALS:
    void currentPageChanged(int page, int count);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr double zoomStep = 1.2;
    static constexpr int gap = 16; ///< pixels around and between pages

    double pixelsPerTwip() const;
    QRect pageRect(int index) const; ///< in the viewport
    void arrange(bool keepPlace);
    void applyZoom(double zoom);
    double fittingZoom() const;
    void updateCurrentPage();
    const QPixmap& picture(int index);

    std::vector<PaperPage> m_pages;
    std::vector<QRect> m_rects; ///< from the upper left corner of all pages
    QSize m_extent;
    QCache<int, QPixmap> m_pictures;
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
    int m_currentPage = 0;
};

} // namespace ocop
