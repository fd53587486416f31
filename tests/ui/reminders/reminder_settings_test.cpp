// "Cài đặt nhắc việc", worked by keyboard as a clerk would.
#include "tests/ui/reminders/reminder_desk.h"

#include "tests/support/ui/scripted_ask.h"
#include "tests/ui/kit/shown_texts.h"

#include <QComboBox>
#include <QPushButton>

using namespace ocop;
using ocop::test::clerkPresses;
using ocop::test::clerkTypes;
using ocop::test::ReminderDesk;
using ocop::test::stageLine;

TEST_CASE("a stage is moved by typing, checked, saved in one act and taken back", "[care-settings]")
{
    ReminderDesk desk;
    desk.open();
    StageTab* tab = desk.dialog->stages();
    CHECK(tab->ruleSets()->currentData().toString() == QLatin1String("QD26")); // in force on 31/8/2026
    CHECK(desk.dialog->changedCount() == 0);
    const size_t before = desk.acts();

    desk.goTo(tab, stageLine(Stage::Quarter), "days");
    clerkTypes(u"100");
    clerkPresses(Qt::Key_Return);
    desk.goTo(tab, stageLine(Stage::MonthAfter), "used");
    clerkPresses(Qt::Key_F2);
    clerkPresses(Qt::Key_Down);
    clerkPresses(Qt::Key_Return);
    CHECK(desk.dialog->changedCount() == 2);
    CHECK(desk.dialog->message().isEmpty());
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(desk.dialog->isVisible());

    CHECK(desk.acts() == before + 1);
    const auto rows = desk.reminders().stages.all();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].ruleSet == QLatin1String("QD26"));
    CHECK(rows[0].stage == QLatin1String("quarter"));
    CHECK(rows[0].days == 100);
    CHECK_FALSE(rows[1].used);
    const StageDay moved = desk.moved->reminderRules().dayOf(Stage::Quarter, QDate(2026, 12, 31), QDate(2026, 8, 31));
    CHECK(moved.days == 100);
    CHECK_FALSE(
        desk.moved->reminderRules().dayOf(Stage::MonthAfter, QDate(2026, 12, 31), QDate(2026, 8, 31)).shown.isValid());

    SECTION("Ctrl+Z takes it back")
    {
        desk.moved->undo();
        CHECK(desk.reminders().stages.all().empty());
        CHECK(desk.moved->reminderRules().dayOf(Stage::Quarter, QDate(2026, 12, 31), QDate(2026, 8, 31)).days == 90);
    }
    SECTION("what agrees with the standard again is stored no more")
    {
        desk.open();
        desk.goTo(desk.dialog->stages(), stageLine(Stage::Quarter), "days");
        clerkPresses(Qt::Key_Delete); // an emptied cell is the standard one
        CHECK(desk.cell(desk.dialog->stages(), stageLine(Stage::Quarter), "days").text == QLatin1String("90"));
        REQUIRE(desk.dialog->save());
        REQUIRE(desk.reminders().stages.all().size() == 1);
        desk.open();
        desk.dialog->findChild<QPushButton*>(QStringLiteral("standardStages"))->click();
        REQUIRE(desk.dialog->save());
        CHECK(desk.reminders().stages.all().empty());
        desk.open();
        CHECK(desk.dialog->save()); // nothing changed: no act
        CHECK(desk.acts() == before + 3);
    }
}

