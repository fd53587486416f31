#include "ui/dashboard/charts/chart_bar.h"

#include "ui/kit/theme.h"

#include <numeric>

namespace ocop {

QColor chartColour(ChartFill fill, const Theme& theme)
{
    switch (fill) {
    case ChartFill::Time: return theme.timeBar;
    case ChartFill::Soon: return theme.timeBarSoon;
    case ChartFill::Lapsed: return theme.isDark ? QColor(0x5B, 0x66, 0x62) : QColor(0xC3, 0xCC, 0xC8);
    case ChartFill::Kind: return theme.timeBar;
    case ChartFill::Unknown: return theme.inputEdge;
    default: return theme.groups[int(fill) - int(ChartFill::Sector1)];
    }
}

int ChartBar::value() const
{
    return std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const Part& part) { return sum + part.value; });
}

} // namespace ocop
