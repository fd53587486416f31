#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// The draft of the decision that withdraws the certificates whose ground is concluded and which are not withdrawn yet
/// ("du-thao-thu-hoi").
Report makeWithdrawalDecision(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
