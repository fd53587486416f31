#pragma once

#include "core/evaluation/record/deciding.h"

namespace ocop {

// How the council decides by written ballot. Every function writes within the act it is given. What a closed round
// refuses throws Error{Constraint}.

/// What stands in the way of sending the ballots of a round: no council, no dossier, a dossier whose advisory report
/// proposes no stars, days missing or in the wrong order.
Findings checkSending(const RoundResults& results, QDate sentOn, QDate due);
/// Notes the day they went out and the last day for sending them back. Throws Error{BadInput} naming the code of the
/// first error of checkSending().
void sendBallots(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate sentOn, QDate due);

/// Errors: no day, one before the ballots went out or in the future. Warnings: no reason where it does not agree, back
/// after the last day.
Findings validate(const Ballot& ballot, const Round& round, QDate today);

/// Notes what a member's ballot says on a product, instead of what was noted of it before. Throws Error{BadInput} naming
/// the code of the first error of validate(), Error{Conflict, "ballot"} when the dossier is decided, the member takes
/// no part in it, or somebody else noted the ballot since the results were read.
void noteBallot(EvaluationStores& stores, WriteAct& act, const RoundResults& results, const Ballot& ballot,
                QDate today);
/// The ballot has not come back after all. Throws as noteBallot().
void forgetBallot(EvaluationStores& stores, WriteAct& act, const RoundResults& results, ApplicationId application,
                  MemberId member);

/// Whether the last day for sending ballots back has passed.
bool areBallotsOver(const Round& round, QDate today);
/// The outcome on `today`; Waiting where nothing is counted.
BallotOutcome outcomeOn(const RoundResults& results, const ApplicationResult& result, QDate today);
/// What a person must know before it is decided by ballot: errors while ballots can still settle it, without a quorum,
/// when opinions differ, for stars other than those agreed to, a day before the last ballot came back.
Findings checkBallotDecision(const RoundResults& results, const ApplicationResult& result,
                             const CouncilDecision& decision, QDate today);

} // namespace ocop
