// Written ballots entered by keyboard, from the round's page to its closing.
#include "tests/support/ballot_round.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/input_method.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/dossiers/dossier_desk.h"

#include "core/evaluation/round_acts.h"
#include "ui/evaluation/ballots/ballot_matrix.h"
#include "ui/evaluation/ballots/ballot_reason.h"
#include "ui/evaluation/ballots/send_ballots_form.h"
#include "ui/evaluation/rounds/results/round_results_tab.h"
#include "ui/evaluation/rounds/round_form.h"
#include "ui/evaluation/rounds/round_workspace.h"
#include "ui/evaluation/rounds/rounds_page.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/paper/office_papers.h"
#include "ui/paper/word/report_docx.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/window/window_rooms.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace ocop::test {
namespace {

/// A session a few days after the ballots went out.
struct BallotDesk
{
    TempFolder folder;
    Session session{[] { return QDateTime(ballotsSent.addDays(7), QTime(9, 0)); }, QStringLiteral("test")};
    WindowRooms rooms{session};
    std::unique_ptr<RoundBuilder> build;
    std::unique_ptr<BallotRound> made;

    explicit BallotDesk(int dossiers)
    {
        session.create(folder.file(QStringLiteral("so.db")));
        build = std::make_unique<RoundBuilder>(session.book());
        made = std::make_unique<BallotRound>(*build, dossiers);
        session.reload();
    }
    QString answers(size_t dossier)
    {
        QString letters;
        for (const CouncilMember& member : made->voting()) {
            QChar letter = u'.';
            for (const Ballot& each : session.book().evaluation().ballotsOf(made->dossiers[dossier].id))
                if (each.member == member.id)
                    letter = each.answer == BallotAnswer::Agrees      ? u'+'
                             : each.answer == BallotAnswer::Disagrees ? u'-'
                             : each.answer == BallotAnswer::Other     ? u'?'
                                                                      : u'o';
            letters += letter;
        }
        return letters;
    }
};

} // namespace

TEST_CASE("ballots are entered one key an answer, the reason where one is needed", "[ballots]")
{
    BallotDesk desk(2);
    BallotMatrix matrix(desk.session, desk.made->round.id);
    QAbstractItemModelTester tester(matrix.table()->model());
    showActive(&matrix);
    CHECK(inputsWithoutName(&matrix).join(u'\n').toStdString() == std::string());
    CHECK(doubledMnemonics(&matrix).join(u'\n').toStdString() == std::string());
    QTableView* table = matrix.table();
    REQUIRE(table->hasFocus());
    const auto key = [&](Qt::Key which) { pressKey(table, which); };
    key(Qt::Key_1); // the chair on both products
    CHECK(table->currentIndex() == table->model()->index(1, 1));
    key(Qt::Key_1);
    CHECK(table->currentIndex() == table->model()->index(0, 2));
    key(Qt::Key_2); // the second member does not agree: the reason is asked, nothing is lost meanwhile
    REQUIRE(matrix.reason()->hasFocus());
    CHECK(desk.answers(0) == QLatin1String("+-..."));
    typeText(matrix.reason(), QStringLiteral("nhãn chưa đúng"));
    pressKey(matrix.reason(), Qt::Key_Return);
    CHECK(table->hasFocus());
    CHECK(desk.session.book().evaluation().ballotsOf(desk.made->dossiers[0].id)[1].reason ==
          QStringLiteral("nhãn chưa đúng"));
    key(Qt::Key_0);
    CHECK(desk.answers(1) == QLatin1String("+o..."));
    pressKey(table, Qt::Key_1, Qt::ControlModifier); // the third member's whole ballot
    CHECK(desk.answers(0) == QLatin1String("+-+.."));
    CHECK(desk.answers(1) == QLatin1String("+o+.."));
    CHECK(table->currentIndex() == table->model()->index(0, 4));
    key(Qt::Key_3);
    CHECK(matrix.told().startsWith(QStringLiteral("Lý do được ghi")));
    pressKey(matrix.reason(), Qt::Key_Escape);
    key(Qt::Key_Delete); // it was another one's
    CHECK(desk.answers(0) == QLatin1String("+-+.."));
    matrix.returnedOn()->setValue(ballotsSent.addDays(-1));
    key(Qt::Key_1);
    CHECK(matrix.told() == QStringLiteral("Trước ngày gửi phiếu 01/09/2026."));
    CHECK(desk.answers(0) == QLatin1String("+-+.."));
    matrix.returnedOn()->setValue(ballotsSent.addDays(3));
    key(Qt::Key_1);
    CHECK(desk.answers(0) == QLatin1String("+-++."));
    CHECK(matrix.summary() == QStringLiteral("Đã nhận 7/10 ý kiến"));
    CHECK(table->model()->index(0, 7).data().toString() == QStringLiteral("đồng ý: 3 sao"));
    CHECK(table->model()->index(1, 7).data().toString() == QStringLiteral("còn chờ phiếu"));
    desk.session.undo();
    CHECK(desk.answers(0) == QLatin1String("+-+.."));
}

