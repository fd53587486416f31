#pragma once

#include "core/evaluation/evaluation_snapshot.h"

namespace ocop {

// A round has a council of its own: a copy of the standing one, which closing freezes. Everything here writes within the
// act it is given.

/// Stores a copy of the council with those who sit in it for good; of one that is a round's own already, too.
CouncilId copyCouncil(EvaluationStores& stores, WriteAct& act, CouncilId from);

/// Gives the round copies of its council and advisory team where it shares them with the next rounds or with another
/// round; sheets and attendance then name the members of the copy. `round` is stored and read again.
void ownCouncils(EvaluationStores& stores, WriteAct& act, Round& round);

/// Whether attendance was noted, a sheet begun or a ballot came back: from then on members change by day only.
bool hasBegun(const EvaluationSnapshot& evaluations, const Round& round);

/// Lets a changed standing council into the open rounds that have not begun and in which nobody stands in for another.
void carryToRounds(EvaluationStores& stores, WriteAct& act, const EvaluationSnapshot& evaluations, CouncilId standing);

/// Who sits in another's stead from a day on, and by which paper.
struct Substitution
{
    MemberId insteadOf;
    CouncilMember incoming; ///< name, position, agency, role, votes
    StandIn kind = StandIn::Replacement;
    QDate from;
    QDate until; ///< of a delegation
    QString basis;
};

/// Errors: no name, no first day, a delegation without last day or ending before it begins, somebody who signed sheets
/// of the round already (but not where only the role of the same person changes).
Findings validate(const Substitution& change, const EvaluationSnapshot& evaluations, const Round& round);

/// Puts the substitute into the round's own council. Where the same person gets another role, sheets and attendance stay
/// that person's. Throws Error{Constraint} for a closed round.
MemberId substitute(EvaluationStores& stores, WriteAct& act, RoundId round, const Substitution& change);

/// Who sits in the round's council on the day of its meeting, or of sending the ballots, by place.
std::vector<CouncilMember> sittingMembers(const EvaluationSnapshot& evaluations, const Round& round);

} // namespace ocop
