#include "ui/dashboard/tile_view.h"

#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

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
    m_top = 1;
    for (const Tile& tile : m_tiles)
        for (const TileBar& bar : tile.bars) m_top = std::max(m_top, bar.value);
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

const BoardMark& TileView::markOf(const Spot& spot) const
{
    const Tile& tile = m_tiles[size_t(spot.tile)];
    return spot.bar < 0 ? tile.mark : tile.bars[size_t(spot.bar)].mark;
}

const BoardMark* TileView::current() const { return m_spots.empty() ? nullptr : &markOf(m_spots[size_t(m_current)]); }

QRect TileView::spotRect(int spot) const { return m_spots[size_t(spot)].rect; }

/// Tiles as large as there is room for, at most twice as wide as high; a row is kept for the legend.
void TileView::layOut()
{
    m_rects.clear();
    m_spots.clear();
    if (m_tiles.empty()) return;
    const Theme& theme = themeOf(this);
    const int gap = theme.px(8);
    const int legend = m_legend.isEmpty() ? 0 : theme.px(28);
    int columns = 0;
    int rows = 0;
    if (isMap()) {
        setMinimumHeight(0);
        for (const Tile& tile : m_tiles) {
            columns = std::max(columns, tile.column + 1);
            rows = std::max(rows, tile.row + 1);
        }
    } else {
        columns = std::clamp(width() / theme.px(160), 1, 6);
        rows = (int(m_tiles.size()) + columns - 1) / columns;
        // Many tiles make the board longer, not the tiles smaller.
        const int least = theme.px(m_tiles.front().bars.empty() ? 76 : 128);
        setMinimumHeight(std::max(minimumSizeHint().height(), legend + rows * (least + gap)));
    }
    const int wide = std::max(theme.px(60), (width() - gap * (columns - 1)) / columns);
    const int high = std::max(theme.px(48), (height() - legend - gap * (rows - 1)) / rows);
    const int tileWidth = isMap() ? std::min(wide, high * 2) : wide;
    const int left = isMap() ? std::max(0, (width() - columns * tileWidth - (columns - 1) * gap) / 2) : 0;
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const int column = isMap() ? m_tiles[size_t(i)].column : i % columns;
        const int row = isMap() ? m_tiles[size_t(i)].row : i / columns;
        const QRect rect(left + column * (tileWidth + gap), legend + row * (high + gap), tileWidth, high);
        m_rects.push_back(rect);
        m_spots.push_back({i, -1, rect});
        layOutBars(i, rect);
    }
}

void TileView::layOutBars(int tile, const QRect& rect)
{
    const std::vector<TileBar>& bars = m_tiles[size_t(tile)].bars;
    if (bars.empty()) return;
    const Theme& theme = themeOf(this);
    const QFontMetrics tag(theme.font(TypeSize::Tag));
    const int head = QFontMetrics(theme.font(TypeSize::Small, true)).height() + theme.px(8);
    const QRect plot = rect.adjusted(theme.px(8), head, -theme.px(8), -tag.height() - theme.px(6));
    m_spots.back().rect = QRect(rect.topLeft(), QSize(rect.width(), head)); // the name stands for the whole tile
    const double step = double(plot.width()) / double(bars.size());
    for (int i = 0; i < int(bars.size()); ++i) {
        const double room = std::max(1, plot.height() - tag.height());
        const int height = std::max(1, int(std::round(room * bars[size_t(i)].value / m_top)));
        const int width = std::max(6, int(step * 0.62));
        const QRect bar(int(plot.left() + step * i + (step - width) / 2), plot.bottom() + 1 - height, width, height);
        m_spots.push_back({tile, i, bar});
    }
}

int TileView::spotAt(const QPoint& position) const
{
    int tile = -1;
    for (int i = 0; i < spotCount(); ++i) {
        const Spot& spot = m_spots[size_t(i)];
        if (spot.bar >= 0) {
            // The column above and below a low bar belongs to it as well.
            const int top = m_spots[size_t(i - spot.bar - 1)].rect.bottom();
            const QRect reach(QPoint(spot.rect.left(), top + 1),
                              QPoint(spot.rect.right(), m_rects[size_t(spot.tile)].bottom()));
            if (reach.contains(position)) return i;
        } else if (spot.rect.contains(position)) {
            tile = i;
        }
    }
    return tile;
}

/// The spot whose middle lies nearest in one direction.
int TileView::nearest(int from, int dx, int dy) const
{
    const QPoint at = m_spots[size_t(from)].rect.center();
    int best = from;
    double least = 1e9;
    for (int i = 0; i < spotCount(); ++i) {
        const QPoint way = m_spots[size_t(i)].rect.center() - at;
        const int along = way.x() * dx + way.y() * dy;
        const int aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        if (i == from || along <= 2) continue;
        if (const double distance = along + 2.5 * aside; distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

void TileView::setCurrent(int spot)
{
    if (m_spots.empty()) return;
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
    const BoardMark mark = markOf(m_spots[size_t(spot)]); // a copy: whoever hears it may change the tiles
    if (mark.count > 0) Q_EMIT activated(mark);
}

void TileView::keyPressEvent(QKeyEvent* event)
{
    if (m_spots.empty()) return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(isMap() ? nearest(m_current, -1, 0) : m_current - 1); break;
    case Qt::Key_Right: setCurrent(isMap() ? nearest(m_current, 1, 0) : m_current + 1); break;
    case Qt::Key_Up: setCurrent(nearest(m_current, 0, -1)); break;
    case Qt::Key_Down: setCurrent(nearest(m_current, 0, 1)); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(spotCount() - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: open(m_current); break;
    default: event->ignore(); return;
    }
    event->accept();
}

void TileView::mouseMoveEvent(QMouseEvent* event)
{
    const int over = spotAt(event->pos());
    if (over == m_hovered) return;
    m_hovered = over;
    const bool opens = over >= 0 && markOf(m_spots[size_t(over)]).count > 0;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TileView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->pos()) : -1;
    if (m_pressed >= 0) setCurrent(m_pressed);
}

void TileView::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == spotAt(event->pos())) open(pressed);
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
        const int over = spotAt(help->pos());
        const BoardMark* mark = over < 0 ? nullptr : &markOf(m_spots[size_t(over)]);
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
