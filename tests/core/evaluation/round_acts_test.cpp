// Whole rounds through the register: assigned, scored, judged, decided, closed and taken back step by step.
#include "core/evaluation/round_acts.h"

#include "core/evaluation/record/deciding.h"
#include "core/evaluation/record/round_council.h"
#include "core/evaluation/record/shown_mean.h"
#include "core/evaluation/scoring.h"
#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

const QDate heldDay(2026, 6, 12);
/// Boxes of set 7 (QĐ 26/2026) without marks of 3 or 4 stars: 17 points in all.
const QStringList unmarkedSeven{QStringLiteral("1.3"), QStringLiteral("3.1"), QStringLiteral("3.3"),
                                QStringLiteral("4.2"), QStringLiteral("10"),  QStringLiteral("11")};

/// A council of nine, a round, and three dossiers before it.
struct RoundDesk
{
    TempRegister file;
    RoundBuilder build{*file};
    Council council = build.addCouncil(9);
    Round round = build.addRound(QStringLiteral("Đợt 1 năm 2026"), council.id, QStringLiteral("QD26"), heldDay);
    Application banana = build.addDossier(QStringLiteral("Chuối sấy"), 7, QStringLiteral("QD26"));
    Application tour = build.addDossier(QStringLiteral("Du lịch Tam Thanh"), 26, QStringLiteral("QD26"));
    Application old = build.addDossier(QStringLiteral("Bánh tráng"), 7, QStringLiteral("QD148"));

    RoundDesk() { build.assign(round.id, {banana.id, tour.id, old.id}); }

    RoundNow now() { return RoundNow(*file, round.id); }
    std::vector<CouncilMember> members()
    {
        return file->evaluation().members.where(QStringLiteral("council_id"), council.id.value);
    }
    EvaluationStores& stores() { return file->evaluation(); }
    Application stored(ApplicationId id) { return *file->evaluation().applications.find(id); }
    void undo()
    {
        const auto act = file->undoable(test::testDesk);
        REQUIRE(act);
        file->takeBack(act->id, testAct(ActKind::Undo));
    }
    Findings check(const Application& which, int stars, const char* reason = "")
    {
        const RoundNow current = now();
        return checkDecision(current.results, current.of(which.id), {stars, heldDay, QString::fromUtf8(reason)},
                             heldDay);
    }
    void decide(const Application& which, int stars, const char* reason = "")
    {
        const RoundNow current = now();
        const ApplicationResult& result = current.of(which.id);
        build.act([&](WriteAct& act) {
            decideResult(stores(), act, current.results, *result.application,
                         {stars, heldDay, QString::fromUtf8(reason)}, heldDay);
        });
    }
};

bool hasCode(const Findings& findings, const char* code)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& each) { return each.code == QLatin1String(code); });
}

} // namespace

TEST_CASE("dossiers come into a round with their step and leave it again", "[rounds]")
{
    RoundDesk desk;
    CHECK(desk.stored(desk.banana.id).state == ApplicationState::Scoring);
    CHECK(desk.stored(desk.banana.id).round == desk.round.id);
    EvaluationSnapshot evaluations = desk.build.snapshot();
    REQUIRE(evaluations.stepsOf(desk.banana.id).size() == 1);
    CHECK(evaluations.stepsOf(desk.banana.id).front().day == heldDay);
    CHECK(assignableApplications(evaluations, desk.round.id).empty());

    desk.build.act([&](WriteAct& act) { CHECK(takeOutOfRound(desk.stores(), act, {desk.banana.id}, heldDay) == 1); });
    CHECK(desk.stored(desk.banana.id).state == ApplicationState::Ready);
    CHECK_FALSE(desk.stored(desk.banana.id).round);
    evaluations = desk.build.snapshot();
    REQUIRE(assignableApplications(evaluations, desk.round.id).size() == 1);

    desk.undo(); // taking out
    CHECK(desk.stored(desk.banana.id).round == desk.round.id);
    desk.undo(); // the three put in
    for (const Application& each : {desk.banana, desk.tour, desk.old})
        CHECK(desk.stored(each.id).state == ApplicationState::Ready);
}

