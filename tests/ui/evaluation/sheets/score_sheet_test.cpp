#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/sheets/shown_sheet.h"

#include "ui/evaluation/sheets/score_sheet_dialog.h"
#include "ui/evaluation/sheets/score_sheet_panel.h"
#include "ui/evaluation/sheets/score_sheet_unmet.h"
#include "ui/evaluation/sheets/score_sheet_view.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace ocop;
using ocop::test::pressKey;
using ocop::test::ScoreSession;
using ocop::test::ScriptedAsk;
using ocop::test::ShownSheet;

namespace {

/// The best answer a criterion offers on the screen.
int topOf(const SheetLine& line)
{
    return std::max_element(line.options.begin(), line.options.end(),
                            [](const OfferedOption& a, const OfferedOption& b) { return a.points < b.points; })
        ->points;
}

} // namespace

TEST_CASE("A whole sheet is filled by digits alone and stands in the register as typed", "[scoring]")
{
    for (const auto& [ruleSet, number] : {std::pair("QD26", 7), std::pair("QD148", 7), std::pair("QD26", 11),
                                          std::pair("QD26", 13), std::pair("QD148", 13), std::pair("QD26", 25)}) {
        INFO(ruleSet << " " << number);
        ShownSheet shown(QLatin1String(ruleSet), {number});
        REQUIRE(shown.view->hasFocus());
        QHash<QString, int> typed;
        for (int place = 0; place < shown.view->count(); ++place) {
            CHECK(shown.view->current() == place);
            const int top = topOf(shown.view->line(place));
            typed.insert(shown.view->currentCode(), top);
            // Points are typed as they are printed: 10 by two keys.
            for (const QChar each : QString::number(top)) shown.digit(each.digitValue());
        }
        CHECK(shown.made.points() == typed);
        CHECK(shown.dialog.desk().totals().missing() == 0);
        CHECK(shown.dialog.desk().totals().verdict.stars == 5);
    }
}

TEST_CASE("Arrows, Enter, Space, Delete, Tab, Page and Home move and change", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    const auto points = [&] { return shown.view->pointsAt(shown.view->current()); };
    shown.key(Qt::Key_Right);
    CHECK(points() == shown.view->line(0).options[0].points);
    shown.key(Qt::Key_Right);
    CHECK(points() == shown.view->line(0).options[1].points);
    shown.key(Qt::Key_Left);
    CHECK(points() == shown.view->line(0).options[0].points);
    CHECK(shown.view->current() == 0);
    shown.key(Qt::Key_Return);
    CHECK(shown.view->current() == 1);
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(points());
    CHECK(shown.made.points().isEmpty());
    shown.key(Qt::Key_Down);
    shown.digit(2);
    CHECK(shown.view->current() == 2);
    shown.key(Qt::Key_Home);
    shown.digit(1);
    CHECK(shown.view->current() == 1);
    shown.key(Qt::Key_Tab); // 1.2 has points: the next empty one is 1.3
    CHECK(shown.view->currentCode() == QStringLiteral("1.3"));
    shown.key(Qt::Key_PageDown);
    CHECK(shown.view->currentCode() == QStringLiteral("2.1"));
    shown.key(Qt::Key_PageDown);
    CHECK(shown.view->currentCode() == QStringLiteral("3.1"));
    shown.key(Qt::Key_PageUp);
    CHECK(shown.view->currentCode() == QStringLiteral("2.1"));
    shown.key(Qt::Key_End);
    CHECK(shown.view->currentCode() == QStringLiteral("11"));
    shown.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(shown.view->current() == shown.view->count() - 2);
    shown.view->setCurrentCode(QStringLiteral("2.4")); // a tick box
    shown.key(Qt::Key_Space);
    shown.key(Qt::Key_Space);
    CHECK(points() == 1);
    shown.key(Qt::Key_Space);
    CHECK(points() == 0);
}

