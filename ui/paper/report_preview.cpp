#include "ui/paper/report_preview.h"

#include "ui/paper/page_painter.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ocop {
namespace {

constexpr double previewLeastZoom = 0.2;
constexpr double previewMostZoom = 4.0;
constexpr int previewCacheKb = 96 * 1024;
/// Pages laid out at once: some hundredths of a second.
constexpr int previewStep = 8;

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
    viewport()->setMouseTracking(true);
    m_goOn.setSingleShot(true);
    connect(&m_goOn, &QTimer::timeout, this, &ReportPreview::layOutMore);
}

void ReportPreview::showReport(const Report& report, const PageSetup& setup)
{
    showPages(std::make_shared<PaperPages>(std::make_shared<const Report>(report), setup));
}

void ReportPreview::showPages(std::vector<PaperPage> pages)
{
    showPages(std::make_shared<PaperPages>(std::move(pages)));
}

void ReportPreview::showPages(std::shared_ptr<PaperPages> pages)
{
    m_pages = std::move(pages);
    m_pages->reach(previewStep);
    m_cursor.setPages(m_pages.get());
    m_currentPage = 0;
    m_pictures.clear();
    if (m_fit != Fit::Free) m_zoom = fittingZoom();
    arrange(false);
    verticalScrollBar()->setValue(0);
    updateCurrentPage();
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
    if (isCounting()) m_goOn.start();
}

void ReportPreview::layOutMore()
{
    if (!m_pages) return;
    m_pages->reach(m_pages->count() + previewStep);
    arrange(false);
    tellPlace();
    viewport()->update();
    if (isCounting()) m_goOn.start();
}

QString ReportPreview::placeText() const
{
    if (m_currentPage == 0) return {};
    const QString page = QString::number(m_currentPage);
    return isCounting() ? tr("Page %1 / counting…").arg(page)
                        : tr("Page %1 / %2").arg(page, QString::number(pageCount()));
}

void ReportPreview::tellPlace()
{
    setAccessibleDescription(placeText());
    Q_EMIT currentPageChanged(m_currentPage, pageCount());
}

void ReportPreview::clear()
{
    m_cursor.setPages(nullptr);
    m_pages.reset();
    m_goOn.stop();
    m_pictures.clear();
    arrange(false);
    updateCurrentPage();
    viewport()->update();
}

PaperOrientation ReportPreview::currentOrientation() const
{
    return m_currentPage > 0 ? m_pages->page(m_currentPage - 1).orientation : PaperOrientation::Portrait;
}

double ReportPreview::pixelsPerTwip() const { return logicalDpiX() * m_zoom / twipsPerInch; }

double ReportPreview::fittingZoom() const
{
    if (!m_pages || m_pages->count() == 0) return 1;
    const PaperPage& page = m_pages->page(std::max(0, m_currentPage - 1));
    const QSizeF size = pageSizeTwips(page.orientation, page.isSmall);
    // Fitting the width means every page: a landscape annex must not need scrolling sideways.
    const QSizeF widest = m_fit == Fit::Width ? m_pages->largest() : size;
    // The viewport without its bars, so that a bar that comes and goes does not swing the zoom.
    const int bar = verticalScrollBar()->sizeHint().width();
    const double width = std::max(80, maximumViewportSize().width() - bar - 2 * gap);
    const double height = std::max(80, maximumViewportSize().height() - 2 * gap);
    const double across = width / (widest.width() * logicalDpiX() / twipsPerInch);
    const double down = height / (size.height() * logicalDpiX() / twipsPerInch);
    return std::clamp(m_fit == Fit::Page ? std::min(across, down) : across, previewLeastZoom, previewMostZoom);
}

