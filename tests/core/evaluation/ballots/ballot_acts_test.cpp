// A round by written ballot, from sending to closing.
#include "core/evaluation/round_acts.h"
#include "tests/support/ballot_round.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

QString codeOfRefusal(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.detail();
    }
    return {};
}

QStringList ballotCodes(const Findings& findings)
{
    QStringList codes;
    for (const Finding& each : findings) codes << each.code;
    return codes;
}

} // namespace

TEST_CASE("ballots settle a renewal without a meeting day; what they do not settle goes to a meeting", "[ballots]")
{
    TempRegister file;
    RoundBuilder build(*file);
    BallotRound made(build, 5);
    const QDate before = ballotsSent.addDays(6), after = ballotsDue.addDays(1);
    made.answer(0, QStringLiteral("++++."));
    made.answer(1, QStringLiteral("----+"));
    made.answer(2, QStringLiteral("++--?"));
    made.answer(3, QStringLiteral("+++.."));
    struct Line
    {
        size_t dossier;
        int stars;
        QDate day, today;
        const char* refusal;
    };
    const Line lines[] = {
        {0, 3, before, before, ""}, // 4 of 5: settled before the last day
        {0, 4, before, before, "ballotsAgreeOtherwise"},
        {0, 0, before, before, "ballotsAgreeOtherwise"},
        {0, 3, ballotsSent.addDays(4), before, "decidedBeforeBallots"},
        {0, 3, after, before, "dateInFuture"},
        {1, 3, before, before, "ballotsRefuse"},
        {1, 0, before, before, ""},
        {2, 3, before, before, "ballotsApart"}, // all are back
        {3, 3, before, before, "ballotsOut"},
        {3, 3, after, after, "ballotsTooFew"}, // 3 of 5 is no quorum of 3/4
        {4, 3, after, after, "ballotsTooFew"},
    };
    for (const Line& line : lines) {
        INFO(line.dossier << ' ' << line.stars << ' ' << line.refusal);
        CHECK(made.refusal(line.dossier, line.stars, line.day, line.today) == QLatin1String(line.refusal));
    }
    {
        const RoundNow now(*file, made.round.id);
        CHECK(now.of(made.dossiers[0].id).starsToAccept() == 3);
        CHECK(now.of(made.dossiers[0].id).isPlain());
        CHECK_FALSE(now.of(made.dossiers[1].id).isPlain()); // looked at first
        CHECK(now->progress().sheetsExpected == 25);
        CHECK(now->progress().sheetsSigned == 17);
        build.act([&](WriteAct& act) { CHECK(acceptProposals(file->evaluation(), act, now.results, before) == 1); });
    }
    const Application decided = *file->evaluation().applications.find(made.dossiers[0].id);
    CHECK(decided.starsDecided == 3);
    CHECK(decided.starsProposed == 3);
    CHECK(decided.finalTotal == 66500);
    CHECK_FALSE(decided.finalA);
    CHECK(decided.decidedOn == before);
    made.decide(1, 0, before);
    const Round meeting =
        build.addRound(QStringLiteral("Đợt họp"), made.standing.id, QStringLiteral("QD26"), QDate(2026, 10, 5));
    build.act([&](WriteAct& act) {
        CHECK(moveToRound(file->evaluation(), act, meeting.id,
                          {made.dossiers[2].id, made.dossiers[3].id, made.dossiers[4].id}, after, SheetsFate::Kept,
                          QStringLiteral("ý kiến khác nhau")) == 3);
    });
    CHECK_FALSE(RoundNow(*file, meeting.id).of(made.dossiers[2].id).ballot); // scored there
    const RoundNow now(*file, made.round.id);
    CHECK(ballotCodes(checkClosing(now.results)) == QStringList{QStringLiteral("ballotsNotBack")});
    build.act([&](WriteAct& act) { closeRound(file->evaluation(), act, now.results, after); });
    CHECK(file->evaluation().applications.find(made.dossiers[1].id)->state == ApplicationState::NotRecognised);
    const RoundNow closed(*file, made.round.id);
    const auto refused = [&](const std::function<void(WriteAct&)>& work) {
        return codeOfRefusal([&] { build.act(work); }).startsWith(QStringLiteral("roundClosed"));
    };
    const Ballot noted = file->evaluation().ballotsOf(made.dossiers[0].id).front();
    CHECK(refused([&](WriteAct& act) { noteBallot(file->evaluation(), act, closed.results, noted, after); }));
    CHECK(refused([&](WriteAct& act) {
        forgetBallot(file->evaluation(), act, closed.results, noted.application, noted.member);
    }));
    CHECK(refused([&](WriteAct& act) { sendBallots(file->evaluation(), act, closed.results, ballotsSent, after); }));
    CHECK(refused([&](WriteAct& act) { // past every check of the program
        Ballot changed = noted;
        changed.answer = BallotAnswer::Disagrees;
        file->evaluation().ballots.save(act, changed);
    }));
}

