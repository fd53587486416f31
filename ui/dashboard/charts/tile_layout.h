#pragma once

#include "ui/dashboard/charts/board_data.h"

#include <QRect>

namespace ocop {

struct Theme;

/// A small bar in a tile. `star` 3 to 5: in force with so many stars, 0: lapsed.
struct TileBar
{
    int star = 0;
    double value = 0; ///< on the common axis of all tiles
    QString text;
    BoardMark mark;
};

/// A place on the map or among the small charts.
struct Tile
{
    QString name;
    int column = -1; ///< on the map; -1: the tiles follow each other in rows
    int row = -1;
    QString value; ///< written large; not where there are bars
    int heat = -1; ///< 0 to 4; -1: not coloured
    BoardMark mark;
    std::vector<TileBar> bars;
};

/// What the keyboard and the mouse find: a tile (bar -1) or one of its bars, and where.
struct TileSpot
{
    int tile = -1;
    int bar = -1;
    QRect rect;
};

/// Where tiles of one size and the bars in them lie in a room, in its pixels; above them a line for the legend.
class TileLayout
{
public:
    TileLayout() = default;
    TileLayout(const std::vector<Tile>& tiles, bool legend, const QSize& room, const Theme& theme);

    /// Whether the tiles have places of their own.
    static bool isMap(const std::vector<Tile>& tiles) { return !tiles.empty() && tiles.front().column >= 0; }
    /// The height tiles that follow each other need in a room of this width; a map fits in any.
    static int leastHeight(const std::vector<Tile>& tiles, bool legend, int width, const Theme& theme);

    const QRect& tileRect(int tile) const { return m_tiles[size_t(tile)]; }
    const std::vector<TileSpot>& spots() const { return m_spots; }
    /// -1 where there is none.
    int spotAt(const QPoint& position) const;
    /// The spot whose middle lies nearest in the direction of (dx, dy), `from` itself when there is none.
    int nearest(int from, int dx, int dy) const;

private:
    void placeBars(int tile, const std::vector<TileBar>& bars, double axisEnd, const Theme& theme);

    std::vector<QRect> m_tiles;
    std::vector<TileSpot> m_spots;
};

} // namespace ocop
