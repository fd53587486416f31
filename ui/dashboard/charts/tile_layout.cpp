#include "ui/dashboard/charts/tile_layout.h"

#include "ui/kit/theme.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

int tileGap(const Theme& theme) { return theme.px(8); }
int tileLegendHeight(bool legend, const Theme& theme) { return legend ? theme.px(28) : 0; }

/// How many tiles stand beside each other and below each other.
struct TileGrid
{
    int columns = 0;
    int rows = 0;
};

TileGrid tileGrid(const std::vector<Tile>& tiles, int width, const Theme& theme)
{
    TileGrid grid;
    if (!TileLayout::isMap(tiles)) {
        grid.columns = std::clamp(width / theme.px(160), 1, 6);
        grid.rows = (int(tiles.size()) + grid.columns - 1) / grid.columns;
        return grid;
    }
    for (const Tile& tile : tiles) {
        grid.columns = std::max(grid.columns, tile.column + 1);
        grid.rows = std::max(grid.rows, tile.row + 1);
    }
    return grid;
}

double commonAxisEnd(const std::vector<Tile>& tiles)
{
    double end = 1;
    for (const Tile& tile : tiles)
        for (const TileBar& bar : tile.bars) end = std::max(end, bar.value);
    return end;
}

} // namespace

int TileLayout::leastHeight(const std::vector<Tile>& tiles, bool legend, int width, const Theme& theme)
{
    if (tiles.empty() || isMap(tiles)) return 0;
    // Many tiles make the board longer, not the tiles smaller.
    const int least = theme.px(tiles.front().bars.empty() ? 76 : 128);
    return tileLegendHeight(legend, theme) + tileGrid(tiles, width, theme).rows * (least + tileGap(theme));
}

/// Tiles as large as there is room for, on a map at most twice as wide as high.
TileLayout::TileLayout(const std::vector<Tile>& tiles, bool legend, const QSize& room, const Theme& theme)
{
    if (tiles.empty()) return;
    const bool map = isMap(tiles);
    const auto [columns, rows] = tileGrid(tiles, room.width(), theme);
    const int gap = tileGap(theme);
    const int top = tileLegendHeight(legend, theme);
    const int wide = std::max(theme.px(60), (room.width() - gap * (columns - 1)) / columns);
    const int high = std::max(theme.px(48), (room.height() - top - gap * (rows - 1)) / rows);
    const int width = map ? std::min(wide, high * 2) : wide;
    const int left = map ? std::max(0, (room.width() - columns * width - (columns - 1) * gap) / 2) : 0;
    const double axisEnd = commonAxisEnd(tiles);
    for (int i = 0; i < int(tiles.size()); ++i) {
        const Tile& tile = tiles[size_t(i)];
        const int column = map ? tile.column : i % columns;
        const int row = map ? tile.row : i / columns;
        const QRect rect(left + column * (width + gap), top + row * (high + gap), width, high);
        m_tiles.push_back(rect);
        m_spots.push_back({i, -1, rect});
        if (!tile.bars.empty()) placeBars(i, tile.bars, axisEnd, theme);
    }
}

void TileLayout::placeBars(int tile, const std::vector<TileBar>& bars, double axisEnd, const Theme& theme)
{
    const QRect rect = tileRect(tile);
    const QFontMetrics tag(theme.font(TypeSize::Tag));
    const int head = QFontMetrics(theme.font(TypeSize::Small, true)).height() + theme.px(8);
    const QRect plot = rect.adjusted(theme.px(8), head, -theme.px(8), -tag.height() - theme.px(6));
    m_spots.back().rect = QRect(rect.topLeft(), QSize(rect.width(), head)); // the name stands for the whole tile
    const double step = double(plot.width()) / double(bars.size());
    for (int i = 0; i < int(bars.size()); ++i) {
        const double room = std::max(1, plot.height() - tag.height());
        const int height = std::max(1, int(std::round(room * bars[size_t(i)].value / axisEnd)));
        const int width = std::max(6, int(step * 0.62));
        const QRect bar(int(plot.left() + step * i + (step - width) / 2), plot.bottom() + 1 - height, width, height);
        m_spots.push_back({tile, i, bar});
    }
}

int TileLayout::spotAt(const QPoint& position) const
{
    int tile = -1;
    for (int i = 0; i < int(m_spots.size()); ++i) {
        const TileSpot& spot = m_spots[size_t(i)];
        if (spot.bar >= 0) {
            // The column above and below a low bar belongs to it as well.
            const int top = m_spots[size_t(i - spot.bar - 1)].rect.bottom();
            const QRect reach(QPoint(spot.rect.left(), top + 1),
                              QPoint(spot.rect.right(), tileRect(spot.tile).bottom()));
            if (reach.contains(position)) return i;
        } else if (spot.rect.contains(position)) {
            tile = i;
        }
    }
    return tile;
}

int TileLayout::nearest(int from, int dx, int dy) const
{
    const QPoint at = m_spots[size_t(from)].rect.center();
    int best = from;
    double least = 1e9;
    for (int i = 0; i < int(m_spots.size()); ++i) {
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

} // namespace ocop
