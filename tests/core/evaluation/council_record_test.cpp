// What a council decided can be shown years later: a round's own council, its quorum, who took no part, what was opened
// again.
#include "tests/support/record_desk.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

const QString standingName = QStringLiteral("Thành viên 2");

bool says(const Findings& findings, const char* code, Severity severity)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& each) {
        return each.code == QLatin1String(code) && each.severity == severity;
    });
}

} // namespace

TEST_CASE("a round keeps its own council whatever becomes of the standing one", "[council-record]")
{
    RecordDesk desk;
    CHECK(desk.stores().rounds.find(desk.round.id)->council != desk.standing.id);
    CHECK_FALSE(desk.now()->council()->standing);
    CHECK(desk.now()->council()->origin == desk.standing.id);
    desk.build.everybodyCame(desk.round.id);
    const auto rename = [&](const QString& name) {
        desk.build.act([&](WriteAct& act) {
            for (CouncilMember& each :
                 desk.stores().members.where(CouncilMember::Field::council, desk.standing.id.value)) {
                if (each.place != 2) continue;
                each.name = name;
                desk.stores().members.save(act, each);
            }
            carryToRounds(desk.stores(), act, desk.build.snapshot(), desk.standing.id);
        });
    };
    rename(QStringLiteral("Người khác"));
    CHECK(desk.now()->members()[1].name == standingName); // it has begun
    CHECK(proposedRound(desk.build.snapshot(), desk.file->rules(), councilDay).council == desk.standing.id);
    RecordDesk waiting;
    waiting.build.act([&](WriteAct& act) {
        CouncilMember member =
            waiting.stores().members.where(CouncilMember::Field::council, waiting.standing.id.value)[1];
        member.name = QStringLiteral("Người khác");
        waiting.stores().members.save(act, member);
    });
    const EvaluationSnapshot seen = waiting.build.snapshot();
    waiting.build.act([&](WriteAct& act) { carryToRounds(waiting.stores(), act, seen, waiting.standing.id); });
    CHECK(waiting.now()->members()[1].name == QStringLiteral("Người khác")); // nobody came or scored yet
    CHECK(waiting.now()->members().size() == 6);
}

TEST_CASE("members are replaced or stood in for from a day on", "[council-record]")
{
    RecordDesk desk;
    const CouncilMember second = desk.voting()[1];
    Substitution change;
    change.insteadOf = second.id;
    change.incoming = second;
    change.incoming.name = QStringLiteral("Trần Đình Khải");
    CHECK(says(validate(change, desk.build.snapshot(), desk.round), "required", Severity::Error));
    const auto put = [&] {
        desk.build.act([&](WriteAct& act) { substitute(desk.stores(), act, desk.round.id, change); });
    };
    SECTION("for good, from before the meeting")
    {
        change.from = councilDay.addDays(-3);
        change.basis = QStringLiteral("Quyết định 12");
        CHECK(validate(change, desk.build.snapshot(), desk.round).empty());
        put();
        CHECK(desk.voting().size() == 5);
        CHECK(desk.voting()[1].name == QStringLiteral("Trần Đình Khải"));
        CHECK(desk.papers().contains(
            QStringLiteral("Trần Đình Khải thay Thành viên 2 từ ngày 09/06/2026 (Quyết định 12)")));
    }
    SECTION("from after the meeting it does not touch the round")
    {
        change.from = councilDay.addDays(1);
        put();
        CHECK(desk.voting()[1].name == standingName);
    }
    SECTION("a chair for one meeting")
    {
        change.kind = StandIn::Delegation;
        change.incoming.name = standingName;
        change.incoming.role = MemberRole::Chair;
        change.from = change.until = councilDay;
        put();
        desk.build.setPresent(desk.round.id, desk.voting()[0].id, false);
        CHECK(desk.now()->quorum().reached()); // 4 of 5, and somebody presides
        desk.build.act([&](WriteAct& act) {
            Round later = *desk.stores().rounds.find(desk.round.id);
            later.heldOn = councilDay.addDays(7);
            desk.stores().rounds.save(act, later);
        });
        CHECK_FALSE(desk.now()->quorum().reached()); // the delegation was for that day
    }
    SECTION("not somebody who has signed")
    {
        change.from = councilDay;
        desk.build.score(desk.dossiers[0].id, second.id, bestBut({}));
        CHECK(says(validate(change, desk.build.snapshot(), desk.round), "memberHasSigned", Severity::Error));
    }
}

