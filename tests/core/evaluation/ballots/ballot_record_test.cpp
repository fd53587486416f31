// Ballots and advisory reports are records like the others: history, undo, conflicts, closed rounds, old registers.
#include "core/evaluation/application_acts.h"
#include "core/office/open_register.h"
#include "core/storage/attachment_store.h"
#include "tests/support/record_desk.h"

#include <catch2/catch.hpp>

#include <QFile>

namespace ocop::test {
namespace {

/// A dossier with one ballot and the team's report, in the desk's round.
struct BallotRecords
{
    RecordDesk desk;
    Ballot ballot;
    AdvisoryReport report;

    BallotRecords()
    {
        desk.build.act([&](WriteAct& act) {
            ballot.application = report.application = desk.dossiers[0].id;
            ballot.member = desk.voting()[0].id;
            ballot.returnedOn = councilDay;
            ballot.answer = BallotAnswer::Other;
            ballot.reason = QStringLiteral("cần xem lại nhãn");
            desk.stores().ballots.add(act, ballot);
            report.conclusion = QStringLiteral("Đủ điều kiện");
            report.visitedOn = councilDay.addDays(-9);
            report.points = 66500;
            report.stars = 3;
            desk.stores().advisories.add(act, report);
        });
    }
};

} // namespace

TEST_CASE("ballots and advisory reports are kept, followed, taken back and never written over", "[ballots]")
{
    BallotRecords kept;
    RecordDesk& desk = kept.desk;
    const ApplicationId dossier = kept.ballot.application;
    EvaluationSnapshot seen = desk.build.snapshot();
    REQUIRE(seen.ballotsOf(dossier).size() == 1);
    CHECK(seen.ballotsOf(dossier).front().answer == BallotAnswer::Other);
    CHECK(seen.ballotsOf(dossier).front().reason == QStringLiteral("cần xem lại nhãn"));
    REQUIRE(seen.advisoryOf(dossier));
    CHECK(seen.advisoryOf(dossier)->points == 66500);
    CHECK(seen.advisoryOf(dossier)->visitedOn == councilDay.addDays(-9));
    CHECK_FALSE(seen.advisoryOf(desk.dossiers[1].id));

    desk.build.act([&](WriteAct& act) {
        AdvisoryReport changed = kept.report;
        changed.stars = 4;
        desk.stores().advisories.save(act, changed);
    });
    CHECK(desk.refusal([&](WriteAct& act) { desk.stores().advisories.save(act, kept.report); }) ==
          QLatin1String("advisory_report"));
    CHECK(desk.refusal([&](WriteAct& act) {
                  Ballot twice = kept.ballot;
                  twice.id = {};
                  desk.stores().ballots.add(act, twice);
              })
              .startsWith(QStringLiteral("taken.ballot_once")));
    desk.file->takeBack(desk.file->history().last(), testAct(ActKind::Undo));
    CHECK(desk.build.snapshot().advisoryOf(dossier)->stars == 3);

    desk.build.act([&](WriteAct& act) { removeApplication(desk.stores(), act, desk.build.snapshot(), dossier); });
    CHECK(desk.stores().ballots.all().empty());
    CHECK(desk.stores().advisories.all().empty());
}

TEST_CASE("ballots, reports, their photos and the commune's words are frozen with their round", "[ballots]")
{
    BallotRecords kept;
    RecordDesk& desk = kept.desk;
    EvaluationStores& stores = desk.stores();
    Attachment photo;
    desk.build.act([&](WriteAct& act) {
        photo = attachFile(desk.file->attachments(), act, QLatin1String(AdvisoryReport::table), kept.report.id.value,
                           QStringLiteral("mau.png"), QByteArray("x"), councilDay);
    });
    desk.build.act([&](WriteAct& act) {
        Round closed = *stores.rounds.find(desk.round.id);
        closed.closedOn = councilDay.addDays(8);
        stores.rounds.save(act, closed);
    });
    const std::vector<std::function<void(WriteAct&)>> attempts = {
        [&](WriteAct& act) {
            Ballot changed = kept.ballot;
            changed.answer = BallotAnswer::Agrees;
            stores.ballots.save(act, changed);
        },
        [&](WriteAct& act) { stores.ballots.remove(act, kept.ballot.id); },
        [&](WriteAct& act) {
            Ballot late = kept.ballot;
            late.id = {};
            late.member = desk.voting()[1].id;
            stores.ballots.add(act, late);
        },
        [&](WriteAct& act) {
            AdvisoryReport changed = kept.report;
            changed.stars = 4;
            stores.advisories.save(act, changed);
        },
        [&](WriteAct& act) {
            AdvisoryReport late = kept.report;
            late.id = {};
            late.application = desk.dossiers[1].id;
            stores.advisories.add(act, late);
        },
        [&](WriteAct& act) { desk.file->attachments().remove(act, photo.id); },
        [&](WriteAct& act) {
            attachFile(desk.file->attachments(), act, QLatin1String(AdvisoryReport::table), kept.report.id.value,
                       QStringLiteral("muon.png"), QByteArray("y"), councilDay);
        },
        [&](WriteAct& act) {
            Application changed = *stores.applications.find(desk.dossiers[0].id);
            changed.reportOriginNote = QStringLiteral("khác");
            stores.applications.save(act, changed);
        },
        [&](WriteAct& act) {
            Round changed = *stores.rounds.find(desk.round.id);
            changed.ballotsDue = councilDay;
            stores.rounds.save(act, changed);
        }};
    for (size_t i = 0; i < attempts.size(); ++i) {
        INFO(i);
        CHECK(desk.refusal(attempts[i]) == QLatin1String("roundClosedRecord"));
    }
}

TEST_CASE("a round's own council takes the ballots along", "[ballots]")
{
    BallotRecords kept;
    RecordDesk& desk = kept.desk;
    const RoundId other = desk.build
                              .addRound(QStringLiteral("Đợt 2"), desk.now()->council()->id, QStringLiteral("QD26"),
                                        councilDay.addDays(90))
                              .id;
    desk.build.act([&](WriteAct& act) { // now shared with another round
        Round round = *desk.stores().rounds.find(desk.round.id);
        ownCouncils(desk.stores(), act, round);
    });
    const MemberId now = desk.stores().ballotsOf(kept.ballot.application).front().member;
    CHECK(now != kept.ballot.member);
    CHECK(desk.stores().members.find(now)->name == desk.stores().members.find(kept.ballot.member)->name);
    CHECK(desk.stores().rounds.find(other)->council != desk.stores().rounds.find(desk.round.id)->council);
}

TEST_CASE("a register of before ballots is brought up to date and its rounds still print", "[ballots]")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("cu.db"));
    REQUIRE(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/data/schema/register-8.db"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    auto book = openRegister(path, QDateTime(QDate(2026, 11, 30), QTime(8, 0)));
    const Round round = book->evaluation().rounds.all().front();
    CHECK(round.isClosed());
    CHECK_FALSE(round.isBallot());
    const QString papers = papersOf(*book, round.id, QDate(2026, 11, 30));
    for (const QString& said : {QStringLiteral("Nguyễn Văn An"), QStringLiteral("1 sản phẩm 4 sao")})
        CHECK(papers.contains(said));
}

} // namespace ocop::test
