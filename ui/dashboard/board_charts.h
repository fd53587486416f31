#pragma once

#include "ui/dashboard/charts/board_data.h"
#include "ui/dashboard/charts/chart.h"

namespace ocop {

/// A chart's bars and what each opens; same length, same order.
struct ChartData
{
    std::vector<ChartBar> bars;
    std::vector<BoardMark> marks;
};

/// Subjects by kind, with shares of all subjects; kinds nobody has are left out but the four common ones.
ChartData kindsChart(const Session& session);
/// Products by sector, all six, and "not known" if any.
ChartData sectorsChart(const Session& session);
/// Certificates in force that end in each of the coming months; the part within the set days apart.
ChartData monthsChart(const Session& session, int months = 24);

} // namespace ocop
