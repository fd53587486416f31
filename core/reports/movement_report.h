#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// "bien-dong": what became of the products between two days.
Report makeMovementReport(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