TEST_CASE("a ballot is noted once, after it went out, and not behind a decision", "[ballots]")
{
    TempRegister file;
    RoundBuilder build(*file);
    BallotRound made(build, 1);
    EvaluationStores& stores = file->evaluation();
    const auto note = [&](BallotAnswer answer, QDate day, QDate today, size_t member = 0) {
        return codeOfRefusal([&] {
            const RoundNow now(*file, made.round.id);
            Ballot ballot;
            ballot.application = made.dossiers[0].id;
            ballot.member = made.voting()[member].id;
            ballot.returnedOn = day;
            ballot.answer = answer;
            build.act([&](WriteAct& act) { noteBallot(stores, act, now.results, ballot, today); });
        });
    };
    CHECK(note(BallotAnswer::Agrees, ballotsSent.addDays(-1), ballotsDue) == QLatin1String("ballotBeforeSent"));
    CHECK(note(BallotAnswer::Agrees, ballotsDue, ballotsDue.addDays(-1)) == QLatin1String("dateInFuture"));
    CHECK(note(BallotAnswer::Agrees, {}, ballotsDue) == QLatin1String("required"));
    CHECK(note(BallotAnswer::Disagrees, ballotsSent, ballotsDue).isEmpty());
    CHECK(note(BallotAnswer::Agrees, ballotsDue.addDays(2), ballotsDue.addDays(3)).isEmpty()); // late: it counts
    REQUIRE(stores.ballotsOf(made.dossiers[0].id).size() == 1);
    CHECK(stores.ballotsOf(made.dossiers[0].id).front().answer == BallotAnswer::Agrees);
    Ballot typed = stores.ballotsOf(made.dossiers[0].id).front();
    CHECK(ballotCodes(validate(typed, made.round, ballotsDue.addDays(3))) == QStringList{QStringLiteral("ballotLate")});
    typed.answer = BallotAnswer::Other;
    typed.returnedOn = ballotsSent;
    CHECK(ballotCodes(validate(typed, made.round, ballotsDue)) == QStringList{QStringLiteral("ballotReasonMissing")});

    const MemberId apart = made.voting()[1].id;
    build.act(
        [&](WriteAct& act) { setExclusion(stores, act, made.dossiers[0].id, apart, QStringLiteral("người nhà")); });
    CHECK(note(BallotAnswer::Agrees, ballotsSent, ballotsDue, 1) == QLatin1String("ballot"));
    CHECK(RoundNow(*file, made.round.id).of(made.dossiers[0].id).ballot->asked == 4);

    const RoundNow before(*file, made.round.id);
    made.answer(0, QStringLiteral("+.++"));
    CHECK(codeOfRefusal([&] { // somebody else noted it meanwhile
              build.act([&](WriteAct& act) {
                  Ballot late = typed;
                  late.member = made.voting()[2].id;
                  noteBallot(stores, act, before.results, late, ballotsDue);
              });
          }) == QLatin1String("ballot"));
    made.decide(0, 3, ballotsDue.addDays(3));
    CHECK(note(BallotAnswer::Disagrees, ballotsSent, ballotsDue, 4) == QLatin1String("ballot"));
    const RoundNow now(*file, made.round.id);
    CHECK(codeOfRefusal([&] {
              build.act([&](WriteAct& act) {
                  forgetBallot(stores, act, now.results, made.dossiers[0].id, made.voting()[0].id);
              });
          }) == QLatin1String("ballot"));
}

TEST_CASE("ballots are not sent without a proposal, and a ballot takes renewals only", "[ballots]")
{
    TempRegister file;
    RoundBuilder build(*file);
    BallotRound made(build, 2);
    const Application first = build.addDossier(QStringLiteral("Mới"), 7, QStringLiteral("QD26"));
    const auto assignable = assignableApplications(build.snapshot(), made.round.id);
    CHECK(std::none_of(assignable.begin(), assignable.end(), [&](const auto* each) { return each->id == first.id; }));
    build.act([&](WriteAct& act) {
        CHECK(assignToRound(file->evaluation(), act, made.round.id, {first.id}, ballotsSent) == 0);
        CHECK(moveToRound(file->evaluation(), act, made.round.id, {first.id}, ballotsSent, SheetsFate::Kept, {}) == 0);
        AdvisoryReport report = file->evaluation().advisories.all().front();
        report.stars.reset();
        file->evaluation().advisories.save(act, report);
    });
    const RoundNow now(*file, made.round.id);
    const auto sending = [&](QDate sent, QDate due) {
        return ballotCodes(checkSending(now.results, sent, due)).join(u' ');
    };
    CHECK(sending(ballotsSent, ballotsDue) == QLatin1String("ballotsWithoutProposal"));
    CHECK(sending(ballotsDue, ballotsSent) == QLatin1String("ballotsDueBeforeSent ballotsWithoutProposal"));
    CHECK(made.refusal(0, 3, ballotsDue, ballotsDue) == QLatin1String("ballotsWithoutProposal"));
}

TEST_CASE("an advisory report proposes no more than the band of its points", "[ballots]")
{
    RuleSet rules = *RuleBook::load().find(QStringLiteral("QD26"));
    AdvisoryReport report;
    report.points = 69996;
    report.stars = 4;
    report.visitedOn = QDate(2026, 9, 3);
    report.reportedOn = QDate(2026, 9, 2);
    CHECK(ballotCodes(validate(report, &rules, QDate(2026, 9, 10))) ==
          QStringList{QStringLiteral("starsBeyondBand"), QStringLiteral("visitAfterReport")});
    report.stars = 3;
    report.visitedOn = {};
    CHECK(validate(report, &rules, QDate(2026, 9, 10)).empty());
    report.stars = 5;
    report.points = 95000;
    CHECK(ballotCodes(validate(report, &rules, QDate(2026, 9, 1))) ==
          QStringList{QStringLiteral("fiveAtProvince"), QStringLiteral("dateInFuture")});
    report.stars.reset();
    CHECK(ballotCodes(validate(report, nullptr, QDate(2026, 9, 10))) ==
          QStringList{QStringLiteral("advisoryProposesNothing")});
}

} // namespace ocop::test
