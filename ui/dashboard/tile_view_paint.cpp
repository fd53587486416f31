#include "ui/dashboard/tile_view.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace ocop {
void TileView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_legend.isEmpty()) paintLegend(&painter, theme);
    for (int tile = 0; tile < int(m_tiles.size()); ++tile) paintTile(&painter, tile, theme);
    if (hasFocus() && !m_spots.empty()) {
        const Spot& spot = m_spots[size_t(m_current)];
        drawRing(&painter, QRectF(spot.rect).adjusted(-2, -2, 2, 2), theme.accent, 2, theme.px(spot.bar < 0 ? 8 : 3));
    }
}

void TileView::paintTile(QPainter* painter, int index, const Theme& theme) const
{
    const Tile& tile = m_tiles[size_t(index)];
    const QRectF rect = QRectF(m_rects[size_t(index)]).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool over = m_hovered >= 0 && m_spots[size_t(m_hovered)].tile == index && m_spots[size_t(m_hovered)].bar < 0;
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
        return paintBars(painter, index, theme);
    }
    painter->setFont(theme.font(TypeSize::CardNumber));
    painter->drawText(inner.adjusted(0, metrics.height(), 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tile.value);
}

void TileView::paintBars(QPainter* painter, int index, const Theme& theme) const
{
    const Tile& tile = m_tiles[size_t(index)];
    painter->setFont(theme.font(TypeSize::Tag));
    const QFontMetrics metrics(painter->font());
    for (const Spot& spot : m_spots) {
        if (spot.tile != index || spot.bar < 0) continue;
        const TileBar& bar = tile.bars[size_t(spot.bar)];
        const QRectF rect(spot.rect);
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
        const QRectF slot(rect.center().x() - theme.px(26), rect.top() - metrics.height(), theme.px(52),
                          metrics.height());
        painter->setPen(theme.text);
        painter->drawText(slot, Qt::AlignHCenter | Qt::AlignBottom, bar.text);
        painter->setPen(theme.muted);
        painter->drawText(QRectF(slot.left(), rect.bottom() + 2, slot.width(), metrics.height()),
                          Qt::AlignHCenter | Qt::AlignTop,
                          bar.star == 0 ? tr("lapsed") : QStringLiteral("%1★").arg(bar.star));
    }
}

void TileView::paintLegend(QPainter* painter, const Theme& theme) const
{
    painter->setFont(theme.font(TypeSize::Small));
    const QFontMetrics metrics(painter->font());
    const int square = theme.px(12);
    int x = 0;
    const int middle = theme.px(10);
    for (qsizetype i = 0; i < m_legend.size(); ++i) {
        const QRectF box(x, middle - square / 2.0, square, square);
        painter->setPen(theme.lineStrong);
        painter->setBrush(theme.heat[i]);
        painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        x += square + theme.px(6);
        painter->setPen(theme.secondary);
        const int width = metrics.horizontalAdvance(m_legend.at(i));
        painter->drawText(QRect(x, middle - metrics.height() / 2, width + 4, metrics.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, m_legend.at(i));
        x += width + theme.px(16);
    }
}

} // namespace ocop
