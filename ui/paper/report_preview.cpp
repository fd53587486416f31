#include "ui/paper/report_preview.h"

#include "ui/paper/page_painter.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

constexpr double previewLeastZoom = 0.2;
constexpr double previewMostZoom = 4.0;
constexpr int previewCacheKb = 96 * 1024;

/// The table the paper lies on: a step darker than the window, in light and dark.
QColor previewGround(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    return window.lightness() < 128 ? window.darker(140) : window.darker(110);
}

} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setObjectName(QStringLiteral("reportPreview"));
    setAccessibleName(tr("Report preview"));
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(24);
    m_pictures.setMaxCost(previewCacheKb);
}

void ReportPreview::showReport(const Report& report, const PageSetup& setup) { showPages(layOutReport(report, setup)); }

void ReportPreview::showPages(std::vector<PaperPage> pages)
{
    m_pages = std::move(pages);
    m_currentPage = 0;
    m_pictures.clear();
    if (m_fit != Fit::Free) m_zoom = fittingZoom();
    arrange(false);
    verticalScrollBar()->setValue(0);
    updateCurrentPage();
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void ReportPreview::clear()
{
    m_pages.clear();
    m_pictures.clear();
    arrange(false);
    updateCurrentPage();
    viewport()->update();
}

PaperOrientation ReportPreview::currentOrientation() const
{
    return m_currentPage > 0 ? m_pages[size_t(m_currentPage) - 1].orientation : PaperOrientation::Portrait;
}

double ReportPreview::pixelsPerTwip() const { return logicalDpiX() * m_zoom / twipsPerInch; }

double ReportPreview::fittingZoom() const
{
    if (m_pages.empty()) return 1;
    const PaperOrientation orientation = m_currentPage > 0 ? currentOrientation() : m_pages.front().orientation;
    QSizeF widest = pageSizeTwips(orientation);
    // Fitting the width means every page: a landscape annex must not need scrolling sideways.
    if (m_fit == Fit::Width)
        for (const PaperPage& page : m_pages) widest = widest.expandedTo(pageSizeTwips(page.orientation, page.isSmall));
    // The viewport without its bars, so that a bar that comes and goes does not swing the zoom.
    const int bar = verticalScrollBar()->sizeHint().width();
    const double width = std::max(80, maximumViewportSize().width() - bar - 2 * gap);
    const double height = std::max(80, maximumViewportSize().height() - 2 * gap);
    const double across = width / (widest.width() * logicalDpiX() / twipsPerInch);
    const double down = height / (pageSizeTwips(orientation).height() * logicalDpiX() / twipsPerInch);
    return std::clamp(m_fit == Fit::Page ? std::min(across, down) : across, previewLeastZoom, previewMostZoom);
}

void ReportPreview::arrange(bool keepPlace)
{
    const double place = m_extent.height() > 0 ? double(verticalScrollBar()->value()) / m_extent.height() : 0;
    m_rects.clear();
    int widest = 0;
    int y = gap;
    for (const PaperPage& page : m_pages) {
        const QSize size = (pageSizeTwips(page.orientation, page.isSmall) * pixelsPerTwip()).toSize();
        m_rects.emplace_back(QPoint(0, y), size);
        widest = std::max(widest, size.width());
        y += size.height() + gap;
    }
    m_extent = m_pages.empty() ? QSize() : QSize(widest + 2 * gap, y);
    const int width = std::max(m_extent.width(), viewport()->width());
    for (QRect& rect : m_rects) rect.moveLeft((width - rect.width()) / 2);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_extent.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_extent.width() - viewport()->width()));
    if (keepPlace) verticalScrollBar()->setValue(int(std::lround(place * m_extent.height())));
}

QRect ReportPreview::pageRect(int index) const
{
    return m_rects[size_t(index)].translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void ReportPreview::goToPage(int page)
{
    if (m_pages.empty()) return;
    const int index = std::clamp(page, 1, pageCount()) - 1;
    verticalScrollBar()->setValue(m_rects[size_t(index)].top() - gap);
    // Near the end the last pages share a screen: the one asked for is the current one all the same.
    if (m_currentPage != index + 1) {
        m_currentPage = index + 1;
        Q_EMIT currentPageChanged(m_currentPage, pageCount());
    }
}

void ReportPreview::setFit(Fit fit)
{
    m_fit = fit;
    if (fit != Fit::Free) applyZoom(fittingZoom());
}

void ReportPreview::setZoom(double zoom)
{
    m_fit = Fit::Free;
    applyZoom(zoom);
}

void ReportPreview::applyZoom(double zoom)
{
    const double wanted = std::clamp(zoom, previewLeastZoom, previewMostZoom);
    if (std::abs(wanted - m_zoom) > 1e-4) {
        m_zoom = wanted;
        m_pictures.clear();
    }
    arrange(true);
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void ReportPreview::updateCurrentPage()
{
    int current = m_pages.empty() ? 0 : 1;
    // The page that reaches over the middle of the window, or the last one begun above it.
    for (int i = 0; i < pageCount(); ++i)
        if (pageRect(i).top() <= viewport()->height() / 2) current = i + 1;
    if (current == m_currentPage) return;
    m_currentPage = current;
    setAccessibleDescription(tr("Page %1 of %2").arg(QString::number(current), QString::number(pageCount())));
    Q_EMIT currentPageChanged(current, pageCount());
}

const QPixmap& ReportPreview::picture(int index)
{
    if (const QPixmap* known = m_pictures.object(index)) return *known;
    const double ratio = devicePixelRatioF();
    auto* made = new QPixmap(m_rects[size_t(index)].size() * ratio);
    made->fill(Qt::white);
    QPainter painter(made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerTwip() * ratio, pixelsPerTwip() * ratio);
    drawPage(&painter, m_pages[size_t(index)]);
    painter.end();
    made->setDevicePixelRatio(ratio);
    const int cost = std::min(previewCacheKb, 1 + int(qint64(made->width()) * made->height() * 4 / 1024));
    m_pictures.insert(index, made, cost);
    return *made;
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), previewGround(palette()));
    for (int i = 0; i < pageCount(); ++i) {
        const QRect rect = pageRect(i);
        if (!rect.adjusted(-1, -1, 1, 1).intersects(event->rect())) continue;
        painter.drawPixmap(rect.topLeft(), picture(i));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (!hasFocus() || m_pages.empty()) return;
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit != Fit::Free)
        applyZoom(fittingZoom());
    else
        arrange(true);
    updateCurrentPage();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown: return goToPage(m_currentPage + 1);
    case Qt::Key_PageUp: return goToPage(m_currentPage - 1);
    case Qt::Key_Home: return goToPage(1);
    case Qt::Key_End: return goToPage(pageCount());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control) return zoomIn();
        break;
    case Qt::Key_Minus:
        if (control) return zoomOut();
        break;
    case Qt::Key_0:
        if (control) return setFit(Fit::Width);
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0) setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void ReportPreview::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    viewport()->update();
    updateCurrentPage();
}

void ReportPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace ocop