TEST_CASE("A digit that is no answer says which there are and changes nothing", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    shown.view->setCurrentCode(QStringLiteral("2.3"));
    shown.digit(7);
    CHECK(shown.view->currentCode() == QStringLiteral("2.3"));
    CHECK(shown.made.points().isEmpty());
    CHECK(shown.dialog.message().contains(QStringLiteral("2.3")));
    CHECK(shown.dialog.message().contains(QStringLiteral("0, 1, 2, 3")));
    // A fast typist's next digits land nowhere until another key answers.
    shown.digit(3);
    shown.digit(2);
    CHECK(shown.view->currentCode() == QStringLiteral("2.3"));
    CHECK(shown.made.points().isEmpty());
    shown.key(Qt::Key_Backspace);
    shown.digit(3);
    CHECK(shown.made.points().value(QStringLiteral("2.3")) == 3);
    CHECK(shown.made.points().size() == 1);
    CHECK_FALSE(shown.dialog.message().contains(QStringLiteral("0, 1, 2, 3")));
}

TEST_CASE("Every choice is one act; Ctrl+Z and Ctrl+Y take back and do again, only what was done here", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7, 7});
    const size_t before = shown.made.acts();
    shown.digit(3);
    shown.digit(2);
    CHECK(shown.made.acts() == before + 2);
    shown.key(Qt::Key_PageDown, Qt::ControlModifier); // the other product
    CHECK(shown.dialog.desk().application().id != shown.made.round.dossier());
    shown.digit(1);
    const QHash<QString, int> first{{QStringLiteral("1.1"), 3}, {QStringLiteral("1.2"), 2}};
    CHECK(shown.made.points(0) == first);
    CHECK(shown.made.points(1).size() == 1);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.made.points(1).isEmpty());
    shown.key(Qt::Key_Z, Qt::ControlModifier); // goes back to the sheet it is about
    CHECK(shown.dialog.desk().application().id == shown.made.round.dossier());
    CHECK(shown.view->currentCode() == QStringLiteral("1.2"));
    CHECK(shown.made.points(0).size() == 1);
    shown.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(shown.made.points(0) == first);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(shown.made.sheet(0)); // the first choice began the sheet
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(shown.made.session.book().subjects().all().empty()); // the round made before is left alone
    shown.key(Qt::Key_Y, Qt::ControlModifier);
    shown.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(shown.made.points(0) == first);
}

TEST_CASE("Products by Ctrl+Page, members by Alt+arrows; what was typed stays with its sheet", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7, 11, 0, 16});
    shown.digit(3);
    shown.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(shown.dialog.desk().member().id == shown.made.round.member(1));
    CHECK_FALSE(shown.view->pointsAt(0));
    shown.view->setCurrent(0);
    shown.digit(1);
    shown.key(Qt::Key_Left, Qt::AltModifier);
    shown.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(shown.dialog.desk().member().id == shown.made.round.member(0));
    CHECK(shown.view->pointsAt(0) == 3);
    CHECK(shown.made.points(0, 1).value(QStringLiteral("1.1")) == 1);
    QSet<int> met;
    for (int i = 0; i < 5; ++i) shown.key(Qt::Key_PageUp, Qt::ControlModifier);
    for (int i = 0; i < 5; ++i) {
        met.insert(shown.dialog.desk().sheet().number);
        shown.key(Qt::Key_PageDown, Qt::ControlModifier);
    }
    CHECK(met == QSet<int>{7, 11, 16}); // the dossier without a set is passed over
}

TEST_CASE("A sheet another desk signed meanwhile: said in words, nothing stored, nothing lost", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    shown.digit(3);
    shown.signElsewhere();
    shown.digit(2);
    CHECK(shown.made.points().size() == 1);
    CHECK(shown.dialog.message().contains(QStringLiteral("01/06/2026")));
    CHECK(shown.view->currentCode() == QStringLiteral("1.2"));
    CHECK_FALSE(shown.dialog.desk().isEditable());
    // Taking back would change what was signed: it is refused.
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.made.points().size() == 1);
}

