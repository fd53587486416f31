#include "ui/dashboard/charts/tile_painter.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace ocop {
namespace {

/// Ground, name and number of a tile; `over`: the mouse is on it.
void paintTile(QPainter* painter, const Tile& tile, const QRect& place, bool over, const Theme& theme)
{
    const QRectF rect = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ground = tile.heat >= 0 ? theme.heat[tile.heat] : over ? theme.hover : theme.surface;
    painter->setPen(over ? theme.accent : tile.heat >= 0 ? ground.darker(112) : theme.line);
    painter->setBrush(ground);
    painter->drawRoundedRect(rect, theme.px(6), theme.px(6));
    const QColor ink = tile.heat >= 0 ? inkOn(ground) : theme.text;
    painter->setPen(ink);
    painter->setFont(theme.font(TypeSize::Small, true));
    const QFontMetrics metrics(painter->font());
    const QRectF inner = rect.adjusted(theme.px(8), theme.px(4), -theme.px(8), -theme.px(4));
    painter->drawText(QRectF(inner.left(), inner.top(), inner.width(), metrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(tile.name, Qt::ElideRight, int(inner.width())));
    if (!tile.bars.empty()) {
        painter->setPen(theme.secondary);
        painter->setFont(theme.font(TypeSize::Small));
        painter->drawText(QRectF(inner.left(), inner.top(), inner.width(), metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, tile.value);
        return;
    }
    painter->setFont(theme.font(TypeSize::CardNumber));
    painter->drawText(inner.adjusted(0, metrics.height(), 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tile.value);
}

void paintTileBar(QPainter* painter, const TileBar& bar, const QRect& place, const Theme& theme)
{
    painter->setFont(theme.font(TypeSize::Tag));
    const QFontMetrics metrics(painter->font());
    const QRectF rect(place);
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (bar.value > 0 && bar.star == 0) {
        drawHatch(painter, rect, theme);
    } else if (bar.value > 0) {
        painter->fillRect(rect, theme.starFill(bar.star));
        if (bar.star == 3) {
            painter->setPen(theme.stars3Edge);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(rect.adjusted(0, 0, -1, -1));
        }
    } else {
        painter->fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.lineStrong);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF slot(rect.center().x() - theme.px(26), rect.top() - metrics.height(), theme.px(52), metrics.height());
    painter->setPen(theme.text);
    painter->drawText(slot, Qt::AlignHCenter | Qt::AlignBottom, bar.text);
    painter->setPen(theme.muted);
    painter->drawText(
        QRectF(slot.left(), rect.bottom() + 2, slot.width(), metrics.height()), Qt::AlignHCenter | Qt::AlignTop,
        bar.star == 0 ? QCoreApplication::translate("dashboard", "lapsed") : QStringLiteral("%1★").arg(bar.star));
}

void paintTileLegend(QPainter* painter, const QStringList& legend, const Theme& theme)
{
    painter->setFont(theme.font(TypeSize::Small));
    const QFontMetrics metrics(painter->font());
    const int square = theme.px(12);
    int x = 0;
    const int middle = theme.px(10);
    for (qsizetype i = 0; i < legend.size(); ++i) {
        const QRectF box(x, middle - square / 2.0, square, square);
        painter->setPen(theme.lineStrong);
        painter->setBrush(theme.heat[i]);
        painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        x += square + theme.px(6);
        painter->setPen(theme.secondary);
        const int width = metrics.horizontalAdvance(legend.at(i));
        painter->drawText(QRect(x, middle - metrics.height() / 2, width + 4, metrics.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, legend.at(i));
        x += width + theme.px(16);
    }
}

} // namespace

void paintTiles(QPainter* painter, const std::vector<Tile>& tiles, const QStringList& legend, const TileLayout& layout,
                const Theme& theme, int hovered, int ring)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintTileLegend(painter, legend, theme);
    for (int i = 0; i < int(layout.spots().size()); ++i) {
        const TileSpot& spot = layout.spots()[size_t(i)];
        const Tile& tile = tiles[size_t(spot.tile)];
        if (spot.bar < 0)
            paintTile(painter, tile, layout.tileRect(spot.tile), i == hovered, theme);
        else
            paintTileBar(painter, tile.bars[size_t(spot.bar)], spot.rect, theme);
    }
    if (ring < 0) return;
    const TileSpot& spot = layout.spots()[size_t(ring)];
    drawRing(painter, QRectF(spot.rect).adjusted(-2, -2, 2, 2), theme.accent, 2, theme.px(spot.bar < 0 ? 8 : 3));
}

} // namespace ocop
