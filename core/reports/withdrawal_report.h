#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// "thu-hoi" (B8): certificates withdrawn up to the day.
Report makeWithdrawalList(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