void ReportPreview::arrange(bool keepPlace)
{
    const double place = m_extent.height() > 0 ? double(verticalScrollBar()->value()) / m_extent.height() : 0;
    m_rects.clear();
    int widest = 0;
    int y = gap;
    for (int i = 0; m_pages && i < m_pages->count(); ++i) {
        const PaperPage& page = m_pages->page(i);
        const QSize size = (pageSizeTwips(page.orientation, page.isSmall) * pixelsPerTwip()).toSize();
        m_rects.emplace_back(QPoint(0, y), size);
        widest = std::max(widest, size.width());
        y += size.height() + gap;
    }
    m_extent = m_rects.empty() ? QSize() : QSize(widest + 2 * gap, y);
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
    if (m_rects.empty()) return;
    if (page > pageCount() && isCounting()) {
        m_pages->reach(page);
        arrange(true);
    }
    const int index = std::clamp(page, 1, pageCount()) - 1;
    verticalScrollBar()->setValue(m_rects[size_t(index)].top() - gap);
    // Near the end the last pages share a screen: the one asked for is the current one all the same.
    if (m_currentPage != index + 1) {
        m_currentPage = index + 1;
        tellPlace();
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
    int current = m_rects.empty() ? 0 : 1;
    // The page that reaches over the middle of the window, or the last one begun above it.
    for (int i = 0; i < pageCount(); ++i)
        if (pageRect(i).top() <= viewport()->height() / 2) current = i + 1;
    if (current == m_currentPage) return;
    m_currentPage = current;
    tellPlace();
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
    drawPage(&painter, m_pages->page(index));
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
    if (m_cursor.isSet()) {
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawRect(spotRect());
    }
    if (!hasFocus() || m_rects.empty()) return;
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
    if (!control && spotKey(event->key())) return;
    switch (event->key()) {
    case Qt::Key_PageDown: return goToPage(m_currentPage + 1);
    case Qt::Key_PageUp: return goToPage(m_currentPage - 1);
    case Qt::Key_Home: return goToPage(1);
    case Qt::Key_End: return goToPage(std::numeric_limits<int>::max());
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

bool ReportPreview::spotKey(int key)
{
    if (!m_opensSpots) return false;
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!m_cursor.isSet()) {
        if (!enters || !m_cursor.enter(std::max(0, m_currentPage - 1))) return false;
        showSpot();
        return true;
    }
    if (enters) {
        Q_EMIT spotOpened(m_cursor.spot());
        return true;
    }
    switch (key) {
    case Qt::Key_Left: m_cursor.go(SpotCursor::Way::Left); break;
    case Qt::Key_Right: m_cursor.go(SpotCursor::Way::Right); break;
    case Qt::Key_Up: m_cursor.go(SpotCursor::Way::Up); break;
    case Qt::Key_Down: m_cursor.go(SpotCursor::Way::Down); break;
    case Qt::Key_Escape:
        m_cursor.clear();
        viewport()->update();
        return true;
    default: return false;
    }
    showSpot();
    return true;
}

void ReportPreview::showSpot()
{
    const QRect rect = spotRect();
    QScrollBar* down = verticalScrollBar();
    if (rect.top() < gap) down->setValue(down->value() + rect.top() - gap);
    if (rect.bottom() > viewport()->height() - gap)
        down->setValue(down->value() + rect.bottom() - viewport()->height() + gap);
    viewport()->update();
}

QRect ReportPreview::spotRect() const
{
    const QRectF rect = m_cursor.spot().rect;
    const double scale = pixelsPerTwip();
    return QRectF(rect.topLeft() * scale, rect.size() * scale)
        .toRect()
        .translated(pageRect(m_cursor.place()->page).topLeft());
}

bool ReportPreview::enterSpot(SpotCursor& cursor, QPoint position) const
{
    for (int i = 0; m_opensSpots && i < pageCount(); ++i)
        if (const QRect rect = pageRect(i); rect.contains(position))
            return cursor.enter(i, QPointF(position - rect.topLeft()) / pixelsPerTwip());
    return false;
}

void ReportPreview::mouseMoveEvent(QMouseEvent* event)
{
    SpotCursor under;
    under.setPages(m_pages.get());
    viewport()->setCursor(enterSpot(under, event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReportPreview::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!enterSpot(m_cursor, event->position().toPoint())) return;
    viewport()->update();
    Q_EMIT spotOpened(m_cursor.spot());
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