TEST_CASE("only signed sheets of present members are judged", "[rounds]")
{
    RoundDesk desk;
    const auto members = desk.members();
    CHECK_FALSE(desk.now().of(desk.banana.id).verdict);
    for (size_t i = 0; i < 7; ++i) desk.build.score(desk.banana.id, members[i].id, bestBut({}));
    desk.build.score(desk.banana.id, members[7].id, bestBut({}), false);
    {
        const RoundNow now = desk.now();
        const ApplicationResult& result = now.of(desk.banana.id);
        REQUIRE(result.verdict);
        CHECK(result.verdict->members == 7);
        CHECK(result.expected() == 9);
        CHECK(result.signedCount() == 7);
        CHECK_FALSE(result.isComplete());
        CHECK(result.sheets[7].state == SheetState::Begun);
        CHECK(result.sheets[7].filled == 1);
        CHECK(result.sheets[8].state == SheetState::Missing);
        CHECK(hasCode(checkDecision(now.results, result, {4, heldDay, {}}, heldDay), "sheetsNotSigned"));
    }
    // One who did not score and one who did were absent.
    desk.build.setPresent(desk.round.id, members[0].id, false);
    desk.build.setPresent(desk.round.id, members[7].id, false);
    desk.build.setPresent(desk.round.id, members[8].id, false);
    const RoundNow now = desk.now();
    const ApplicationResult& result = now.of(desk.banana.id);
    CHECK(result.verdict->members == 6);
    CHECK(result.absentWithSheet() == 2);
    CHECK(result.expected() == 6);
    CHECK(result.isComplete());
    CHECK(result.judged == std::vector<size_t>{1, 2, 3, 4, 5, 6});
}

TEST_CASE("a quorum needs its share of all members and the chair", "[rounds]")
{
    RoundDesk desk;
    const auto members = desk.members();
    CHECK_FALSE(desk.now()->quorum().taken);
    const auto mark = [&](std::vector<MemberId> ids, bool present) {
        const RoundNow now = desk.now();
        desk.build.act([&](WriteAct& act) { setAttendance(desk.stores(), act, now.results, ids, present); });
    };
    mark({members[8].id, members[7].id}, false); // 7 of 9 are more than 3/4 of 9 = 6.75
    CHECK(desk.now()->quorum().taken);
    CHECK(desk.now()->quorum().present == 7);
    CHECK(desk.now()->quorum().reached());
    CHECK(desk.stores().attendances.all().size() == 9); // the whole list is written down
    mark({members[6].id}, false); // 6 are fewer
    CHECK_FALSE(desk.now()->quorum().enough());
    mark({members[6].id}, true);
    CHECK(desk.now()->quorum().reached());
    mark({members[0].id}, false);
    mark({members[8].id}, true);
    CHECK(desk.now()->quorum().enough());
    CHECK_FALSE(desk.now()->quorum().reached()); // the chair is not there
    CHECK(desk.stores().attendances.all().size() == 9);
    CHECK(quorumOf(desk.build.snapshot(), desk.round).present == 7);
}

