#pragma once

#include "core/reports/report.h"
#include "ui/paper/spot_cursor.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QTimer>

namespace ocop {

/// The pages of a report as they will be printed, under each other, drawn by the page painter. The first ones show at once,
/// the others are laid out between what the person does. PageUp and PageDown turn pages, Home and End go to the ends, Ctrl+wheel and Ctrl+plus/minus zoom, Ctrl+0 fits the width. Where products stand behind a
/// report's rows and numbers and may be opened, a double click does; Enter goes among them, arrows move there, Enter opens, Esc leaves.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, Free };
    Q_ENUM(Fit)

    explicit ReportPreview(QWidget* parent = nullptr);

    /// Each shows the first page.
    void showReport(const Report& report, const PageSetup& setup = {});
    void showPages(std::vector<PaperPage> pages);
    void showPages(std::shared_ptr<PaperPages> pages);
    void clear();
    /// Whether what stands behind numbers can be opened here.
    void setOpensSpots(bool opens) { m_opensSpots = opens; }

    /// What is shown, to be printed and saved as well; null when nothing is.
    const std::shared_ptr<PaperPages>& pages() const { return m_pages; }
    /// So far, while isCounting().
    int pageCount() const { return int(m_rects.size()); }
    bool isCounting() const { return m_pages && !m_pages->isWhole(); }
    /// "Page 3 / 12", or "Page 3 / counting…"; nothing without pages.
    QString placeText() const;
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
    /// Another page is looked at, or more of them are known.
    void currentPageChanged(int page, int count);
    void zoomChanged(double zoom);
    /// Somebody wants to see what stands behind it.
    void spotOpened(const ocop::PaperSpot& spot);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
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
    void layOutMore();
    void tellPlace();
    /// The spot under a point of the viewport becomes the cursor's; false where there is none.
    bool enterSpot(SpotCursor& cursor, QPoint position) const;
    bool spotKey(int key);
    void showSpot();
    QRect spotRect() const; ///< the cursor's, in the viewport
    void applyZoom(double zoom);
    double fittingZoom() const;
    void updateCurrentPage();
    const QPixmap& picture(int index);

    std::shared_ptr<PaperPages> m_pages;
    QTimer m_goOn; ///< lays out more when nothing else waits
    std::vector<QRect> m_rects; ///< from the upper left corner of all pages
    QSize m_extent;
    QCache<int, QPixmap> m_pictures;
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
    int m_currentPage = 0;
    SpotCursor m_cursor;
    bool m_opensSpots = false;
};

} // namespace ocop
