#include "core/evaluation/ballots/ballot_count.h"

#include <algorithm>

namespace ocop {
namespace {

template <class Range>
auto ofMember(const Range& records, MemberId member)
{
    return std::find_if(records.begin(), records.end(), [member](const auto& each) { return each.member == member; });
}

void countAnswer(BallotCount& count, const Ballot& ballot)
{
    ++count.returned;
    switch (ballot.answer) {
    case BallotAnswer::Agrees: ++count.agree; break;
    case BallotAnswer::Disagrees: ++count.disagree; break;
    case BallotAnswer::Other: ++count.other; break;
    case BallotAnswer::Blank: ++count.blank; break;
    }
    count.lastReturn = std::max(count.lastReturn, ballot.returnedOn);
}

} // namespace

bool BallotCount::isQuorate() const
{
    return asked > 0 && qint64(returned) * denominator >= qint64(asked) * numerator && (!hasChair || chairReturned);
}

BallotOutcome BallotCount::outcome(bool over) const
{
    if (isQuorate() && 2 * agree > asked) return BallotOutcome::Agreed;
    if (isQuorate() && 2 * disagree > asked) return BallotOutcome::Refused;
    if (asked > 0 && out() > 0 && !over) return BallotOutcome::Waiting;
    return isQuorate() ? BallotOutcome::Apart : BallotOutcome::TooFew;
}

BallotCount countBallots(std::span<const CouncilMember> members, std::span<const MemberExclusion> exclusions,
                         std::span<const Ballot> ballots, const CouncilRules& rules)
{
    BallotCount count;
    count.numerator = rules.quorumNumerator;
    count.denominator = rules.quorumDenominator;
    for (const CouncilMember& member : members) {
        if (!member.votes || ofMember(exclusions, member.id) != exclusions.end()) continue;
        ++count.asked;
        const bool isChair = member.role == MemberRole::Chair;
        count.hasChair = count.hasChair || isChair;
        const auto ballot = ofMember(ballots, member.id);
        if (ballot == ballots.end()) continue;
        countAnswer(count, *ballot);
        count.chairReturned = count.chairReturned || isChair;
    }
    return count;
}

} // namespace ocop