TEST_CASE("what is proposed is decided; five stars stop at the province", "[rounds]")
{
    RoundDesk desk;
    desk.build.everybodyCame(desk.round.id);
    desk.build.scoreAll(desk.banana.id, desk.council.id, bestBut({}));
    desk.build.scoreAll(desk.old.id, desk.council.id, bestBut({QStringLiteral("5b")})); // a 3-star minimum
    CHECK(desk.now().of(desk.banana.id).verdict->stars == 5);
    CHECK(desk.now().of(desk.banana.id).starsToAccept() == 4);
    CHECK(desk.now().of(desk.old.id).verdict->stars == 0);
    CHECK(hasCode(desk.check(desk.banana, 5), "fiveAtProvince"));
    CHECK_FALSE(hasErrors(desk.check(desk.banana, 4)));
    CHECK_THROWS_AS(desk.decide(desk.banana, 5), Error);

    const RoundNow now = desk.now();
    desk.build.act([&](WriteAct& act) { CHECK(acceptProposals(desk.stores(), act, now.results, heldDay) == 2); });
    const Application banana = desk.stored(desk.banana.id);
    CHECK(banana.starsProposed == 5);
    CHECK(banana.starsDecided == 4);
    CHECK(isPotentialFive(banana));
    CHECK(banana.finalTotal == 100000);
    CHECK(banana.finalA == 40000);
    CHECK(banana.finalB == 25000);
    CHECK(banana.finalC == 35000);
    CHECK(banana.decidedOn == heldDay);
    CHECK(desk.stored(desk.old.id).starsDecided == 0);
    CHECK_FALSE(desk.stored(desk.tour.id).starsDecided); // nothing to accept
    CHECK(desk.now()->progress().decided == 2);
    CHECK_FALSE(desk.now().of(desk.banana.id).isStale());

    desk.undo(); // one act, one step
    CHECK_FALSE(desk.stored(desk.banana.id).starsDecided);
    CHECK_FALSE(desk.stored(desk.banana.id).finalTotal);
    CHECK_FALSE(desk.stored(desk.old.id).decidedOn.isValid());
}

TEST_CASE("another star than proposed needs a reason, and the decision can be taken back", "[rounds]")
{
    RoundDesk desk;
    desk.build.everybodyCame(desk.round.id);
    desk.build.scoreAll(desk.banana.id, desk.council.id, bestBut(unmarkedSeven));
    CHECK(desk.now().of(desk.banana.id).verdict->stars == 4);
    CHECK(desk.now().of(desk.banana.id).verdict->total.thousandths() == 83000);
    CHECK(hasCode(desk.check(desk.banana, 3), "reasonForOtherStars"));
    CHECK_THROWS_AS(desk.decide(desk.banana, 3, "  "), Error);
    CHECK_FALSE(hasErrors(desk.check(desk.banana, 3, "Bao bì chưa ổn định")));
    desk.decide(desk.banana, 3, " Bao bì  chưa ổn định ");
    CHECK(desk.stored(desk.banana.id).starsProposed == 4);
    CHECK(desk.stored(desk.banana.id).starsDecided == 3);
    CHECK(desk.stored(desk.banana.id).decidedReason == QStringLiteral("Bao bì chưa ổn định"));
    {
        const RoundNow now = desk.now();
        desk.build.act([&](WriteAct& act) { undecideResult(desk.stores(), act, now.of(desk.banana.id)); });
    }
    CHECK_FALSE(desk.stored(desk.banana.id).starsDecided);
    CHECK_FALSE(desk.stored(desk.banana.id).finalTotal);
    CHECK(desk.now().of(desk.banana.id).verdict->stars == 4); // the sheets still say so
    desk.undo();
    CHECK(desk.stored(desk.banana.id).starsDecided == 3);
    // A four-star minimum is missing: 3 proposed; 4 is the council's to decide, with a warning.
    desk.build.scoreAll(desk.old.id, desk.council.id, bestBut({QStringLiteral("1d")}));
    CHECK(desk.now().of(desk.old.id).verdict->stars == 3);
    const Findings above = desk.check(desk.old, 4, "Đã bổ sung hợp đồng");
    CHECK_FALSE(hasErrors(above));
    CHECK(hasCode(above, "starsAboveProposal"));
}

