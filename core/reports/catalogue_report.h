#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// "danh-muc": a card for every product in force.
Report makeCatalogue(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
