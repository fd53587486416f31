#pragma once

#include "ui/dashboard/charts/tile_layout.h"

#include <QWidget>

#include <functional>

namespace ocop {

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
    int spotCount() const { return int(m_layout.spots().size()); }
    void setCurrent(int spot);
    /// Where a spot is painted and clicked.
    QRect spotRect(int spot) const { return m_layout.spots()[size_t(spot)].rect; }

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
    bool isMap() const { return TileLayout::isMap(m_tiles); }
    const BoardMark& markOf(int spot) const;
    void layOut();
    void open(int spot);
    void describe();

    std::function<QString(const BoardMark&)> m_hint;
    std::vector<Tile> m_tiles;
    QStringList m_legend;
    TileLayout m_layout;
    int m_current = 0;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace ocop