TEST_CASE("totals too far apart and knock-outs are not accepted together with the rest", "[rounds]")
{
    RoundDesk desk;
    desk.build.everybodyCame(desk.round.id);
    const auto members = desk.members();
    desk.build.scoreAll(desk.old.id, desk.council.id, bestBut({}));
    for (size_t i = 0; i < 8; ++i) desk.build.score(desk.banana.id, members[i].id, bestBut({}));
    desk.build.score(
        desk.banana.id, members[8].id,
        bestBut({QStringLiteral("1.3"), QStringLiteral("3.1"), QStringLiteral("3.3"), QStringLiteral("10")}));
    {
        const RoundNow now = desk.now();
        const ApplicationResult& result = now.of(desk.banana.id);
        CHECK(result.isComplete());
        CHECK(result.verdict->spread == 11);
        CHECK(result.verdict->spreadFlag);
        CHECK_FALSE(result.isPlain());
        CHECK(hasCode(checkDecision(now.results, result, {4, heldDay, {}}, heldDay), "spreadBeforeDeciding"));
        CHECK(result.verdict->membersApart.size() == 9); // eight from the one, the one from them
    }
    // The rules of the council decide: a limit of 11 lets it pass.
    desk.build.act([&](WriteAct& act) {
        Council council = *desk.stores().councils.find(desk.council.id);
        council.rules.deviationLimit = 11;
        desk.stores().councils.save(act, council);
    });
    CHECK(desk.now().of(desk.banana.id).isPlain());

    desk.build.act([&](WriteAct& act) {
        setKnockout(desk.stores(), act, desk.banana.id, QStringLiteral("head-1"), true, QStringLiteral("biên bản 12"));
    });
    {
        const RoundNow now = desk.now();
        CHECK(now.of(desk.banana.id).verdict->knockouts == std::vector<QString>{QStringLiteral("head-1")});
        CHECK(now.of(desk.banana.id).verdict->stars == 0);
        desk.build.act([&](WriteAct& act) { CHECK(acceptProposals(desk.stores(), act, now.results, heldDay) == 1); });
    }
    CHECK_FALSE(desk.stored(desk.banana.id).starsDecided);
    // The note alone changes in place; unticking takes the row away and may be ticked again.
    desk.build.act([&](WriteAct& act) {
        setKnockout(desk.stores(), act, desk.banana.id, QStringLiteral("head-1"), true, QStringLiteral("biên bản 13"));
    });
    REQUIRE(desk.stores().knockouts.all().size() == 1);
    CHECK(desk.stores().knockouts.all().front().note == QStringLiteral("biên bản 13"));
    desk.build.act(
        [&](WriteAct& act) { setKnockout(desk.stores(), act, desk.banana.id, QStringLiteral("head-1"), false); });
    CHECK(desk.now().of(desk.banana.id).verdict->knockouts.empty());
    desk.build.act(
        [&](WriteAct& act) { setKnockout(desk.stores(), act, desk.banana.id, QStringLiteral("head-1"), true); });
    CHECK(desk.stores().knockouts.all().size() == 1);
}

TEST_CASE("old rounds are known by their final scores only", "[rounds]")
{
    RoundDesk desk;
    desk.build.everybodyCame(desk.round.id);
    desk.build.act([&](WriteAct& act) {
        Application old = desk.stored(desk.old.id);
        old.ruleSet = QStringLiteral("QD1048");
        old.finalTotal = 70900;
        desk.stores().applications.save(act, old);
    });
    {
        const RoundNow now = desk.now();
        const ApplicationResult& result = now.of(desk.old.id);
        REQUIRE(result.verdict);
        CHECK(result.finalScoresOnly);
        CHECK(result.isComplete());
        CHECK(result.verdict->stars == 4);
        CHECK(now->progress().sheetsExpected == 18); // of the two others
    }
    desk.decide(desk.old, 4);
    CHECK_FALSE(desk.now().of(desk.old.id).isStale());
    const RoundNow now = desk.now();
    desk.build.act([&](WriteAct& act) { undecideResult(desk.stores(), act, now.of(desk.old.id)); });
    CHECK(desk.stored(desk.old.id).finalTotal == 70900); // they were typed, and stay
}

