#pragma once

#include "core/evaluation/advisory/advisory_report.h"
#include "core/evaluation/ballots/ballot_count.h"
#include "core/evaluation/round.h"
#include "ui/kit/theme.h"

namespace ocop {

/// Words of written ballots and of the advisory team's reports.
namespace ballotWords {

QString roundKind(RoundKind kind);
QString answer(BallotAnswer answer);
/// "agreed: 3 stars", "opinions differ: to be decided at a meeting"; `stars` are those agreed to.
QString outcome(BallotOutcome outcome, int stars);
Mark mark(BallotOutcome outcome);
/// "7/9 back · 6 agree, 1 does not".
QString count(const BallotCount& count);

/// The label of a field of a ballot or a report; empty for other records.
QString field(const QString& entity, const QString& field);

} // namespace ballotWords

} // namespace ocop
