#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// "theo-huyen": districts (communes, within one) with their numbers, and the product list as an annex.
Report makeDistrictReport(const ReportSource& source, const ReportRequest& request);
/// "tong-hop-huyen" (B2): the same without the list.
Report makeDistrictSummary(const ReportSource& source, const ReportRequest& request);
/// "danh-sach" (B1): the list by itself.
Report makeProductList(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
