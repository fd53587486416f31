#pragma once

#include "ui/evaluation/rounds/results/result_lines.h"
#include "ui/evaluation/rounds/round_view.h"

namespace ocop {

class Session;

/// What the ballots on a dossier have come to, in lines: decided, counted, who is of another opinion and why.
std::vector<ResultLine> ballotLines(const Session& session, const RoundResults& results,
                                    const ApplicationResult& result);
/// The last day to decide a renewal, or that it has passed; nothing for other dossiers.
std::vector<ResultLine> clockLines(const Session& session, const ApplicationResult& result);
/// How many renewals of the round were not decided in their time.
int overdueDossiers(const Session& session, const RoundResults& results);
/// What the advisory team proposes and concludes; nothing while it has not reported.
std::vector<ResultLine> advisoryLines(const ApplicationResult& result);

} // namespace ocop
