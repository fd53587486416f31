#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// "theo-nhom" (B3): the numbers by sector and product group.
Report makeSectorSummary(const ReportSource& source, const ReportRequest& request);
/// "theo-loai-hinh" (B4): the numbers by kind of subject.
Report makeKindSummary(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
