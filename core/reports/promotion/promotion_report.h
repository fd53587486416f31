#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// "xuc-tien" (B9): the trade events between two days, what producers and buyers signed in that time and what was
/// delivered of it, by buyer and by place. Empty tables without a book of promotion.
Report makePromotionReport(const ReportSource& source, const ReportRequest& request);

/// The report's sentence: "Từ ngày 01/01/2024 đến ngày 31/08/2024, toàn tỉnh có 2 hoạt động …".
QString promotionSentence(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
