#include "ui/dashboard/charts/chart_layout.h"

#include "core/base/formats.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>

namespace ocop {
namespace {

/// 1, 2, 5, 10, 20, 50 …: at most `lines` of them reach `highest`.
int chartStep(int highest, int lines)
{
    int step = 1;
    for (int decade = 1;; decade *= 10)
        for (const int factor : {1, 2, 5}) {
            step = factor * decade;
            if (step * lines >= highest) return step;
        }
}

} // namespace

ChartLayout::ChartLayout(const std::vector<ChartBar>& bars, Qt::Orientation orientation, const QSize& room,
                         const Theme& theme)
    : m_orientation(orientation), m_room(room), m_count(qMax(1, int(bars.size())))
{
    int highest = 1;
    for (const ChartBar& bar : bars) highest = qMax(highest, bar.value());
    m_axisStep = chartStep(highest, 4);
    m_axisEnd = isVertical() ? (highest + m_axisStep - 1) / m_axisStep * m_axisStep : highest;
    m_plot = isVertical() ? verticalPlot(bars, theme) : horizontalPlot(bars, theme);
}

QRectF ChartLayout::verticalPlot(const std::vector<ChartBar>& bars, const Theme& theme) const
{
    const QFontMetrics tag(theme.font(TypeSize::Tag));
    const bool spans = !bars.empty() && !bars.front().span.isEmpty();
    const int left = tag.horizontalAdvance(formatCount(m_axisEnd)) + theme.px(8);
    const int above = tag.height() + theme.px(2);
    const int below = tag.height() + theme.px(2) + (spans ? tag.height() + theme.px(4) : 0);
    return QRectF(QPointF(0, 0), m_room).adjusted(left, above, -theme.px(2), -below);
}

QRectF ChartLayout::horizontalPlot(const std::vector<ChartBar>& bars, const Theme& theme) const
{
    const QFontMetrics small(theme.font(TypeSize::Small));
    int left = 0;
    int right = 0;
    for (const ChartBar& bar : bars) {
        left = qMax(left, small.horizontalAdvance(bar.label));
        right = qMax(right, small.horizontalAdvance(bar.valueText));
    }
    left = qMin(left + theme.px(4), int(m_room.width() * 0.42));
    QRectF plot = QRectF(QPointF(0, 0), m_room).adjusted(left + theme.px(10), 0, -right - theme.px(10), 0);
    plot.setHeight(qMin(plot.height(), double(m_count) * theme.px(46))); // a few bars stay bars
    return plot;
}

QRectF ChartLayout::slot(int bar) const
{
    if (isVertical()) {
        const double width = m_plot.width() / m_count;
        return QRectF(m_plot.left() + bar * width, 0, width, m_room.height());
    }
    const double height = m_plot.height() / m_count;
    return QRectF(0, m_plot.top() + bar * height, m_room.width(), height);
}

double ChartLayout::endOf(int value) const
{
    return isVertical() ? m_plot.top() + (m_plot.height() - value * (m_plot.height() / m_axisEnd))
                        : m_plot.left() + value * (m_plot.width() / m_axisEnd);
}

} // namespace ocop
