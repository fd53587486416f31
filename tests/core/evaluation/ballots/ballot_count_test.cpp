// Who counts in a written ballot, when it is settled, and the clock of a renewal.
#include "core/evaluation/ballots/ballot_count.h"
#include "core/evaluation/ballots/decision_clock.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

using enum BallotOutcome;

/// One letter a member: + agrees, - does not, ? other opinion, o without an answer, . not back, x takes no part, s the
/// secretary, who does not vote (and answered all the same). The first who votes is the chair.
BallotCount countOf(const QString& ballots, const CouncilRules& rules = {})
{
    std::vector<CouncilMember> members;
    std::vector<MemberExclusion> apart;
    std::vector<Ballot> returned;
    for (qsizetype i = 0; i < ballots.size(); ++i) {
        CouncilMember member;
        member.id = {i + 1};
        member.votes = ballots[i] != u's';
        const bool first = std::none_of(members.begin(), members.end(), [](const auto& each) { return each.votes; });
        member.role = first && member.votes ? MemberRole::Chair : MemberRole::Member;
        members.push_back(member);
        MemberExclusion exclusion;
        exclusion.member = member.id;
        if (ballots[i] == u'x') apart.push_back(exclusion);
        if (ballots[i] == u'.') continue;
        Ballot ballot;
        ballot.member = member.id;
        ballot.returnedOn = QDate(2026, 9, 1).addDays(i);
        ballot.answer = ballots[i] == u'-'   ? BallotAnswer::Disagrees
                        : ballots[i] == u'?' ? BallotAnswer::Other
                        : ballots[i] == u'o' ? BallotAnswer::Blank
                                             : BallotAnswer::Agrees;
        returned.push_back(ballot);
    }
    return countBallots(members, apart, returned, rules);
}

} // namespace

TEST_CASE("a written ballot is settled by more than half of those asked, with a quorum", "[ballots]")
{
    struct Line
    {
        const char* ballots;
        BallotOutcome until, after; ///< by the last day for sending them back, and then
    };
    const Line lines[] = {
        {"+++++++++", Agreed, Agreed}, // everybody
        {"+++++++..", Agreed, Agreed}, // 7 of 9 is a quorum of 3/4, 7 is more than half
        {"++++++...", Waiting, TooFew}, // 6 of 9 is none
        {".++++++++", Waiting, TooFew}, // the chair has not answered
        {"+++++----", Agreed, Agreed}, // 5 of 9
        {"++++-----", Refused, Refused}, // 5 of 9 do not
        {"++++-???o", Apart, Apart}, // nobody has more than half
        {"++++---..", Waiting, Apart}, // 2 more could settle it; when they do not come it is a meeting's
        {"++++....", Waiting, TooFew}, // exactly half, no quorum
        {"++++ooo.", Waiting, Apart}, // exactly half is not more than half; no answer agrees to nothing
        {"+++++ooo", Agreed, Agreed}, //
        {"++++++xxx", Agreed, Agreed}, // who takes no part is not asked: 6 of 6
        {"+++xxx...", Waiting, TooFew}, // 3 of 6
        {"x+++++", Agreed, Agreed}, // a chair who takes no part is not waited for
        {"s+++-", Agreed, Agreed}, // the secretary does not count: 3 of 4
        {"s++--", Apart, Apart}, // nor break a tie
        {".........", Waiting, TooFew}, //
        {"", TooFew, TooFew}, // nobody to ask
        {"xx", TooFew, TooFew}, //
        {"+", Agreed, Agreed},
        {"-", Refused, Refused},
        {"o", Apart, Apart},
    };
    for (const Line& line : lines) {
        const BallotCount count = countOf(QString::fromLatin1(line.ballots));
        INFO(line.ballots);
        CHECK(count.outcome(false) == line.until);
        CHECK(count.outcome(true) == line.after);
    }
    CouncilRules half;
    half.quorumNumerator = 1;
    half.quorumDenominator = 2;
    CHECK(countOf(QStringLiteral("+++++....")).outcome(true) == TooFew);
    CHECK(countOf(QStringLiteral("+++++...."), half).outcome(true) == Agreed); // the council's own rules of procedure
}

TEST_CASE("the ballots are counted by what they say", "[ballots]")
{
    const BallotCount count = countOf(QStringLiteral("s++-?ox."));
    CHECK(count.asked == 6);
    CHECK(count.returned == 5);
    CHECK(count.out() == 1);
    CHECK((count.agree == 2 && count.disagree == 1 && count.other == 1 && count.blank == 1));
    CHECK(count.lastReturn == QDate(2026, 9, 6));
    CHECK(count.isQuorate());
    CHECK_FALSE(count.isUnanimous());
    CHECK(countOf(QStringLiteral("+++.")).isUnanimous());
}

TEST_CASE("a renewal is decided within 45 days of the full dossier", "[ballots]")
{
    RuleSet rules;
    rules.decisionDays = 45;
    Application dossier;
    dossier.kind = Origin::Renewal;
    dossier.state = ApplicationState::Scoring;
    const auto step = [](ApplicationState state, QDate day) {
        ApplicationStep made;
        made.state = state;
        made.day = day;
        return made;
    };
    std::vector<ApplicationStep> steps{step(ApplicationState::Received, QDate(2026, 8, 1)),
                                       step(ApplicationState::Ready, QDate(2026, 8, 3)),
                                       step(ApplicationState::Incomplete, QDate(2026, 8, 5))};
    CHECK_FALSE(decisionClock(dossier, steps, rules)); // sent back: not full
    steps.push_back(step(ApplicationState::Ready, QDate(2026, 8, 10)));
    steps.push_back(step(ApplicationState::Scoring, QDate(2026, 8, 12)));
    steps.push_back(step(ApplicationState::Ready, QDate(2026, 8, 20))); // to another round: it was full all the time
    const auto clock = decisionClock(dossier, steps, rules);
    REQUIRE(clock);
    CHECK(clock->fullOn == QDate(2026, 8, 10));
    CHECK(clock->due == QDate(2026, 9, 24));
    const auto codes = [&](QDate today) {
        QStringList found;
        for (const Finding& each : checkDecisionClock(dossier, steps, rules, today)) found << each.code << each.args;
        return found.join(u' ');
    };
    CHECK(codes(QDate(2026, 9, 24)) == QLatin1String("decisionDue 24/09/2026 45 10/08/2026 0"));
    CHECK(codes(QDate(2026, 9, 25)) == QLatin1String("decisionOverdue 24/09/2026 45 10/08/2026 1"));
    dossier.starsDecided = 3;
    dossier.decidedOn = QDate(2026, 9, 24);
    CHECK(codes(QDate(2026, 12, 1)).isEmpty());
    dossier.decidedOn = QDate(2026, 9, 25);
    CHECK(codes(QDate(2026, 12, 1)) == QLatin1String("decidedLate 24/09/2026 45 10/08/2026"));
    dossier.starsDecided.reset();
    dossier.state = ApplicationState::Cancelled;
    CHECK(codes(QDate(2026, 12, 1)).isEmpty());
    dossier.kind = Origin::Upgrade;
    dossier.state = ApplicationState::Scoring;
    CHECK(codes(QDate(2026, 12, 1)).isEmpty());
    dossier.kind = Origin::Renewal;
    rules.decisionDays = 0; // QĐ 148 sets none
    CHECK(codes(QDate(2026, 12, 1)).isEmpty());
}

} // namespace ocop::test
