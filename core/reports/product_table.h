#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// The recognised products of the scope (B1), grouped by district when it is the whole province.
ReportTable productTable(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
