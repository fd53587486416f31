#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// "sap-het-han" (B5): what ends within the days asked for.
Report makeExpiringList(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