TEST_CASE("A criterion another desk scored meanwhile shows its points and asks to choose again", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    shown.digit(3);
    test::writeTo(shown.made.session.book(), [&](WriteAct& act) {
        const ScoreSheet sheet = *shown.made.sheet();
        setPoints(shown.made.stores(), act, sheet.id, QStringLiteral("1.2"), 0, shown.dialog.desk().sheet(), {});
    });
    const QString hint = shown.dialog.message();
    shown.digit(2);
    CHECK(shown.made.points().value(QStringLiteral("1.2")) == 0);
    CHECK(shown.view->pointsAt(1) == 0);
    CHECK(shown.view->current() == 1);
    CHECK(shown.dialog.message() != hint);
    shown.digit(2);
    CHECK(shown.made.points().value(QStringLiteral("1.2")) == 2);
}

TEST_CASE("Set 26: the case comes first, a change says what it means and deletes nothing", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {26});
    ScriptedAsk ask(shown.made.session);
    auto* caseA = shown.dialog.findChild<QToolButton*>(QStringLiteral("caseA"));
    auto* caseB = shown.dialog.findChild<QToolButton*>(QStringLiteral("caseB"));
    shown.view->setCurrentCode(QStringLiteral("8"));
    CHECK(shown.view->line(shown.view->current()).options.empty());
    shown.digit(1);
    CHECK(shown.made.points().isEmpty());
    CHECK(caseA->hasFocus());
    pressKey(caseA, Qt::Key_Space);
    CHECK(ask.asked.isEmpty()); // nothing is scored by the other case yet
    CHECK(shown.made.stores().applications.find(shown.made.round.dossier())->sheetCase == QStringLiteral("A"));
    CHECK(shown.view->currentCode() == QStringLiteral("8"));
    shown.digit(3);
    CHECK(shown.made.points().value(QStringLiteral("8")) == 3);
    pressKey(caseB, Qt::Key_Space); // the last verb keeps
    REQUIRE(ask.asked.size() == 1);
    CHECK(ask.details.front().contains(QStringLiteral("8")));
    CHECK(caseA->isChecked());
    CHECK_FALSE(caseB->isChecked());
    ask.answer(ask.offered.front().front().replace(QStringLiteral("A"), QStringLiteral("A")));
    pressKey(caseB, Qt::Key_Space);
    CHECK(shown.made.stores().applications.find(shown.made.round.dossier())->sheetCase == QStringLiteral("B"));
    CHECK(shown.made.points().value(QStringLiteral("8")) == 3);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.made.stores().applications.find(shown.made.round.dossier())->sheetCase == QStringLiteral("A"));
    CHECK(caseA->isChecked());
}

TEST_CASE("Remarks are typed beside the sheet and stored when they are left", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    auto* note = shown.dialog.findChild<QLineEdit*>(QStringLiteral("criterionNote"));
    auto* sheetNote = shown.dialog.findChild<QPlainTextEdit*>(QStringLiteral("sheetNote"));
    shown.key(Qt::Key_F2);
    REQUIRE(note->hasFocus());
    test::typeText(note, QStringLiteral("thiếu hợp đồng"));
    pressKey(note, Qt::Key_Return);
    CHECK(shown.view->hasFocus());
    CHECK(shown.made.stores().itemsOf(shown.made.sheet()->id).front().note == QStringLiteral("thiếu hợp đồng"));
    shown.key(Qt::Key_Down);
    CHECK(note->text().isEmpty());
    shown.key(Qt::Key_Up);
    CHECK(note->text() == QStringLiteral("thiếu hợp đồng"));
    sheetNote->setFocus();
    test::typeText(sheetNote, QStringLiteral("Mẫu đẹp"));
    shown.dialog.reject(); // closing stores what was typed
    CHECK(shown.made.sheet()->note == QStringLiteral("Mẫu đẹp"));
}

