#pragma once

#include "core/evaluation/ballots/ballot.h"
#include "core/evaluation/council.h"
#include "core/evaluation/member_exclusion.h"

#include <span>

namespace ocop {

/// What the ballots on one product have come to.
enum class BallotOutcome {
    Waiting, ///< ballots are out that can still settle it
    Agreed, ///< more than half of those asked agree, with a quorum
    Refused, ///< more than half of those asked do not agree, with a quorum
    Apart, ///< neither: opinions differ, the council has to meet (QĐ 26/2026 art. 7.6d)
    TooFew ///< the last day has passed without a quorum
};

/// The ballots on one product, counted. Asked are the members who vote, without those who take no part in the product; a
/// ballot that has not come back, or came back without an answer, agrees to nothing.
struct BallotCount
{
    int asked = 0;
    int returned = 0;
    int agree = 0;
    int disagree = 0;
    int other = 0;
    int blank = 0;
    int numerator = 3; ///< of those asked must have answered, and the chair among them
    int denominator = 4;
    bool hasChair = false;
    bool chairReturned = false;
    QDate lastReturn; ///< the latest day a ballot came back

    int out() const { return asked - returned; }
    bool isQuorate() const;
    /// Nobody who answered is of another opinion.
    bool isUnanimous() const { return disagree == 0 && other == 0 && blank == 0; }
    /// `over`: the last day for sending them back has passed.
    BallotOutcome outcome(bool over) const;
};

/// Ballots of members who are not asked do not count.
BallotCount countBallots(std::span<const CouncilMember> members, std::span<const MemberExclusion> exclusions,
                         std::span<const Ballot> ballots, const CouncilRules& rules);

} // namespace ocop