TEST_CASE("deciding needs the meeting's day and a quorum of those who vote, or a written reason", "[council-record]")
{
    RecordDesk desk;
    desk.scoreAll(0);
    CHECK(says(desk.check(0, 4), "attendanceNotTaken", Severity::Error));
    CHECK(says(desk.check(0, 4, {}, councilDay.addDays(-11)), "meetingToCome", Severity::Error));
    const auto members = desk.voting();
    for (size_t i = 0; i < members.size(); ++i) desk.build.setPresent(desk.round.id, members[i].id, i < 3);
    // Three of five and the secretary: four of six would be enough for a share of 3/5, but the secretary has no vote.
    desk.build.act([&](WriteAct& act) {
        Council own = *desk.stores().councils.find(desk.now()->council()->id);
        own.rules.quorumNumerator = 4;
        own.rules.quorumDenominator = 6;
        desk.stores().councils.save(act, own);
    });
    CHECK(desk.now()->quorum().members == 5);
    CHECK(desk.now()->quorum().present == 3);
    CHECK(says(desk.check(0, 4), "decidedWithoutQuorum", Severity::Error));
    const RoundNow now = desk.now();
    CHECK(desk.refusal([&](WriteAct& act) { acceptProposals(desk.stores(), act, now.results, councilDay); }) ==
          QLatin1String("decidedWithoutQuorum"));
    desk.build.act([&](WriteAct& act) {
        setQuorumReason(desk.stores(), act, desk.round.id, QStringLiteral("Lấy ý kiến bằng văn bản"));
    });
    CHECK(says(desk.check(0, 4), "decidedWithoutQuorum", Severity::Warning));
    CHECK_FALSE(hasErrors(desk.check(0, 4)));
    CHECK(desk.papers().contains(QStringLiteral("lý do: Lấy ý kiến bằng văn bản.")));
}

TEST_CASE("the band is law, and a knock-out needs no sheets", "[council-record]")
{
    RecordDesk desk;
    desk.build.everybodyCame(desk.round.id);
    desk.scoreAll(0, [](const Criterion& each) { return bestBox(each) * 2 / 3; });
    const int band = desk.now().of(desk.dossiers[0].id).verdict->band;
    REQUIRE(band == 3);
    CHECK(says(desk.check(0, 4, QStringLiteral("xin chiếu cố")), "starsBeyondBand", Severity::Error));
    CHECK(says(desk.check(0, 0), "reasonForOtherStars", Severity::Error) ==
          (desk.now().of(desk.dossiers[0].id).starsToAccept() != 0));
    CHECK(desk.check(1, 0).front().code == QLatin1String("nothingToDecide"));
    desk.build.act([&](WriteAct& act) {
        setKnockout(desk.stores(), act, desk.dossiers[1].id, QStringLiteral("head-1"), true, QStringLiteral("BB 12"));
    });
    {
        const RoundNow now = desk.now();
        const ApplicationResult& out = now.of(desk.dossiers[1].id);
        REQUIRE(out.verdict);
        CHECK(out.isComplete());
        CHECK_FALSE(out.isPlain());
        CHECK(out.verdict->stars == 0);
    }
    CHECK(says(desk.check(1, 3, QStringLiteral("x")), "starsThoughOut", Severity::Error));
    CHECK_FALSE(hasErrors(desk.check(1, 0)));
    const RoundNow now = desk.now();
    desk.build.act([&](WriteAct& act) {
        decideResult(desk.stores(), act, now.results, *now.of(desk.dossiers[1].id).application, {0, councilDay, {}},
                     councilDay);
    });
    CHECK(desk.stores().applications.find(desk.dossiers[1].id)->starsDecided == 0);
    CHECK_FALSE(desk.stores().applications.find(desk.dossiers[1].id)->finalTotal);
    CHECK_FALSE(desk.now().of(desk.dossiers[1].id).isStale());
}

TEST_CASE("a member with an interest takes no part in one product", "[council-record]")
{
    RecordDesk desk;
    const auto members = desk.voting();
    for (size_t i = 0; i < 5; ++i)
        desk.build.score(desk.dossiers[0].id, members[i].id,
                         i == 4 ? bestBut({QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("3.1")})
                                : bestBut({}),
                         i < 4);
    const auto exclude = [&](const QString& reason) {
        return desk.refusal(
            [&](WriteAct& act) { setExclusion(desk.stores(), act, desk.dossiers[0].id, members[4].id, reason); });
    };
    CHECK(exclude(QStringLiteral("vợ là giám đốc HTX")).isEmpty());
    {
        const RoundNow now = desk.now();
        const ApplicationResult& result = now.of(desk.dossiers[0].id);
        CHECK(result.expected() == 4);
        CHECK(result.isComplete());
        CHECK(result.verdict->members == 4);
        CHECK(now->quorumFor(result).members == 4);
        CHECK(now->quorumFor(now.of(desk.dossiers[1].id)).members == 5);
    }
    CHECK(desk.papers().contains(
        QStringLiteral("Thành viên 5 không tham gia đánh giá sản phẩm Sản phẩm 1: vợ là giám đốc HTX.")));
    CHECK(exclude({}).isEmpty());
    CHECK(desk.now().of(desk.dossiers[0].id).expected() == 5);
    CHECK(desk.refusal([&](WriteAct& act) {
        setExclusion(desk.stores(), act, desk.dossiers[0].id, members[0].id, QStringLiteral("x"));
    }) == QLatin1String("score_sheet")); // has signed
}

