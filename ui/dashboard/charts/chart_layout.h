#pragma once

#include "ui/dashboard/charts/chart_bar.h"

#include <QRectF>

namespace ocop {

/// Where the bars of a chart lie in a room of some size and how long its value axis is. In pixels of the room.
class ChartLayout
{
public:
    ChartLayout() = default;
    ChartLayout(const std::vector<ChartBar>& bars, Qt::Orientation orientation, const QSize& room, const Theme& theme);

    bool isVertical() const { return m_orientation == Qt::Vertical; }
    /// End of the value axis, and the distance between its lines.
    int axisEnd() const { return m_axisEnd; }
    int axisStep() const { return m_axisStep; }
    /// Where the bars are; texts stand around it.
    const QRectF& plot() const { return m_plot; }
    /// All that belongs to a bar, from edge to edge of the room.
    QRectF slot(int bar) const;
    /// Where a bar of this value ends: from above when vertical, else from the left.
    double endOf(int value) const;

private:
    QRectF verticalPlot(const std::vector<ChartBar>& bars, const Theme& theme) const;
    QRectF horizontalPlot(const std::vector<ChartBar>& bars, const Theme& theme) const;

    Qt::Orientation m_orientation = Qt::Vertical;
    QSizeF m_room;
    int m_count = 1;
    int m_axisEnd = 1;
    int m_axisStep = 1;
    QRectF m_plot;
};

} // namespace ocop