TEST_CASE("a reason that an input method still composes is kept whole, or dropped whole", "[ballots][input]")
{
    for (const InputMethod::Kind kind : {InputMethod::Kind::IBus, InputMethod::Kind::Fcitx}) {
        BallotDesk desk(2);
        BallotMatrix matrix(desk.session, desk.made->round.id);
        showActive(&matrix);
        InputMethod keys(kind);
        const auto reason = [&](size_t dossier) {
            const auto all = desk.session.book().evaluation().ballotsOf(desk.made->dossiers[dossier].id);
            return all.empty() ? QString() : all.front().reason;
        };
        const auto acts = [&] { return desk.session.book().history().acts(1000).size(); };
        pressKey(matrix.table(), Qt::Key_2);
        keys.types(QStringLiteral("nhãn chưa đúng"));
        const size_t before = acts();
        keys.passes(Qt::Key_Return);
        CHECK(reason(0) == QStringLiteral("nhãn chưa đúng"));
        CHECK(acts() == before + 1);
        CHECK(matrix.table()->currentIndex() == matrix.table()->model()->index(1, 1));
        pressKey(matrix.table(), Qt::Key_3);
        keys.types(QStringLiteral("thiếu mẫu"));
        clerkPresses(Qt::Key_Return); // let through while it composes
        CHECK(reason(1) == QStringLiteral("thiếu mẫu"));
        matrix.table()->setCurrentIndex(matrix.table()->model()->index(0, 1));
        pressKey(matrix.table(), Qt::Key_F2);
        keys.types(QStringLiteral("lý do khác"));
        clerkPresses(Qt::Key_Escape);
        CHECK(reason(0) == QStringLiteral("nhãn chưa đúng"));
        CHECK(matrix.reason()->text() == QStringLiteral("nhãn chưa đúng"));
        pressKey(matrix.table(), Qt::Key_F2);
        keys.types(QStringLiteral("bao bì cũ"));
        matrix.close(); // by the window's corner
        CHECK_FALSE(matrix.isVisible());
        CHECK(reason(0) == QStringLiteral("bao bì cũ"));
    }
}

TEST_CASE("what the ballots settled is decided on the page of the round and closed with it", "[ballots]")
{
    BallotDesk desk(2);
    desk.made->answer(0, QStringLiteral("+++++"), ballotsSent.addDays(3));
    desk.made->answer(1, QStringLiteral("++-?."), ballotsSent.addDays(3));
    desk.session.reload();
    RoundsPage page(desk.session);
    QObject::connect(&desk.session, &Session::changed, &page, &RoundsPage::refresh);
    page.resize(1174, 720);
    page.refresh();
    showActive(&page);
    auto* tabs = page.findChild<QTabBar*>(QStringLiteral("roundTabs"));
    CHECK(tabs->tabText(2) == QStringLiteral("Phiếu, kết quả (0/2)"));
    RoundResultsTab* results = page.workspace()->results();
    CHECK(results->findChild<QPushButton*>(QStringLiteral("scoreSheets"))
              ->text()
              .contains(QStringLiteral("Phiếu ý kiến")));
    QStringList lines;
    results->table()->selectRecord(desk.made->dossiers[1].id.value);
    for (QLabel* each : results->findChildren<QLabel*>()) lines << each->text();
    const QString said = lines.join(u'\n');
    for (const char* words :
         {"còn chờ phiếu", "đã nhận 4/5 phiếu · đồng ý: 2 · không đồng ý: 1 · ý kiến khác: 1",
          "Thành viên 3: không đồng ý – thiếu phiếu kiểm nghiệm", "Tổ tư vấn: 3 sao · 66,50",
          "Phải quyết định trước hết ngày 06/10/2026, 45 ngày từ khi đủ hồ sơ ngày 22/08/2026; còn 28 ngày."}) {
        INFO(words);
        CHECK(said.contains(QString::fromUtf8(words)));
    }
    results->acceptAll();
    CHECK(desk.session.book().evaluation().applications.find(desk.made->dossiers[0].id)->starsDecided == 3);
    CHECK_FALSE(desk.session.book().evaluation().applications.find(desk.made->dossiers[1].id)->starsDecided);
}

