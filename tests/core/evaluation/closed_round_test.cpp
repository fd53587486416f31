// A closed round and its papers: nothing changes them any more.
#include "core/evaluation/application_acts.h"
#include "core/office/open_register.h"
#include "core/recognition/failed_upgrade.h"
#include "core/reports/papers/result_notice.h"
#include "core/timeline/timeline.h"
#include "tests/support/record_desk.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("a failed upgrade keeps its stars and is counted with none of the round", "[council-record]")
{
    RecordDesk desk;
    desk.build.everybodyCame(desk.round.id);
    const Decision decision = desk.file.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2025, 12, 30));
    desk.file.addCertificate(desk.dossiers[0].product, QDate(2025, 12, 30), 3, decision.id);
    desk.build.act([&](WriteAct& act) {
        Application upgrade = *desk.stores().applications.find(desk.dossiers[0].id);
        upgrade.kind = Origin::Upgrade;
        desk.stores().applications.save(act, upgrade);
    });
    const Ticking three = [](const Criterion& each) {
        int needed = 0;
        if (const auto least = each.minimumFor(3, {})) needed = *least;
        return std::max(needed, bestBox(each) * 2 / 3);
    };
    desk.scoreAll(0, three);
    desk.scoreAll(1, three);
    REQUIRE(desk.now().of(desk.dossiers[0].id).starsToAccept() == 3);
    desk.decideAll(3);
    const auto kept =
        keptByFailedUpgrade(Snapshot::load(*desk.file), *desk.stores().applications.find(desk.dossiers[0].id));
    REQUIRE(kept);
    CHECK(kept->stars == 3);
    CHECK_FALSE(keptByFailedUpgrade(Snapshot::load(*desk.file), *desk.stores().applications.find(desk.dossiers[1].id)));
    const Snapshot snapshot = Snapshot::load(*desk.file);
    const EvaluationSnapshot evaluations = desk.build.snapshot();
    const auto decidedOf = [&](size_t dossier) {
        for (const TimelineEvent& each :
             timelineOf({snapshot, evaluations, {}, QDate(2026, 12, 31)}, desk.dossiers[dossier].product))
            if (each.kind == TimelineKind::Decided) return each;
        return TimelineEvent();
    };
    CHECK(decidedOf(0).stars == 0);
    CHECK(decidedOf(0).args.mid(3) == QStringList{QStringLiteral("3"), QStringLiteral("2028-12-30")});
    CHECK(decidedOf(1).stars == 3);
    CHECK(decidedOf(1).args.size() == 3);
    const QString papers = desk.papers();
    CHECK(papers.contains(QStringLiteral("Kết quả: 1 sản phẩm 3 sao, 1 sản phẩm không được công nhận nâng hạng "
                                         "(Sản phẩm 1: không công nhận nâng hạng; giữ 3 sao đến ngày 30/12/2028)")));
    CHECK(papers.contains(QStringLiteral("Không công nhận nâng hạng; giữ 3 sao đến ngày 30/12/2028")));
}

TEST_CASE("results are told to each producer and its commune in writing", "[council-record]")
{
    RecordDesk desk(3);
    desk.build.everybodyCame(desk.round.id);
    desk.scoreAll(0);
    desk.scoreAll(1, bestBut({QStringLiteral("2.2")})); // no three stars without its packaging
    for (const size_t dossier : {0, 1}) { // the third is not scored and stays open
        const RoundNow current = desk.now();
        const ApplicationResult& result = current.of(desk.dossiers[dossier].id);
        desk.build.act([&](WriteAct& act) {
            decideResult(desk.stores(), act, current.results, *result.application,
                         {result.starsToAccept(), councilDay, {}}, councilDay);
        });
    }
    desk.build.act([&](WriteAct& act) {
        Subject maker = *desk.file->subjects().find(desk.file->products().find(desk.dossiers[1].product)->subject);
        maker.unit = {20335};
        desk.file->subjects().save(act, maker);
    });
    const Snapshot snapshot = Snapshot::load(*desk.file);
    const PointsOfSheets points = readPointsOfRound(desk.file->database(), desk.round.id);
    const ReportSource source{
        snapshot, desk.file->units(), desk.file->groups(), officeSettings(desk.file->settings().all()), 90, false};
    const RoundNow now = desk.now();
    const RoundPaperSource paper{source, now.results, points, councilDay.addDays(40)};
    const auto notices = makeResultNotices(paper, standardTemplate(TemplateKind::ResultNotice));
    REQUIRE(notices.size() == 2);
    const auto resultOf = [](const Report& notice) { return std::get<QString>(notice.tables[0].rows[0].cells[6]); };
    CHECK(notices[0].documentKind == QStringLiteral("THÔNG BÁO"));
    CHECK(notices[0].addressees == QStringList{QStringLiteral("HTX Sản phẩm 1")});
    CHECK(notices[0].intro.front().contains(QStringLiteral("kết quả họp Hội đồng ngày 12/06/2026")));
    CHECK(resultOf(notices[0]) == QStringLiteral("4 sao (tiềm năng 5 sao)"));
    CHECK(notices[0].closing.isEmpty());
    CHECK(notices[1].addressees.back().startsWith(QStringLiteral("Ủy ban nhân dân ")));
    CHECK(resultOf(notices[1]) == QStringLiteral("Không công nhận"));
    CHECK(notices[1].closing.front().startsWith(QStringLiteral("Sản phẩm Sản phẩm 2: tiêu chí 2.2 ")));
    CHECK(notices[1].closing.front().endsWith(QStringLiteral("cần ít nhất 2 điểm.")));
    CHECK(notices[1].closing.back().startsWith(QStringLiteral("Đề nghị Ủy ban nhân dân ")));
    // In the office's own words; the line to the commune only where there is one.
    const auto own = makeResultNotices(paper, QStringLiteral("# Kết quả [Tên đợt]\nKính báo [Chủ thể].\n"
                                                             "[Bảng kết quả]\nNhờ [UBND cấp xã] giúp.\nCảm ơn."));
    CHECK(own[0].subject == QStringLiteral("Kết quả Đợt 1 năm 2026"));
    CHECK(own[0].intro == QStringList{QStringLiteral("Kính báo HTX Sản phẩm 1.")});
    CHECK(own[0].closing == QStringList{QStringLiteral("Cảm ơn.")});
    CHECK(own[1].closing.size() == 2);
    CHECK(own[1].closing.front().startsWith(QStringLiteral("Nhờ Ủy ban nhân dân ")));
}