TEST_CASE("a chair with an interest leaves the product to the rest of the council", "[council-record]")
{
    RecordDesk desk;
    const auto members = desk.voting();
    desk.build.everybodyCame(desk.round.id);
    desk.scoreAll(1);
    for (size_t i = 1; i < 5; ++i) desk.build.score(desk.dossiers[0].id, members[i].id, bestBut({}));
    CHECK(desk.refusal([&](WriteAct& act) {
                  setExclusion(desk.stores(), act, desk.dossiers[0].id, members[0].id,
                               QStringLiteral("anh ruột là chủ hộ"));
              })
              .isEmpty());
    {
        const RoundNow now = desk.now();
        const Quorum quorum = now->quorumFor(now.of(desk.dossiers[0].id));
        CHECK(quorum.members == 4);
        CHECK(quorum.present == 4);
        CHECK(quorum.chairApart);
        CHECK(quorum.reached());
        CHECK_FALSE(now->quorumFor(now.of(desk.dossiers[1].id)).chairApart);
    }
    CHECK_FALSE(hasErrors(desk.check(0, 4)));
    CHECK(desk.papers().contains(
        QStringLiteral("Sản phẩm Sản phẩm 1: các thành viên còn lại cử người chủ trì thay Chủ tịch Hội đồng.")));
    desk.build.act([&](WriteAct& act) {
        CouncilMember vice = *desk.stores().members.find(desk.now()->members()[2].id);
        vice.role = MemberRole::ViceChair;
        desk.stores().members.save(act, vice);
    });
    CHECK(desk.papers().contains(QStringLiteral("Sản phẩm Sản phẩm 1: Thành viên 3 chủ trì thay Chủ tịch Hội đồng.")));
    // The chair away from the whole meeting is another matter, and so is half of the rest.
    const auto goes = [&](size_t i) {
        const RoundNow now = desk.now();
        desk.build.act([&](WriteAct& act) { setAttendance(desk.stores(), act, now.results, {members[i].id}, false); });
    };
    goes(0);
    CHECK(says(desk.check(1, 4), "decidedWithoutQuorum", Severity::Error));
    CHECK_FALSE(hasErrors(desk.check(0, 4)));
    goes(1);
    goes(2);
    CHECK(says(desk.check(0, 4), "decidedWithoutQuorum", Severity::Error));
}

TEST_CASE("a signed sheet is opened with a reason and leaves its first points", "[council-record]")
{
    RecordDesk desk;
    const ScoreSheet sheet = desk.build.score(desk.dossiers[0].id, desk.voting()[0].id, bestBut({}));
    const auto open = [&](const QString& reason) {
        return desk.refusal(
            [&](WriteAct& act) { unsignSheet(desk.stores(), act, sheet.id, SlipKind::Rescore, reason, councilDay); });
    };
    CHECK(open(QStringLiteral(" ")) == QLatin1String("reasonRequired"));
    CHECK(open(QStringLiteral("đã thảo luận")).isEmpty());
    desk.build.act([&](WriteAct& act) {
        ScoreItem item = desk.stores().itemsOf(sheet.id).front();
        item.points = 0;
        desk.stores().items.save(act, item);
        signSheet(desk.stores(), act, sheet.id, councilDay);
    });
    const CorrectionSlip slip = desk.stores().slips.all().front();
    CHECK(slip.who == QStringLiteral("test"));
    CHECK(slip.reason == QStringLiteral("đã thảo luận"));
    CHECK(pointsOfSlip(slip.before).value(desk.stores().itemsOf(sheet.id).front().criterion) > 0);
    CHECK(pointsOfSlip(slip.after).value(desk.stores().itemsOf(sheet.id).front().criterion) == 0);
    CHECK(desk.papers().contains(QStringLiteral("chấm lại sau thảo luận ngày 12/06/2026 (tổng điểm 100 thành")));
    // What is decided is not opened behind the decision.
    desk.build.everybodyCame(desk.round.id);
    for (size_t i = 1; i < 5; ++i) desk.build.score(desk.dossiers[0].id, desk.voting()[i].id, bestBut({}));
    const RoundNow now = desk.now();
    desk.build.act([&](WriteAct& act) {
        decideResult(desk.stores(), act, now.results, *now.of(desk.dossiers[0].id).application, {4, councilDay, {}},
                     councilDay);
    });
    CHECK(open(QStringLiteral("x")) == QLatin1String("score_sheet"));
    CHECK(lockBehindSignature(desk.stores(), *desk.stores().sheets.find(sheet.id)) == SheetLock::Decided);
}

} // namespace ocop::test