TEST_CASE("scores that change after the decision are told", "[rounds]")
{
    RoundDesk desk;
    desk.build.everybodyCame(desk.round.id);
    desk.build.scoreAll(desk.banana.id, desk.council.id, bestBut({}));
    desk.decide(desk.banana, 4);
    CHECK_FALSE(desk.now().of(desk.banana.id).isStale());
    desk.build.act([&](WriteAct& act) {
        ScoreItem item = desk.stores().items.all().front();
        item.points = 0;
        desk.stores().items.save(act, item);
    });
    CHECK(desk.now().of(desk.banana.id).isStale());
    CHECK(hasCode(checkClosing(desk.now().results), "scoresChangedSince"));
    // With the sheets opened again the stored means are not a source of their own.
    desk.build.act([&](WriteAct& act) {
        for (ScoreSheet sheet : desk.stores().sheets.all()) {
            sheet.signedOn = {};
            desk.stores().sheets.save(act, sheet);
        }
    });
    CHECK_FALSE(desk.now().of(desk.banana.id).verdict);
}

TEST_CASE("a round is closed when everything is decided, and can be opened again", "[rounds]")
{
    RoundDesk desk;
    desk.build.everybodyCame(desk.round.id);
    CHECK(hasCode(checkClosing(desk.now().results), "roundUndecided"));
    {
        const RoundNow now = desk.now();
        CHECK_THROWS_AS(desk.build.act([&](WriteAct& act) { closeRound(desk.stores(), act, now.results, heldDay); }),
                        Error);
    }
    desk.build.scoreAll(desk.banana.id, desk.council.id, bestBut(unmarkedSeven));
    desk.build.scoreAll(desk.old.id, desk.council.id, bestBut({QStringLiteral("5b")}));
    desk.build.act([&](WriteAct& act) { takeOutOfRound(desk.stores(), act, {desk.tour.id}, heldDay); });
    desk.decide(desk.banana, 4);
    desk.decide(desk.old, 0);
    CHECK(checkClosing(desk.now().results).empty());
    {
        const RoundNow now = desk.now();
        desk.build.act([&](WriteAct& act) { closeRound(desk.stores(), act, now.results, heldDay); });
    }
    CHECK(desk.now()->round().isClosed());
    CHECK(desk.stored(desk.old.id).state == ApplicationState::NotRecognised);
    CHECK(desk.stored(desk.banana.id).state == ApplicationState::Scoring); // until its decision is made out
    // Nothing is changed in a closed round.
    CHECK_THROWS_AS(desk.decide(desk.banana, 3, "khác"), Error);
    CHECK_THROWS_AS(desk.build.assign(desk.round.id, {desk.tour.id}), Error);
    {
        const RoundNow now = desk.now();
        CHECK_THROWS_AS(
            desk.build.act([&](WriteAct& act) { setAttendance(desk.stores(), act, now.results, {}, true); }), Error);
        desk.build.act([&](WriteAct& act) {
            reopenRound(desk.stores(), act, now.results, heldDay.addDays(1), QStringLiteral("nhập sót phiếu"));
        });
    }
    CHECK_FALSE(desk.now()->round().isClosed());
    CHECK(desk.stored(desk.old.id).state == ApplicationState::Scoring);
    desk.undo();
    CHECK(desk.now()->round().isClosed());
    CHECK(desk.stored(desk.old.id).state == ApplicationState::NotRecognised);
}

TEST_CASE("the next round is proposed by the law's two rounds a year", "[rounds]")
{
    TempRegister file;
    RoundBuilder build(*file);
    const QDate today(2026, 3, 2);
    const Round first = proposedRound(build.snapshot(), file->rules(), today);
    CHECK(first.name == QStringLiteral("Đợt 1 năm 2026"));
    CHECK(first.proposedBy == QDate(2026, 4, 30));
    CHECK(first.ruleSet == QLatin1String("QD1489"));
    const Council council = build.addCouncil(5);
    build.addRound(first.name, council.id, first.ruleSet, QDate(2026, 6, 12));
    const Round second = proposedRound(build.snapshot(), file->rules(), QDate(2026, 8, 1));
    CHECK(second.name == QStringLiteral("Đợt 2 năm 2026"));
    CHECK(second.proposedBy == QDate(2026, 10, 30));
    CHECK(second.ruleSet == QLatin1String("QD26"));
    CHECK(second.council == council.id);
}

} // namespace ocop::test