TEST_CASE("nothing changes the record of a closed round; opened again it leaves a slip", "[council-record]")
{
    RecordDesk desk(3);
    desk.build.everybodyCame(desk.round.id);
    for (size_t i = 0; i < 3; ++i) desk.scoreAll(i);
    desk.decideAll(4);
    const PaperHeads heads{officeSettings(desk.file->settings().all()).on({}), standardTemplate(TemplateKind::Minutes)};
    desk.close(heads.toText());
    const ActId closing = desk.file->history().last();
    const QString before = desk.papers();
    const std::vector<Report> whole = desk.reports();
    const Application other = desk.build.addDossier(QStringLiteral("Hồ sơ khác"), 7, QStringLiteral("QD26"));
    const CouncilId own = desk.now()->council()->id;
    const MemberId member = desk.now()->members()[1].id;
    const ApplicationId dossier = desk.dossiers[0].id;
    EvaluationStores& stores = desk.stores();
    const auto edit = [&](auto& store, auto id, auto change) {
        return std::function<void(WriteAct&)>([&store, id, change](WriteAct& act) {
            auto record = *store.find(id);
            change(record);
            store.save(act, record);
        });
    };
    const ScoreSheet sheet = stores.sheetsOf(dossier).front();
    const std::vector<std::function<void(WriteAct&)>> attempts = {
        edit(stores.members, member, [](CouncilMember& each) { each.name = QStringLiteral("Tên khác"); }),
        edit(stores.members, member, [](CouncilMember& each) { each.deleted = true; }),
        edit(stores.councils, own, [](Council& each) { each.rules.quorumNumerator = 1; }),
        edit(stores.rounds, desk.round.id, [](Round& each) { each.heldOn = QDate(2026, 6, 1); }),
        edit(stores.rounds, desk.round.id, [](Round& each) { each.deleted = true; }),
        edit(stores.applications, dossier, [](Application& each) { each.starsDecided = 3; }),
        edit(stores.applications, dossier, [](Application& each) { each.finalTotal = 91000; }),
        edit(stores.applications, dossier, [](Application& each) { each.decidedReason = QStringLiteral("x"); }),
        edit(stores.applications, dossier, [](Application& each) { each.round = {}; }),
        edit(stores.applications, dossier, [](Application& each) { each.deleted = true; }),
        edit(stores.applications, other.id, [&](Application& each) { each.round = desk.round.id; }),
        edit(stores.sheets, sheet.id, [](ScoreSheet& each) { each.signedOn = {}; }),
        edit(stores.items, stores.itemsOf(sheet.id).front().id, [](ScoreItem& each) { each.points = 0; }),
        edit(stores.attendances, stores.attendances.all().front().id, [](Attendance& each) { each.present = false; }),
        [&](WriteAct& act) { setKnockout(stores, act, dossier, QStringLiteral("head-1"), true); },
        [&](WriteAct& act) { setExclusion(stores, act, dossier, member, QStringLiteral("x")); },
        [&](WriteAct& act) { setQuorumReason(stores, act, desk.round.id, QStringLiteral("x")); },
        [&](WriteAct& act) { assignToRound(stores, act, desk.round.id, {other.id}, councilDay); },
        [&](WriteAct& act) { removeApplication(stores, act, desk.build.snapshot(), dossier); },
        [&](WriteAct& act) {
            CouncilMember late;
            late.council = own;
            late.name = QStringLiteral("Người đến muộn");
            stores.members.add(act, late);
        },
        [&](WriteAct& act) {
            MemberExclusion exclusion;
            exclusion.application = dossier;
            exclusion.member = member;
            exclusion.reason = QStringLiteral("x");
            stores.exclusions.add(act, exclusion);
        },
        [&](WriteAct& act) {
            ScoreSheet late;
            late.application = dossier;
            late.member = desk.standing.id ? member : MemberId{};
            late.signedOn = councilDay;
            stores.sheets.add(act, late);
        }};
    for (size_t i = 0; i < attempts.size(); ++i) {
        INFO(i);
        const QString refused = desk.refusal(attempts[i]);
        CHECK(refused.startsWith(QStringLiteral("roundClosed")));
    }
    // Nor from another desk.
    const auto elsewhere = openRegister(desk.file.path(), QDateTime(councilDay.addDays(9), QTime(8, 0)));
    EvaluationStores& theirs = elsewhere->evaluation();
    const auto byThem = [&](const std::function<void(WriteAct&)>& work) {
        try {
            WriteAct act(elsewhere->database(), testAct());
            work(act);
            act.commit();
        } catch (const Error& error) {
            return error.detail();
        }
        return QString();
    };
    for (const QString& refused : {byThem([&](WriteAct& act) {
                                       CouncilMember renamed = *theirs.members.find(member);
                                       renamed.name = QStringLiteral("Tên khác");
                                       theirs.members.save(act, renamed);
                                   }),
                                   byThem([&](WriteAct& act) {
                                       ScoreSheet opened = *theirs.sheets.find(sheet.id);
                                       opened.signedOn = {};
                                       theirs.sheets.save(act, opened);
                                   }),
                                   byThem([&](WriteAct& act) { theirs.sheets.remove(act, sheet.id); })})
        CHECK(refused.startsWith(QStringLiteral("roundClosed")));
    CHECK(desk.papers() == before);

    // Council, office and wording change; the papers do not.
    desk.build.act([&](WriteAct& act) {
        CouncilMember changed = stores.members.where(CouncilMember::Field::council, desk.standing.id.value)[1];
        changed.name = QStringLiteral("Tên khác");
        stores.members.save(act, changed);
        Council council = *stores.councils.find(desk.standing.id);
        council.rules.deviationLimit = 1;
        stores.councils.save(act, council);
    });
    desk.file.setting(settings::office, QStringLiteral("Chi cục khác"));
    desk.file.setting(settings::place, QStringLiteral("Đà Nẵng"));
    CHECK(desk.papers(QStringLiteral("# BIÊN BẢN KHÁC")) == before);
    CHECK((desk.reports(QStringLiteral("# BIÊN BẢN KHÁC")) == whole));

    // Nothing of before the closing is taken back behind it.
    for (const Act& each : desk.file->history().acts(200)) {
        if (!(each.id < closing)) continue;
        try {
            desk.file->takeBack(each.id, testAct(ActKind::Undo));
        } catch (const Error&) { // refused, or already taken back
        }
    }
    CHECK(desk.papers(QStringLiteral("# BIÊN BẢN KHÁC")) == before);
    CHECK((desk.reports(QStringLiteral("# BIÊN BẢN KHÁC")) == whole));

    const RoundNow now = desk.now();
    CHECK(desk.refusal([&](WriteAct& act) { reopenRound(stores, act, now.results, councilDay.addDays(20), {}); }) ==
          QLatin1String("reasonRequired"));
    CHECK(desk.refusal([&](WriteAct& act) {
                  reopenRound(stores, act, now.results, councilDay.addDays(20), QStringLiteral("sai tên sản phẩm"));
              })
              .isEmpty());
    CHECK(desk.papers().contains(
        QStringLiteral("Đợt đánh giá được mở lại ngày 02/07/2026: sai tên sản phẩm, người sửa: test.")));
}

TEST_CASE("a dossier is moved to another round in one step, with the reason in its steps", "[council-record]")
{
    RecordDesk desk;
    const Round next =
        desk.build.addRound(QStringLiteral("Đợt 2"), desk.standing.id, QStringLiteral("QD26"), QDate(2026, 12, 10));
    desk.build.score(desk.dossiers[0].id, desk.voting()[0].id, bestBut({}));
    desk.build.act([&](WriteAct& act) {
        CHECK(moveToRound(desk.stores(), act, next.id, {desk.dossiers[0].id}, councilDay, SheetsFate::Removed,
                          QStringLiteral("thiếu mẫu")) == 1);
    });
    CHECK(desk.stores().applications.find(desk.dossiers[0].id)->round == next.id);
    CHECK(desk.stores().sheetsOf(desk.dossiers[0].id).empty());
    const EvaluationSnapshot evaluations = desk.build.snapshot();
    CHECK(evaluations.stepsOf(desk.dossiers[0].id).back().note == QStringLiteral("thiếu mẫu"));
    CHECK(evaluations.stepsOf(desk.dossiers[0].id).back().state == ApplicationState::Scoring);
}

} // namespace ocop::test