TEST_CASE("Unmet minima lead to their criterion; another day is for looking only", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    ScoreSheetUnmet* unmet = shown.dialog.panel()->unmet();
    const int open = unmet->model()->rowCount();
    CHECK(open == int(shown.dialog.desk().totals().verdict.unmet.size()));
    shown.key(Qt::Key_F6);
    REQUIRE(unmet->hasFocus());
    unmet->setCurrentIndex(unmet->model()->index(open - 1, 0));
    const QString last = shown.dialog.desk().totals().verdict.unmet.back().criterion;
    pressKey(unmet, Qt::Key_Return);
    CHECK(shown.view->hasFocus());
    CHECK(shown.view->currentCode() == last);

    shown.made.session.setAsOf(QDate(2026, 5, 1));
    ScoreSheetDialog past(shown.made.session, shown.made.round.dossier(), shown.made.round.member());
    test::showActive(&past);
    pressKey(past.view(), Qt::Key_3);
    CHECK(shown.made.points().isEmpty());
    CHECK_FALSE(past.findChild<QPushButton*>(QStringLiteral("signSheet"))->isVisible());
    CHECK(past.findChild<QLabel*>(QStringLiteral("sheetBanner"))->text().contains(QStringLiteral("01/05/2026")));
}

TEST_CASE("The register is read again when the sheet closes, not at each key", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    int changed = 0;
    int acted = 0;
    QObject::connect(&shown.made.session, &Session::changed, [&] { ++changed; });
    QObject::connect(&shown.made.session, &Session::acted, [&] { ++acted; });
    shown.digit(3);
    shown.digit(2);
    CHECK(changed == 0);
    shown.dialog.reject();
    CHECK(changed == 1);
    CHECK(acted == 1);
    CHECK(shown.made.session.evaluations().sheetsOf(shown.made.round.dossier()).size() == 1);
}

TEST_CASE("A screen reader finds every criterion with its answers and can press one", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    QAccessibleInterface* sheet = QAccessible::queryAccessibleInterface(shown.view);
    REQUIRE(sheet);
    REQUIRE(sheet->childCount() == shown.view->count());
    QAccessibleInterface* criterion = sheet->child(1);
    CHECK(criterion->text(QAccessible::Name).startsWith(QStringLiteral("1.2 ")));
    CHECK(criterion->parent() == sheet);
    CHECK(sheet->indexOfChild(criterion) == 1);
    REQUIRE(criterion->childCount() == int(shown.view->line(1).options.size()));
    QAccessibleInterface* answer = criterion->child(2);
    CHECK(answer->role() == QAccessible::RadioButton);
    CHECK_FALSE(answer->state().checked);
    answer->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(answer->state().checked);
    CHECK(shown.made.points().value(QStringLiteral("1.2")) == 2);
    CHECK(answer->rect().isValid());
}

TEST_CASE("A whole sheet from a list: the member's row, in one act; a wrong list changes nothing", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    shown.view->setCurrentCode(QStringLiteral("2.1"));
    shown.digit(3);
    const auto file = [&](const QByteArray& text) {
        const QString path = shown.made.folder.file(QStringLiteral("diem.csv"));
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return path;
    };
    const QByteArray name = shown.dialog.desk().member().name.toUtf8();
    const size_t before = shown.made.acts();
    shown.dialog.fillFromFile(file("member,1.1,2.3\nAi khac,1,1\n" + name + ",3,2\n"));
    const QHash<QString, int> read{{QStringLiteral("1.1"), 3}, {QStringLiteral("2.3"), 2}};
    CHECK(shown.made.points() == read);
    CHECK(shown.made.acts() == before + 1);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.made.points() == QHash<QString, int>{{QStringLiteral("2.1"), 3}});

    QString told;
    for (const QByteArray& wrong :
         {QByteArray("member,1.1\nA,1\nB,2\n"), QByteArray("member,1.1\n") + name + ",9\n", QByteArray("x")}) {
        QTimer::singleShot(0, qApp, [&] {
            QWidget* window = QApplication::activeModalWidget();
            REQUIRE(window);
            for (const QLabel* each : window->findChildren<QLabel*>()) told += each->text();
            window->close();
        });
        told.clear();
        shown.dialog.fillFromFile(file(wrong));
        CHECK_FALSE(told.isEmpty());
        CHECK(shown.made.points() == QHash<QString, int>{{QStringLiteral("2.1"), 3}});
    }
}
