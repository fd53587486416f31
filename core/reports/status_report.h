#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// "tinh-hinh": how things stand, told in sentences, with the ends of the periods before.
Report makeStatusReport(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