TEST_CASE("stages out of order, a legal line left out and no number at all are told and not saved", "[care-settings]")
{
    ReminderDesk desk;
    desk.open();
    StageTab* tab = desk.dialog->stages();
    SECTION("out of order")
    {
        desk.goTo(tab, stageLine(Stage::TwoMonths), "days");
        clerkTypes(u"95");
        clerkPresses(Qt::Key_Return);
        CHECK(desk.cell(tab, stageLine(Stage::TwoMonths), "days").refused);
        CHECK(desk.dialog->message().contains(QLatin1String("95")));
        CHECK(desk.dialog->message().contains(QLatin1String("90")));
    }
    SECTION("the legal line")
    {
        desk.goTo(tab, stageLine(Stage::LegalLine), "used");
        clerkPresses(Qt::Key_F2);
        clerkPresses(Qt::Key_Down);
        clerkPresses(Qt::Key_Return);
        CHECK(desk.cell(tab, stageLine(Stage::LegalLine), "used").refused);
    }
    SECTION("the last valid day itself")
    {
        desk.goTo(tab, stageLine(Stage::LastDay), "days");
        clerkTypes(u"2");
        clerkPresses(Qt::Key_Return);
        CHECK(desk.cell(tab, stageLine(Stage::LastDay), "days").refused);
    }
    SECTION("no number, or one out of range, stays in its cell")
    {
        desk.goTo(tab, stageLine(Stage::Plan), "days");
        clerkTypes(u"một năm");
        clerkPresses(Qt::Key_Return);
        CHECK(tab->table()->grid()->refusedCount() == 1);
        CHECK(desk.cell(tab, stageLine(Stage::Plan), "days").text == QStringLiteral("một năm"));
        desk.goTo(tab, stageLine(Stage::WindowOpens), "days");
        clerkTypes(u"2000");
        clerkPresses(Qt::Key_Return);
        CHECK(tab->table()->grid()->refusedCount() == 2);
    }
    SECTION("in a rule set that is not shown any more")
    {
        desk.goTo(tab, stageLine(Stage::TwoMonths), "days");
        clerkTypes(u"95");
        clerkPresses(Qt::Key_Return);
        tab->ruleSets()->setCurrentIndex(tab->ruleSets()->findData(QStringLiteral("QD148")));
        Q_EMIT tab->ruleSets()->activated(tab->ruleSets()->currentIndex());
        desk.dialog->showTab(2);
        CHECK_FALSE(desk.dialog->save());
        CHECK(tab->ruleSets()->currentData().toString() == QLatin1String("QD26"));
        CHECK(tab->isVisible());
    }
    CHECK_FALSE(desk.dialog->save());
    CHECK(desk.reminders().stages.all().empty());
    CHECK_FALSE(desk.dialog->message().isEmpty());
}

TEST_CASE("a legal line later than the law has it is warned of and saved", "[care-settings]")
{
    ReminderDesk desk(QDate(2024, 8, 31)); // QĐ 148: thirty days before the end
    desk.open();
    StageTab* tab = desk.dialog->stages();
    const int notice = desk.moved->book().rules().on(desk.day).noticeDays;
    REQUIRE(notice > 0);
    desk.goTo(tab, stageLine(Stage::LegalLine), "days");
    clerkTypes(u"20");
    clerkPresses(Qt::Key_Return);
    CHECK(desk.dialog->message().contains(QString::number(notice)));
    CHECK_FALSE(desk.cell(tab, stageLine(Stage::LegalLine), "days").refused);
    CHECK(desk.dialog->save());
    CHECK(desk.moved->reminderRules().dayOf(Stage::LegalLine, QDate(2024, 12, 31), desk.day).days == 20);
}

TEST_CASE("districts get their person, and names typed once are offered again", "[care-settings]")
{
    ReminderDesk desk;
    desk.open();
    DistrictTab* tab = desk.dialog->districts();
    const auto districts = desk.moved->book().units().districts(desk.day);
    CHECK(tab->table()->source()->count() == int(districts.size()));
    const qint64 first = tab->table()->source()->id(0);
    const qint64 second = tab->table()->source()->id(1);
    desk.goTo(tab, first, "owner");
    clerkTypes(u"Trần Thị Đào");
    clerkPresses(Qt::Key_Tab);
    clerkTypes(u"Lê Văn Sơn");
    clerkPresses(Qt::Key_Return);
    desk.goTo(tab, second, "owner");
    clerkTypes(u"dao"); // found without marks
    clerkPresses(Qt::Key_Down);
    clerkPresses(Qt::Key_Return);
    CHECK(desk.cell(tab, second, "owner").text == QStringLiteral("Trần Thị Đào"));
    REQUIRE(desk.dialog->save());
    REQUIRE(desk.reminders().districts.all().size() == 2);
    CHECK(desk.reminders().districts.all().front().deputy == QStringLiteral("Lê Văn Sơn"));

    desk.open();
    desk.goTo(desk.dialog->districts(), second, "owner");
    clerkPresses(Qt::Key_Delete);
    REQUIRE(desk.dialog->save());
    CHECK(desk.reminders().districts.all().size() == 1);
}

