#include "ui/dashboard/chart.h"

#include "core/base/formats.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAbstractBarSeries>
#include <QChart>
#include <QFontMetrics>
#include <QPainter>

namespace ocop {
namespace {

bool chartHasSpans(const std::vector<ChartBar>& bars) { return !bars.empty() && !bars.front().span.isEmpty(); }

} // namespace

void Chart::placePlot()
{
    const Theme& theme = themeOf(this);
    const QFontMetrics small(theme.font(TypeSize::Tag));
    const QRectF whole(QPointF(0, 0), QSizeF(viewport()->size()));
    if (isVertical()) {
        const int left = small.horizontalAdvance(formatCount(m_top)) + theme.px(8);
        const int below = small.height() + theme.px(2) + (chartHasSpans(m_bars) ? small.height() + theme.px(4) : 0);
        chart()->setPlotArea(whole.adjusted(left, small.height() + theme.px(2), -theme.px(2), -below));
        return;
    }
    const QFontMetrics body(theme.font(TypeSize::Small));
    int left = 0;
    int right = 0;
    for (const ChartBar& bar : m_bars) {
        left = qMax(left, body.horizontalAdvance(bar.label));
        right = qMax(right, body.horizontalAdvance(bar.valueText));
    }
    left = qMin(left + theme.px(4), int(whole.width() * 0.42));
    QRectF plot = whole.adjusted(left + theme.px(10), 0, -right - theme.px(10), 0);
    plot.setHeight(qMin(plot.height(), double(qMax<size_t>(1, m_bars.size())) * theme.px(46))); // a few bars stay bars
    chart()->setPlotArea(plot);
}

QRectF Chart::slotRect(int index) const
{
    const QRectF plot = chart()->plotArea();
    const double count = double(qMax<size_t>(1, m_bars.size()));
    if (isVertical()) {
        const double width = plot.width() / count;
        return QRectF(plot.left() + index * width, 0, width, viewport()->height());
    }
    const double height = plot.height() / count;
    return QRectF(0, plot.top() + index * height, viewport()->width(), height);
}

QRectF Chart::barRect(int index) const
{
    const double at = category(index);
    const double half = m_series->barWidth() / 2;
    const double value = m_bars[size_t(index)].value();
    const QPointF a =
        chart()->mapToPosition(isVertical() ? QPointF(at - half, value) : QPointF(0, at + half), m_series);
    const QPointF b =
        chart()->mapToPosition(isVertical() ? QPointF(at + half, 0) : QPointF(value, at - half), m_series);
    return QRectF(a, b).normalized();
}

void Chart::drawBackground(QPainter* painter, const QRectF&)
{
    if (m_bars.empty()) return;
    const Theme& theme = themeOf(this);
    if (m_hovered >= 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(slotRect(m_hovered), theme.px(4), theme.px(4));
    }
    if (isVertical()) drawScale(painter, theme);
}

void Chart::drawScale(QPainter* painter, const Theme& theme) const
{
    const QRectF plot = chart()->plotArea();
    painter->setFont(theme.font(TypeSize::Tag));
    const int height = QFontMetrics(painter->font()).height();
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (int value = 0; value <= m_top; value += m_step) {
        const int y = qRound(plot.bottom() - plot.height() * value / m_top);
        painter->setPen(value == 0 ? theme.lineStrong : theme.line);
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(theme.muted);
        painter->drawText(QRectF(0, y - height / 2.0, plot.left() - theme.px(6), height),
                          Qt::AlignRight | Qt::AlignVCenter, formatCount(value));
    }
    painter->setRenderHint(QPainter::Antialiasing);
}

void Chart::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_bars.empty() || !m_series) return;
    const Theme& theme = themeOf(this);
    painter->save();
    if (isVertical()) {
        drawVerticalTexts(painter, theme);
        if (chartHasSpans(m_bars)) drawSpans(painter, theme);
    } else {
        drawHorizontalTexts(painter, theme);
    }
    if (hasFocus()) {
        const QRectF slot = slotRect(m_current);
        const double top = barRect(m_current).top() - QFontMetrics(theme.font(TypeSize::Tag)).height() - theme.px(2);
        const QRectF ring = isVertical() ? QRectF(slot.left(), qMax(0.0, top), slot.width(),
                                                  chart()->plotArea().bottom() + theme.px(16) - qMax(0.0, top))
                                         : slot;
        drawRing(painter, ring, theme.accent, 2, theme.px(4));
    }
    painter->restore();
}

void Chart::drawVerticalTexts(QPainter* painter, const Theme& theme) const
{
    const QRectF plot = chart()->plotArea();
    const QFont plain = theme.font(TypeSize::Tag);
    const QFont strong = theme.font(TypeSize::Tag, true);
    const QFontMetrics metrics(plain);
    const int height = metrics.height();
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const ChartBar& bar = m_bars[size_t(i)];
        const QRectF slot = slotRect(i);
        painter->setFont(plain);
        painter->setPen(theme.muted);
        if (metrics.horizontalAdvance(bar.label) <= slot.width() + 1)
            painter->drawText(QRectF(slot.left() - 2, plot.bottom() + theme.px(2), slot.width() + 4, height),
                              Qt::AlignCenter, bar.label);
        painter->setFont(strong);
        if (bar.value() == 0 || QFontMetrics(strong).horizontalAdvance(bar.valueText) > slot.width() + 4) continue;
        painter->setPen(theme.text);
        painter->drawText(QRectF(slot.left() - 4, barRect(i).top() - height, slot.width() + 8, height),
                          Qt::AlignHCenter | Qt::AlignBottom, bar.valueText);
    }
}

void Chart::drawHorizontalTexts(QPainter* painter, const Theme& theme) const
{
    const QRectF plot = chart()->plotArea();
    painter->setFont(theme.font(TypeSize::Small));
    const QFontMetrics metrics(painter->font());
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const ChartBar& bar = m_bars[size_t(i)];
        const QRectF slot = slotRect(i);
        painter->setPen(theme.secondary);
        const QRectF left(theme.px(2), slot.top(), plot.left() - theme.px(10), slot.height());
        painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(bar.label, Qt::ElideRight, int(left.width())));
        painter->setPen(bar.value() > 0 ? theme.text : theme.muted);
        painter->drawText(
            QRectF(barRect(i).right() + theme.px(6), slot.top(), slot.right() - barRect(i).right(), slot.height()),
            Qt::AlignLeft | Qt::AlignVCenter, bar.valueText);
    }
}

void Chart::drawSpans(QPainter* painter, const Theme& theme) const
{
    const QFontMetrics metrics(theme.font(TypeSize::Tag));
    const double top = chart()->plotArea().bottom() + theme.px(2) + metrics.height() + 1;
    painter->setFont(theme.font(TypeSize::Tag));
    for (int first = 0, next = 0; first < int(m_bars.size()); first = next) {
        const QString& span = m_bars[size_t(first)].span;
        for (next = first; next < int(m_bars.size()) && m_bars[size_t(next)].span == span; ++next) {
        }
        const double left = slotRect(first).left() + theme.px(1);
        const double right = slotRect(next - 1).right() - theme.px(2);
        painter->setPen(theme.lineStrong);
        painter->drawLine(QPointF(left, top), QPointF(right, top));
        painter->setPen(theme.muted);
        if (metrics.horizontalAdvance(span) <= right - left)
            painter->drawText(QRectF(left, top + theme.px(1), right - left, metrics.height()), Qt::AlignCenter, span);
    }
}

} // namespace ocop