TEST_CASE("a whole ballot by keyboard: sent, back, decided, closed; then nothing changes it", "[ballots][whole-round]")
{
    BallotDesk desk(3);
    Session& session = desk.session;
    EvaluationStores& stores = session.book().evaluation();
    const RoundId id = desk.made->round.id;
    desk.build->act([&](WriteAct& act) { // not sent yet
        Round unsent = *stores.rounds.find(id);
        unsent.ballotsSentOn = unsent.ballotsDue = {};
        stores.rounds.save(act, unsent);
    });
    session.reload();
    {
        SendBallotsForm send(session, id);
        showActive(&send);
        clerkFills(send, "ballots_sent_on", QStringLiteral("01092026"));
        clerkFills(send, "ballots_due_on", QStringLiteral("20092026"));
        REQUIRE(send.save());
    }
    {
        BallotMatrix matrix(session, id);
        showActive(&matrix);
        for (int ballot = 0; ballot < 15; ++ballot) pressKey(matrix.table(), Qt::Key_1);
        for (size_t i = 0; i < 3; ++i) REQUIRE(desk.answers(i) == QLatin1String("+++++"));
    }
    RoundsPage page(session);
    QObject::connect(&session, &Session::changed, &page, &RoundsPage::refresh);
    page.resize(1174, 720);
    page.refresh();
    showActive(&page);
    page.workspace()->tabs()->setCurrentIndex(2);
    const auto button = [&](const char* name) { return page.findChild<QPushButton*>(QLatin1String(name)); };
    pressKey(button("acceptProposals"), Qt::Key_Space);
    ScriptedAsk ask(session);
    pressKey(button("closeRound"), Qt::Key_Space);
    REQUIRE(stores.rounds.find(id)->isClosed());

    const auto actCount = [&] { return session.book().history().acts(1000).size(); };
    const size_t acts = actCount();
    {
        ToldMessages told;
        BallotMatrix matrix(session, id);
        showActive(&matrix);
        for (const Qt::Key each : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_0, Qt::Key_Delete})
            pressKey(matrix.table(), each);
        pressKey(matrix.table(), Qt::Key_1, Qt::ControlModifier);
        auto* sendAgain = matrix.findChild<QPushButton*>(QStringLiteral("sendBallots"));
        CHECK_FALSE((sendAgain->isVisible() && sendAgain->isEnabled()));
        CHECK_FALSE(editRound(session, &page, id));
    }
    CHECK(actCount() == acts);
    const Ballot back = stores.ballotsOf(desk.made->dossiers[0].id).front();
    const RoundNow now(session.book(), id);
    const std::vector<std::function<void(WriteAct&)>> attempts{
        [&](WriteAct& act) { sendBallots(stores, act, now.results, ballotsSent, ballotsDue); },
        [&](WriteAct& act) { noteBallot(stores, act, now.results, back, ballotsDue); },
        [&](WriteAct& act) { forgetBallot(stores, act, now.results, back.application, back.member); },
        [&](WriteAct& act) { stores.ballots.remove(act, back.id); },
        [&](WriteAct& act) { undecideResult(stores, act, now->results().front()); },
        [&](WriteAct& act) {
            AdvisoryReport report = *now->results().front().advisory;
            report.stars = 4;
            stores.advisories.save(act, report);
        }};
    for (size_t i = 0; i < attempts.size(); ++i) {
        INFO(i);
        try {
            desk.build->act(attempts[i]);
            CHECK(false);
        } catch (const Error& error) {
            CHECK(error.detail().startsWith(QStringLiteral("roundClosed")));
        }
    }
    const Report record = makeRoundPaper(session, id, RoundPaper::BallotRecord);
    const QByteArray paper = reportAsDocx(record);
    session.write(ActKind::Setting, QStringLiteral("sau này"), [&](WriteAct& act) {
        session.book().settings().set(act, settings::place, QStringLiteral("Nơi khác"));
        Council council = *stores.councils.find(desk.made->standing.id);
        council.name = QStringLiteral("Hội đồng khác");
        stores.councils.save(act, council);
    });
    CHECK(reportAsDocx(makeRoundPaper(session, id, RoundPaper::BallotRecord)) == paper);
}

TEST_CASE("a ballot has days of its own in the round's form, and keeps to renewals", "[ballots]")
{
    BallotDesk desk(1);
    RoundForm form(desk.session, desk.made->round.id);
    showActive(&form);
    CHECK_FALSE(form.box(Round::Field::heldOn)->isVisible());
    REQUIRE(form.box(Round::Field::ballotsDue)->isVisible());
    auto* kind = static_cast<ChoiceField*>(form.box(Round::Field::kind)->input());
    kind->setValue(codeOf(RoundKind::Meeting));
    Q_EMIT form.fieldEdited(Round::Field::kind);
    CHECK(form.box(Round::Field::heldOn)->isVisible());
    CHECK_FALSE(form.box(Round::Field::ballotsSentOn)->isVisible());

    SendBallotsForm send(desk.session, desk.made->round.id);
    showActive(&send);
    static_cast<DateField*>(send.box(Round::Field::ballotsDue)->input())->setValue(ballotsDue.addDays(5));
    REQUIRE(send.save());
    CHECK(desk.session.book().evaluation().rounds.find(desk.made->round.id)->ballotsDue == ballotsDue.addDays(5));
}

} // namespace ocop::test
