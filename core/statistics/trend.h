#pragma once

#include "core/statistics/statistics.h"

namespace ocop {

/// The programme's first products in the province are of this year.
inline const QDate programmeBegan(2019, 1, 1);

enum class Period { Month, Quarter, HalfYear, Year };

template <>
struct EnumCodes<Period>
{
    static constexpr std::pair<Period, const char*> all[] = {
        {Period::Month, "month"}, {Period::Quarter, "quarter"}, {Period::HalfYear, "half"}, {Period::Year, "year"}};
};

/// The last day of the period a day lies in.
QDate endOfPeriod(Period period, QDate day);

/// How the register stood at the end of one period.
struct TrendPoint
{
    QDate day; ///< the last day of the period; the day asked for in the last one
    Tally tally;
};

/// The end of every period from the one of `from` to `asOf`, the last cut off at `asOf`. Empty when `from` is later.
std::vector<TrendPoint> trendOf(const Snapshot& snapshot, const Units& units, const ProductGroups& groups, QDate from,
                                QDate asOf, Period period, int expiringDays, std::optional<UnitId> district = {},
                                const std::optional<Selection>& within = {});

/// Takes the periods off the beginning in which no product was recognised yet; one stays.
void dropEmptyBeginning(std::vector<TrendPoint>& points);

} // namespace ocop
