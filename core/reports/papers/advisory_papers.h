#pragma once

#include "core/reports/round_report.h"

namespace ocop {

/// The advisory team's report on one dossier with the commune's beside it, under the team's head ("bao-cao-tu-van").
Report makeAdvisoryPaper(const RoundPaperSource& round, ApplicationId application);
/// The same for the round: one line a dossier ("tong-hop-tu-van").
Report makeAdvisorySummary(const RoundPaperSource& round);

} // namespace ocop
