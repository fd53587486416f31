#include "ui/dashboard/charts/tile_view.h"

#include "ui/dashboard/charts/tile_painter.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ocop {

TileView::TileView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TileView::setTiles(std::vector<Tile> tiles)
{
    m_tiles = std::move(tiles);
    m_hovered = m_pressed = -1;
    layOut();
    m_current = qBound(0, m_current, std::max(0, spotCount() - 1));
    describe();
    update();
}

void TileView::setLegend(const QStringList& classes)
{
    m_legend = classes;
    update();
}

const BoardMark& TileView::markOf(int spot) const
{
    const TileSpot& at = m_layout.spots()[size_t(spot)];
    const Tile& tile = m_tiles[size_t(at.tile)];
    return at.bar < 0 ? tile.mark : tile.bars[size_t(at.bar)].mark;
}

const BoardMark* TileView::current() const { return spotCount() == 0 ? nullptr : &markOf(m_current); }

void TileView::layOut()
{
    const Theme& theme = themeOf(this);
    const bool legend = !m_legend.isEmpty();
    if (isMap())
        setMinimumHeight(0);
    else if (!m_tiles.empty())
        setMinimumHeight(
            std::max(minimumSizeHint().height(), TileLayout::leastHeight(m_tiles, legend, width(), theme)));
    m_layout = TileLayout(m_tiles, legend, size(), theme);
}

void TileView::setCurrent(int spot)
{
    if (spotCount() == 0) return;
    m_current = qBound(0, spot, spotCount() - 1);
    describe();
    update();
}

void TileView::describe()
{
    setAccessibleDescription(current() ? current()->detail : QString());
    if (!hasFocus()) return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TileView::open(int spot)
{
    if (spot < 0 || spot >= spotCount()) return;
    const BoardMark mark = markOf(spot); // a copy: whoever hears it may change the tiles
    if (mark.count > 0) Q_EMIT activated(mark);
}

void TileView::keyPressEvent(QKeyEvent* event)
{
    if (spotCount() == 0) return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(isMap() ? m_layout.nearest(m_current, -1, 0) : m_current - 1); break;
    case Qt::Key_Right: setCurrent(isMap() ? m_layout.nearest(m_current, 1, 0) : m_current + 1); break;
    case Qt::Key_Up: setCurrent(m_layout.nearest(m_current, 0, -1)); break;
    case Qt::Key_Down: setCurrent(m_layout.nearest(m_current, 0, 1)); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(spotCount() - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: open(m_current); break;
    default: event->ignore(); return;
    }
    event->accept();
}

void TileView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTiles(&painter, m_tiles, m_legend, m_layout, themeOf(this), m_hovered,
               hasFocus() && spotCount() > 0 ? m_current : -1);
}

void TileView::mouseMoveEvent(QMouseEvent* event)
{
    const int over = m_layout.spotAt(event->pos());
    if (over == m_hovered) return;
    m_hovered = over;
    const bool opens = over >= 0 && markOf(over).count > 0;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TileView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? m_layout.spotAt(event->pos()) : -1;
    if (m_pressed >= 0) setCurrent(m_pressed);
}

void TileView::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == m_layout.spotAt(event->pos())) open(pressed);
}

void TileView::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void TileView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    describe();
    update();
}

void TileView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TileView::resizeEvent(QResizeEvent*) { layOut(); }

bool TileView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int over = m_layout.spotAt(help->pos());
        const BoardMark* mark = over < 0 ? nullptr : &markOf(over);
        QToolTip::showText(help->globalPos(), mark ? mark->detail + (m_hint ? m_hint(*mark) : QString()) : QString(),
                           this);
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) layOut();
    return QWidget::event(event);
}

QSize TileView::sizeHint() const { return QSize(themeOf(this).px(900), themeOf(this).px(520)); }

QSize TileView::minimumSizeHint() const { return QSize(themeOf(this).px(520), themeOf(this).px(360)); }

} // namespace ocop
