// The evaluation page by keyboard: dossiers in and out, attendance, results, deciding, closing.
#include "core/evaluation/round_acts.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_register.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/rounds/round_desk.h"
#include "ui/evaluation/rounds/results/round_detail.h"
#include "ui/evaluation/rounds/results/round_results_tab.h"
#include "ui/evaluation/rounds/round_assign_dialog.h"
#include "ui/evaluation/rounds/round_council_tab.h"
#include "ui/evaluation/rounds/round_decide_dialog.h"
#include "ui/evaluation/rounds/round_dossiers_tab.h"
#include "ui/evaluation/rounds/round_workspace.h"
#include "ui/evaluation/sheets/score_sheet_dialog.h"
#include "ui/form/field_box.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

#include <functional>

namespace ocop::test {
namespace {

/// Runs `act` in the dialog that opens next.
template <class Dialog>
void inNextDialog(const std::function<void(Dialog&)>& act)
{
    QTimer::singleShot(0, [act] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        CHECK(dialog);
        if (!dialog) return;
        showActive(dialog);
        act(*dialog);
        if (dialog->isVisible()) dialog->done(QDialog::Rejected); // a failing test must not hang
    });
}

void settleRounds()
{
    for (int turn = 0; turn < 4; ++turn) QApplication::processEvents();
}

QPushButton* roundButton(RoundsDesk& desk, const char* name)
{
    return desk.page->findChild<QPushButton*>(QLatin1String(name));
}
QAction* roundAction(RoundsDesk& desk, const char* name) { return desk.page->findChild<QAction*>(QLatin1String(name)); }

} // namespace

