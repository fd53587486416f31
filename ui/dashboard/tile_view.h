#pragma once

#include "ui/dashboard/board_data.h"

#include <QWidget>

#include <functional>

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

/// Places as tiles of one size: a map coloured by one measure, or small charts on a common axis. Tiles and bars are
/// walked by arrow keys and opened by Enter or click; numbers stand in the tiles themselves.
class TileView : public QWidget
{
    Q_OBJECT

public:
    explicit TileView(QWidget* parent = nullptr);

    /// Words put behind a mark's own in its tooltip.
    void setHint(std::function<QString(const BoardMark&)> hint) { m_hint = std::move(hint); }
    void setTiles(std::vector<Tile> tiles);
    const std::vector<Tile>& tiles() const { return m_tiles; }
    /// What the five shades mean, from the lightest; empty: no legend.
    void setLegend(const QStringList& classes);

    /// The mark the keyboard is on; null without tiles.
    const BoardMark* current() const;
    int currentSpot() const { return m_current; }
    int spotCount() const { return int(m_spots.size()); }
    void setCurrent(int spot);
    /// Where a spot is painted and clicked.
    QRect spotRect(int spot) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const ocop::BoardMark& mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A tile (bar -1) or one of its bars.
    struct Spot
    {
        int tile = -1;
        int bar = -1;
        QRect rect;
    };

    const BoardMark& markOf(const Spot& spot) const;
    bool isMap() const { return !m_tiles.empty() && m_tiles.front().column >= 0; }
    void layOut();
    void layOutBars(int tile, const QRect& rect);
    int spotAt(const QPoint& position) const;
    int nearest(int from, int dx, int dy) const;
    void open(int spot);
    void describe();
    void paintTile(QPainter* painter, int tile, const Theme& theme) const;
    void paintBars(QPainter* painter, int tile, const Theme& theme) const;
    void paintLegend(QPainter* painter, const Theme& theme) const;

    std::function<QString(const BoardMark&)> m_hint;
    std::vector<Tile> m_tiles;
    std::vector<QRect> m_rects; ///< of the tiles
    std::vector<Spot> m_spots;
    QStringList m_legend;
    double m_top = 1; ///< end of the common axis
    int m_current = 0;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace ocop
