#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// The report of a month, quarter, half year or year in the office's wording: how things stand, what changed in the
/// period, what was done and what comes, with the tables by place, group, kind and of what ends next ("dinh-ky").
Report makePeriodicReport(const ReportSource& source, const ReportRequest& request);

/// First day of the period that holds the day.
QDate beginOfPeriod(Period period, QDate day);
/// "tháng 8 năm 2024", "quý III năm 2024", "6 tháng đầu năm 2024", "năm 2024".
QString periodInTitle(Period period, QDate day);

} // namespace ocop