TEST_CASE("a round is worked through with the keyboard", "[rounds]")
{
    RoundsDesk desk;
    desk.scoreThem();
    desk.open();
    RoundWorkspace* work = desk.page->workspace();
    CHECK(desk.page->findChild<QLabel*>(QStringLiteral("roundTitle"))->text() == desk.round.name);
    CHECK(work->dossiers()->table()->visibleRows().size() == 5);

    // Attendance: Space unticks the last member; the quorum is said in words.
    work->tabs()->setCurrentIndex(1);
    RecordTable* members = work->council()->table();
    members->selectRecord(desk.stores().members.all()[8].id.value);
    members->focusTable();
    pressKey(members->view(), Qt::Key_Space);
    settleRounds();
    CHECK(desk.page->findChild<QLabel*>(QStringLiteral("quorum"))->text().contains(QStringLiteral("8/9")));
    CHECK(desk.stores().attendances.all().size() == 9);
    CHECK(members->checkedIds().size() == 8);
    desk.session.undo();
    CHECK(desk.stores().attendances.all().empty());
    roundButton(desk, "everybodyHere")->click();
    CHECK(desk.session.evaluations().attendancesOf(desk.round.id).size() == 9);

    // Results: two have nothing to look at.
    work->tabs()->setCurrentIndex(2);
    RecordTable* results = work->results()->table();
    CHECK(results->currentId() > 0);
    roundButton(desk, "acceptProposals")->click();
    CHECK(desk.stored(0).starsDecided == 4);
    CHECK(desk.stored(1).starsDecided == 4);
    CHECK_FALSE(desk.stored(3).starsDecided); // too far apart
    CHECK_FALSE(desk.stored(4).starsDecided); // not all signed
    desk.session.undo();
    CHECK_FALSE(desk.stored(0).starsDecided);
    desk.session.redo();
    CHECK(desk.stored(1).starsDecided == 4);

    // One is decided otherwise: Enter opens the dialog, 3 chooses the stars, the reason is asked for.
    results->selectRecord(desk.dossiers[3].id.value);
    results->focusTable();
    inNextDialog<RoundDecideDialog>([](RoundDecideDialog& dialog) {
        pressKey(QApplication::focusWidget(), Qt::Key_3);
        pressKey(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        CHECK(dialog.isVisible());
        CHECK_FALSE(dialog.box(QStringLiteral("decided_reason"))->message().isEmpty());
        typeText(QApplication::focusWidget(), QStringLiteral("Bao bì chưa ổn định"));
        pressKey(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        CHECK_FALSE(dialog.isVisible());
    });
    pressKey(results->view(), Qt::Key_Return);
    CHECK(desk.stored(3).starsDecided == 3);
    CHECK(desk.stored(3).decidedReason == QStringLiteral("Bao bì chưa ổn định"));
    results->selectRecord(desk.dossiers[3].id.value);
    roundAction(desk, "takeDecisionBack")->trigger();
    CHECK_FALSE(desk.stored(3).starsDecided);
}

TEST_CASE("a closed round shows its results and changes nothing", "[rounds]")
{
    RoundsDesk desk;
    desk.scoreThem();
    desk.open();
    {
        ScriptedAsk none(desk.session);
        inNextDialog<QDialog>([](QDialog& dialog) { dialog.reject(); }); // the sentence that it cannot be closed yet
        roundButton(desk, "closeRound")->click();
    }
    CHECK_FALSE(desk.session.evaluations().round(desk.round.id)->isClosed());
    desk.build->act([&](WriteAct& act) {
        const RoundNow now(desk.session.book(), desk.round.id);
        for (const size_t i : {2, 3, 4}) desk.stores().applications.remove(act, desk.dossiers[i].id);
    });
    desk.session.reload();
    inNextDialog<QDialog>([](QDialog& dialog) { dialog.reject(); }); // nobody noted who came: nothing is decided
    roundButton(desk, "acceptProposals")->click();
    CHECK_FALSE(desk.stored(0).starsDecided);
    roundButton(desk, "everybodyHere")->click();
    roundButton(desk, "acceptProposals")->click();
    CHECK(desk.stored(0).starsDecided == 4);
    ScriptedAsk ask(desk.session);
    roundButton(desk, "closeRound")->click();
    CHECK(ask.asked.isEmpty());
    REQUIRE(desk.session.evaluations().round(desk.round.id)->isClosed());
    CHECK_FALSE(desk.session.evaluations().round(desk.round.id)->paperHeads.isEmpty());
    CHECK(desk.session.evaluations().round(desk.round.id)->council != desk.council.id); // its own from now on
    for (const char* name : {"acceptProposals", "decideStars", "assignDossiers", "everybodyHere", "editRound",
                             "editCouncil", "substituteMember"})
        CHECK(roundButton(desk, name)->isHidden());
    inNextForm([](FormDialog& form) { CHECK_FALSE(form.save()); }); // without a reason it stays closed
    roundButton(desk, "closeRound")->click();
    CHECK(desk.session.evaluations().round(desk.round.id)->isClosed());
    inNextForm([](FormDialog& form) {
        clerkFills(form, "reason", QStringLiteral("ghi sai tên sản phẩm"));
        CHECK(form.save());
    });
    roundButton(desk, "closeRound")->click(); // opens it again
    CHECK_FALSE(desk.session.evaluations().round(desk.round.id)->isClosed());
    CHECK(desk.session.evaluations().slipsOf(desk.round.id).size() == 1);
}

TEST_CASE("proposals are accepted as they were seen, not as another desk's scores made them", "[rounds]")
{
    RoundsDesk desk;
    desk.scoreThem();
    desk.open();
    desk.page->workspace()->tabs()->setCurrentIndex(2);
    ScriptedAsk ask(desk.session);
    roundButton(desk, "everybodyHere")->click();
    OtherRegister other(desk.session);
    const ApplicationId first = desk.dossiers[0].id;
    other.write([&](WriteAct& act) { setKnockout(other->evaluation(), act, first, QStringLiteral("head-1"), true); });
    roundButton(desk, "acceptProposals")->click();
    REQUIRE(ask.asked.size() == 1);
    CHECK(ask.asked.first().contains(QStringLiteral("minh")));
    for (size_t i = 0; i < desk.dossiers.size(); ++i) CHECK_FALSE(desk.stored(i).starsDecided);
    settleRounds();
    roundButton(desk, "acceptProposals")->click(); // seen now
    CHECK(ask.asked.size() == 1);
    CHECK_FALSE(desk.stored(0).starsDecided);
    CHECK(desk.stored(1).starsDecided == 4);
}

TEST_CASE("dossiers are put in and taken out in one act each", "[rounds]")
{
    RoundsDesk desk;
    desk.build->addDossier(QStringLiteral("Gạo nếp"), 3, QStringLiteral("QD26"));
    desk.build->addDossier(QStringLiteral("Rượu cần"), 14, QStringLiteral("QD148"));
    desk.session.reload();
    desk.open();
    RecordTable* table = desk.page->workspace()->dossiers()->table();
    inNextDialog<RoundAssignDialog>([](RoundAssignDialog& dialog) {
        CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("assignAccept"))->isEnabled());
        CHECK(dialog.table()->visibleRows().size() == 2);
        pressKey(dialog.table()->view(), Qt::Key_Space);
        CHECK(dialog.chosen().size() == 1);
        pressKey(dialog.table()->view(), Qt::Key_A, Qt::ControlModifier);
        CHECK(dialog.chosen().size() == 2);
        dialog.accept();
        inNextForm([](FormDialog& form) { // papers are missing: why do they come before the council?
            CHECK_FALSE(form.save());
            clerkFills(form, "reason", QStringLiteral("phiếu kiểm nghiệm nộp sau"));
            CHECK(form.save());
        });
    });
    roundButton(desk, "assignDossiers")->click();
    CHECK(table->visibleRows().size() == 7);
    roundButton(desk, "takeOutDossiers")->setFocus();
    table->selectRecord(desk.dossiers[0].id.value);
    inNextForm([](FormDialog& form) { // no sheet, no other round: the reason is asked all the same
        CHECK_FALSE(form.save());
        clerkFills(form, "reason", QStringLiteral("chủ thể xin lùi"));
        CHECK(form.save());
    });
    roundButton(desk, "takeOutDossiers")->click();
    CHECK(table->visibleRows().size() == 6);
    CHECK(desk.stored(0).state == ApplicationState::Ready);
    CHECK(desk.session.evaluations().stepsOf(desk.dossiers[0].id).back().note == QStringLiteral("chủ thể xin lùi"));
    desk.session.undo();
    desk.session.undo();
    CHECK(table->visibleRows().size() == 5);
}

