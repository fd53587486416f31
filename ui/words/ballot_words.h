#pragma once

#include "core/evaluation/advisory/advisory_report.h"
#include "core/evaluation/ballots/ballot.h"
#include "core/evaluation/round.h"

namespace ocop {

/// Words of written ballots and of the advisory team's reports.
namespace ballotWords {

QString roundKind(RoundKind kind);
QString answer(BallotAnswer answer);

/// The label of a field of a ballot or a report; empty for other records.
QString field(const QString& entity, const QString& field);

} // namespace ballotWords

} // namespace ocop
