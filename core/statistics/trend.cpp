#include "core/statistics/trend.h"

#include <algorithm>

namespace ocop {

QDate endOfPeriod(Period period, QDate day)
{
    int month = day.month();
    if (period == Period::Quarter) month = (month + 2) / 3 * 3;
    if (period == Period::HalfYear) month = (month + 5) / 6 * 6;
    if (period == Period::Year) month = 12;
    const QDate first(day.year(), month, 1);
    return first.addMonths(1).addDays(-1);
}

std::vector<TrendPoint> trendOf(const Snapshot& snapshot, const Units& units, const ProductGroups& groups, QDate from,
                                QDate asOf, Period period, int expiringDays, std::optional<UnitId> district,
                                const std::optional<Selection>& within)
{
    std::vector<TrendPoint> points;
    for (QDate day = from; day <= asOf; day = endOfPeriod(period, day).addDays(1)) {
        const QDate end = std::min(endOfPeriod(period, day), asOf);
        Statistics statistics(snapshot, units, groups, end, expiringDays, district);
        if (within) statistics.keepOnly(*within);
        points.push_back({end, statistics.total()});
    }
    return points;
}

void dropEmptyBeginning(std::vector<TrendPoint>& points)
{
    const auto first = std::find_if(points.begin(), points.end(),
                                    [](const TrendPoint& point) { return point.tally.products.total() > 0; });
    points.erase(points.begin(), first == points.end() && !points.empty() ? first - 1 : first);
}

} // namespace ocop