TEST_CASE("knock-outs are ticked under the result with their note", "[rounds]")
{
    RoundsDesk desk;
    desk.scoreThem();
    desk.open();
    desk.page->workspace()->tabs()->setCurrentIndex(2);
    RecordTable* results = desk.page->workspace()->results()->table();
    results->selectRecord(desk.dossiers[0].id.value);
    const auto find = [&](auto* kind, const char* name) {
        return desk.page->findChild<std::remove_pointer_t<decltype(kind)>*>(QLatin1String(name));
    };
    auto* box = find(static_cast<QCheckBox*>(nullptr), "knockout-head-1");
    REQUIRE(box);
    box->setFocus();
    pressKey(box, Qt::Key_Space);
    settleRounds();
    REQUIRE(desk.session.evaluations().knockoutsOf(desk.dossiers[0].id).size() == 1);
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("knockout-head-1")); // of the new page
    auto* note = find(static_cast<QLineEdit*>(nullptr), "knockoutNote-head-1");
    REQUIRE(note);
    note->setFocus();
    typeText(note, QStringLiteral("Biên bản số 12"));
    pressKey(note, Qt::Key_Return);
    settleRounds();
    CHECK(desk.session.evaluations().knockoutsOf(desk.dossiers[0].id).front().note == QStringLiteral("Biên bản số 12"));
    CHECK_FALSE(roundAction(desk, "takeDecisionBack")->isEnabled());
    roundButton(desk, "everybodyHere")->click();
    roundButton(desk, "acceptProposals")->click();
    CHECK_FALSE(desk.stored(0).starsDecided);
}

TEST_CASE("sheets are opened from the results and come back signed", "[rounds]")
{
    RoundsDesk desk;
    desk.scoreThem();
    desk.open();
    desk.page->workspace()->tabs()->setCurrentIndex(2);
    RecordTable* results = desk.page->workspace()->results()->table();
    results->selectRecord(desk.dossiers[4].id.value);
    RecordTable* members = desk.page->workspace()->results()->detail()->members();
    REQUIRE(members->visibleRows().size() == 9);
    const auto ids = desk.stores().members.where(QStringLiteral("council_id"), desk.council.id.value);
    members->selectRecord(ids[4].id.value); // has begun
    members->focusTable();
    inNextDialog<ScoreSheetDialog>([&](ScoreSheetDialog& dialog) {
        CHECK(dialog.desk().application().id == desk.dossiers[4].id);
        CHECK(dialog.desk().member().id == ids[4].id);
    });
    pressKey(members->view(), Qt::Key_Return);
    // The next sheet that waits, whoever it is of.
    inNextDialog<ScoreSheetDialog>([&](ScoreSheetDialog& dialog) { CHECK(dialog.desk().member().id == ids[4].id); });
    roundAction(desk, "openSheet")->trigger();
}

TEST_CASE("the one who strays is marked, not everybody else", "[rounds]")
{
    RoundsDesk desk;
    desk.scoreThem();
    desk.open();
    desk.page->workspace()->results()->table()->selectRecord(desk.dossiers[3].id.value);
    const RecordTable* members = desk.page->workspace()->results()->detail()->members();
    int marked = 0;
    for (const int row : members->visibleRows()) {
        const CellData cell = members->source()->cell(row, 1);
        marked += cell.mark.has_value();
        if (cell.mark) CHECK(cell.text == QLatin1String("83"));
    }
    CHECK(marked == 1);
}

TEST_CASE("a past day shows rounds without anything to change; an empty register says what to do", "[rounds]")
{
    RoundsDesk desk;
    desk.open();
    desk.session.setAsOf(QDate(2026, 6, 1));
    for (const char* name : {"add", "editRound", "closeRound", "assignDossiers", "everybodyHere"})
        CHECK(roundButton(desk, name)->isHidden());
    TestSession empty;
    RoundsPage page(empty.session);
    page.refresh();
    showActive(&page);
    CHECK(page.table()->visibleRows().empty());
    int offered = 0;
    for (const QPushButton* each : page.findChildren<QPushButton*>(QStringLiteral("emptyAction")))
        offered += each->isVisible();
    CHECK(offered == 1); // one thing to do, said once
}

} // namespace ocop::test
