#pragma once

#include "ui/dashboard/charts/chart_layout.h"

class QPainter;

namespace ocop {

/// Draws what stands under the bars: the scale of vertical ones, and the light on the bar under the mouse (-1: none).
void paintChartGround(QPainter* painter, const std::vector<ChartBar>& bars, const ChartLayout& layout,
                      const Theme& theme, int hovered);

/// Draws what stands over them: names, numbers, years, and a ring around the bar with the keyboard (-1: none).
void paintChartTexts(QPainter* painter, const std::vector<ChartBar>& bars, const ChartLayout& layout,
                     const Theme& theme, int ring);

} // namespace ocop
