#pragma once

#include "core/evaluation/round_results.h"

namespace ocop {

// How the council decides: at its meeting, with its quorum, by the bands of the law. Every function writes within the act
// it is given.

/// What the council decides on one product.
struct CouncilDecision
{
    int stars = 0; ///< 0 to 5; below 3 is not recognised
    QDate day;
    QString reason; ///< required when other than proposed
};

/// Whether the council may decide on `today`. Errors: its day is still to come; nobody noted who came, or too few of those
/// who vote did, and the round has no written reason for it (which makes both warnings). Nothing for results typed from
/// old papers, for rounds without a council and those by written ballot.
Findings checkMeeting(const RoundResults& results, const ApplicationResult& result, QDate today);

/// What a person must or should know before it is decided so; by ballot see checkBallotDecision() (ballots/ballot_acts.h).
/// Errors keep it from being stored: those of checkMeeting(),
/// five stars at the province, stars beyond the band, stars for a product that is out, no scores, no reason when other
/// than proposed, a day in the future or before the meeting.
Findings checkDecision(const RoundResults& results, const ApplicationResult& result, const CouncilDecision& decision,
                       QDate today);

/// Writes down the council's decision on the dossier as it was seen, with the means it rests on (thousandths). Throws
/// Error{BadInput} naming the code of the first error of checkDecision(), Error{Constraint} for a dossier that has ended
/// or a closed round.
void decideResult(EvaluationStores& stores, WriteAct& act, const RoundResults& results, const Application& seen,
                  const CouncilDecision& decision, QDate today);
/// Takes the decision back. Means are forgotten unless they had been typed (`finalScoresOnly`).
void undecideResult(EvaluationStores& stores, WriteAct& act, const ApplicationResult& result);

/// Accepts what is proposed for every complete dossier that has nothing to look at and is not decided; returns how
/// many. Throws as decideResult().
int acceptProposals(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate today);

/// The day decisions of the round are dated: of its meeting, else today.
QDate decidingDay(const Round& round, QDate today);

/// Why the council decides without a quorum, or without noting who came; goes into the minutes. Throws
/// Error{Constraint} for a closed round.
void setQuorumReason(EvaluationStores& stores, WriteAct& act, RoundId round, const QString& reason);

/// Keeps a member out of one product, with the reason, or (no reason) lets the member take part again. Throws
/// Error{Constraint} for a closed round, Error{Conflict, "score_sheet"} when the member's sheet of it is signed or the
/// dossier is decided.
void setExclusion(EvaluationStores& stores, WriteAct& act, ApplicationId application, MemberId member,
                  const QString& reason);

} // namespace ocop
