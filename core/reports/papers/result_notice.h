#pragma once

#include "core/reports/round_report.h"

namespace ocop {

/// The written notice of results (QĐ 26/2026 art. 7.3g): one paper for every producer with decided products in the
/// round, to the producer and its commune, by the producers' names, in the wording of this body. What was not reached is
/// named, with what it lacks. Dated `round.today`, under the office of that day.
std::vector<Report> makeResultNotices(const RoundPaperSource& round, const QString& body);

} // namespace ocop