TEST_CASE("months and reminding days of standards certificates", "[care-settings]")
{
    ReminderDesk desk;
    desk.open();
    StandardKindsTab* tab = desk.dialog->standards();
    desk.goTo(tab, 2, "months"); // VietGAP
    clerkTypes(u"12");
    clerkPresses(Qt::Key_Tab);
    clerkTypes(u"45");
    clerkPresses(Qt::Key_Return);
    REQUIRE(desk.dialog->save());
    const auto kind = findStandardKind(standardKindsOf(desk.standardSettings().all()), QStringLiteral("vietgap"));
    CHECK(kind->months == 12);
    CHECK(kind->remindDays == 45);
    desk.open();
    desk.goTo(desk.dialog->standards(), 2, "months");
    clerkTypes(u"601");
    clerkPresses(Qt::Key_Return);
    CHECK_FALSE(desk.dialog->save());
    desk.dialog->standards()->table()->grid()->giveUpRefused();
    desk.dialog->findChild<QPushButton*>(QStringLiteral("standardKindsAgain"))->click();
    REQUIRE(desk.dialog->save());
    CHECK(desk.standardSettings().all().empty());
}

TEST_CASE("Esc asks about what is not saved, and a past day is read-only", "[care-settings]")
{
    ReminderDesk desk;
    SECTION("Esc")
    {
        test::ScriptedAsk ask(*desk.moved);
        desk.open();
        clerkPresses(Qt::Key_Escape);
        CHECK(ask.asked.isEmpty());
        CHECK_FALSE(desk.dialog->isVisible());
        desk.open();
        desk.goTo(desk.dialog->stages(), stageLine(Stage::Quarter), "days");
        clerkTypes(u"100");
        clerkPresses(Qt::Key_Return);
        clerkPresses(Qt::Key_Escape); // ends entering
        clerkPresses(Qt::Key_Escape);
        REQUIRE(ask.asked.size() == 1);
        CHECK(desk.dialog->isVisible()); // the last answer keeps the person there
        ask.answer(ask.offered.front().at(1));
        clerkPresses(Qt::Key_Escape);
        CHECK_FALSE(desk.dialog->isVisible());
        CHECK(desk.reminders().stages.all().empty());
    }
    SECTION("a past day")
    {
        desk.moved->setAsOf(QDate(2024, 8, 31));
        desk.open();
        CHECK(desk.dialog->stages()->ruleSets()->currentData().toString() == QLatin1String("QD148"));
        desk.goTo(desk.dialog->stages(), stageLine(Stage::Quarter), "days");
        clerkTypes(u"1");
        CHECK_FALSE(desk.dialog->stages()->table()->grid()->cellEditor()->isOpen());
        CHECK(desk.dialog->findChild<QPushButton*>(QStringLiteral("standardStages"))->isHidden());
        CHECK_FALSE(desk.dialog->save());
        CHECK_FALSE(desk.dialog->message().isEmpty());
    }
}

TEST_CASE("the reminder settings are reached by keyboard, named and without doubled letters", "[care-settings]")
{
    ReminderDesk desk;
    desk.open();
    for (int tab = 0; tab < 4; ++tab) {
        desk.dialog->showTab(tab);
        CHECK(test::inputsWithoutName(desk.dialog.get()).join(u' ').toStdString() == std::string());
        CHECK(test::doubledMnemonics(desk.dialog.get()).join(u' ').toStdString() == std::string());
        CHECK(test::untranslated(test::shownTexts(desk.dialog.get())).join(u'\n').toStdString() == std::string());
        CHECK(test::clashingMnemonics(desk.dialog.get()).isEmpty());
    }
}
