#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// "da-thong-bao": who was told in time that a certificate ends, and who was not.
Report makeProofReport(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
