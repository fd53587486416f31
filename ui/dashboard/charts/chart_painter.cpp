#include "ui/dashboard/charts/chart_painter.h"

#include "core/base/formats.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ocop {
namespace {

void drawScale(QPainter* painter, const ChartLayout& layout, const Theme& theme)
{
    const QRectF& plot = layout.plot();
    painter->setFont(theme.font(TypeSize::Tag));
    const int height = QFontMetrics(painter->font()).height();
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (int value = 0; value <= layout.axisEnd(); value += layout.axisStep()) {
        const int y = qRound(plot.bottom() - plot.height() * value / layout.axisEnd());
        painter->setPen(value == 0 ? theme.lineStrong : theme.line);
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(theme.muted);
        painter->drawText(QRectF(0, y - height / 2.0, plot.left() - theme.px(6), height),
                          Qt::AlignRight | Qt::AlignVCenter, formatCount(value));
    }
    painter->setRenderHint(QPainter::Antialiasing);
}

void drawVerticalTexts(QPainter* painter, const std::vector<ChartBar>& bars, const ChartLayout& layout,
                       const Theme& theme)
{
    const QRectF& plot = layout.plot();
    const QFont plain = theme.font(TypeSize::Tag);
    const QFont strong = theme.font(TypeSize::Tag, true);
    const QFontMetrics metrics(plain);
    const int height = metrics.height();
    for (int i = 0; i < int(bars.size()); ++i) {
        const ChartBar& bar = bars[size_t(i)];
        const QRectF slot = layout.slot(i);
        painter->setFont(plain);
        painter->setPen(theme.muted);
        if (metrics.horizontalAdvance(bar.label) <= slot.width() + 1)
            painter->drawText(QRectF(slot.left() - 2, plot.bottom() + theme.px(2), slot.width() + 4, height),
                              Qt::AlignCenter, bar.label);
        painter->setFont(strong);
        if (bar.value() == 0 || QFontMetrics(strong).horizontalAdvance(bar.valueText) > slot.width() + 4) continue;
        painter->setPen(theme.text);
        painter->drawText(QRectF(slot.left() - 4, layout.endOf(bar.value()) - height, slot.width() + 8, height),
                          Qt::AlignHCenter | Qt::AlignBottom, bar.valueText);
    }
}

void drawHorizontalTexts(QPainter* painter, const std::vector<ChartBar>& bars, const ChartLayout& layout,
                         const Theme& theme)
{
    const QRectF& plot = layout.plot();
    painter->setFont(theme.font(TypeSize::Small));
    const QFontMetrics metrics(painter->font());
    for (int i = 0; i < int(bars.size()); ++i) {
        const ChartBar& bar = bars[size_t(i)];
        const QRectF slot = layout.slot(i);
        painter->setPen(theme.secondary);
        const QRectF left(theme.px(2), slot.top(), plot.left() - theme.px(10), slot.height());
        painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(bar.label, Qt::ElideRight, int(left.width())));
        painter->setPen(bar.value() > 0 ? theme.text : theme.muted);
        painter->drawText(QRectF(layout.endOf(bar.value()) + theme.px(6), slot.top(),
                                 slot.right() - layout.endOf(bar.value()), slot.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, bar.valueText);
    }
}

/// Years under the months.
void drawSpans(QPainter* painter, const std::vector<ChartBar>& bars, const ChartLayout& layout, const Theme& theme)
{
    const QFontMetrics metrics(theme.font(TypeSize::Tag));
    const double top = layout.plot().bottom() + theme.px(2) + metrics.height() + 1;
    painter->setFont(theme.font(TypeSize::Tag));
    for (int first = 0, next = 0; first < int(bars.size()); first = next) {
        const QString& span = bars[size_t(first)].span;
        for (next = first; next < int(bars.size()) && bars[size_t(next)].span == span; ++next) {
        }
        const double left = layout.slot(first).left() + theme.px(1);
        const double right = layout.slot(next - 1).right() - theme.px(2);
        painter->setPen(theme.lineStrong);
        painter->drawLine(QPointF(left, top), QPointF(right, top));
        painter->setPen(theme.muted);
        if (metrics.horizontalAdvance(span) <= right - left)
            painter->drawText(QRectF(left, top + theme.px(1), right - left, metrics.height()), Qt::AlignCenter, span);
    }
}

/// Around a vertical bar with its number and its name, or around all of a horizontal one.
QRectF ringRect(const ChartBar& bar, const QRectF& slot, const ChartLayout& layout, const Theme& theme)
{
    if (!layout.isVertical()) return slot;
    const int number = QFontMetrics(theme.font(TypeSize::Tag)).height();
    const double top = qMax(0.0, layout.endOf(bar.value()) - number - theme.px(2));
    return QRectF(slot.left(), top, slot.width(), layout.plot().bottom() + theme.px(16) - top);
}

} // namespace

void paintChartGround(QPainter* painter, const std::vector<ChartBar>& bars, const ChartLayout& layout,
                      const Theme& theme, int hovered)
{
    if (bars.empty()) return;
    if (hovered >= 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(layout.slot(hovered), theme.px(4), theme.px(4));
    }
    if (layout.isVertical()) drawScale(painter, layout, theme);
}

void paintChartTexts(QPainter* painter, const std::vector<ChartBar>& bars, const ChartLayout& layout,
                     const Theme& theme, int ring)
{
    if (bars.empty()) return;
    painter->save();
    if (layout.isVertical()) {
        drawVerticalTexts(painter, bars, layout, theme);
        if (!bars.front().span.isEmpty()) drawSpans(painter, bars, layout, theme);
    } else {
        drawHorizontalTexts(painter, bars, layout, theme);
    }
    if (ring >= 0)
        drawRing(painter, ringRect(bars[size_t(ring)], layout.slot(ring), layout, theme), theme.accent, 2, theme.px(4));
    painter->restore();
}

} // namespace ocop
