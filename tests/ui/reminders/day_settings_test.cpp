// The sheet of days off in "Cài đặt nhắc việc".
#include "tests/ui/reminders/reminder_desk.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>

using namespace ocop;
using ocop::test::clerkPresses;
using ocop::test::clerkTypes;
using ocop::test::ReminderDesk;

TEST_CASE("days off are added, worked instead and made plain over the program's list", "[care-settings]")
{
    ReminderDesk desk;
    desk.open();
    DaysTab* tab = desk.dialog->days();
    desk.dialog->showTab(1);
    CHECK(tab->years()->currentData().toInt() == 2026);
    tab->table()->focusTable();

    clerkPresses(Qt::Key_N, Qt::ControlModifier); // the day is typed as anywhere else, in the line that opened
    clerkTypes(u"241126");
    clerkPresses(Qt::Key_Tab);
    clerkPresses(Qt::Key_Tab);
    clerkPresses(Qt::Key_Tab);
    clerkTypes(u"Ngày Văn hóa");
    clerkPresses(Qt::Key_Return);
    clerkPresses(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    clerkTypes(u"28/11/2026");
    clerkPresses(Qt::Key_Return);
    desk.goTo(tab, desk.rowOf(QDate(2026, 9, 1)), "kind");
    tab->findChild<QPushButton*>(QStringLiteral("plainDay"))->click();
    CHECK(desk.dialog->changedCount() == 3);
    REQUIRE(desk.dialog->save());

    const WorkCalendar& calendar = desk.moved->reminderRules().calendar();
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 11, 24)));
    CHECK(calendar.nameOf(QDate(2026, 11, 24)) == QStringLiteral("Ngày Văn hóa"));
    CHECK(calendar.isWorkingDay(QDate(2026, 11, 28)));
    CHECK(calendar.isWorkingDay(QDate(2026, 9, 1)));
    CHECK(desk.reminders().days.all().size() == 3);

    SECTION("the list's word again; an own day goes")
    {
        desk.open();
        desk.goTo(desk.dialog->days(), desk.rowOf(QDate(2026, 9, 1)), "name");
        clerkPresses(Qt::Key_Delete, Qt::ControlModifier);
        desk.goTo(desk.dialog->days(), desk.rowOf(QDate(2026, 11, 24)), "name");
        clerkPresses(Qt::Key_Delete, Qt::ControlModifier);
        REQUIRE(desk.dialog->save());
        CHECK(desk.reminders().days.all().size() == 1);
        CHECK_FALSE(desk.moved->reminderRules().calendar().isWorkingDay(QDate(2026, 9, 1)));
    }
    SECTION("one act")
    {
        desk.moved->undo();
        CHECK(desk.reminders().days.all().empty());
    }
}

TEST_CASE("days off are pasted from a spreadsheet", "[care-settings]")
{
    ReminderDesk desk;
    desk.open();
    DaysTab* tab = desk.dialog->days();
    desk.goTo(tab, desk.rowOf(QDate(2026, 9, 2)), "day");
    QGuiApplication::clipboard()->setText(QStringLiteral(
        "Ngày\tLoại\tLý do\n24/11/2026\tNghỉ\tNgày Văn hóa\n28/11/2026\tLàm bù\t\n1/9/2026\tNgày thường\t\nngày ấy\tHọp\n"));
    clerkPresses(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.dialog->changedCount() == 4);
    CHECK_FALSE(desk.dialog->save()); // one has no day
    CHECK(desk.dialog->message().contains(QStringLiteral("ngày ấy, Họp")));
    clerkPresses(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(desk.dialog->save());
    const WorkCalendar& calendar = desk.moved->reminderRules().calendar();
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 11, 24)));
    CHECK(calendar.nameOf(QDate(2026, 11, 24)) == QStringLiteral("Ngày Văn hóa"));
    CHECK(calendar.isWorkingDay(QDate(2026, 11, 28)));
    CHECK(calendar.isWorkingDay(QDate(2026, 9, 1)));
}

TEST_CASE("a day of another year, one listed already and none at all", "[care-settings]")
{
    ReminderDesk desk;
    desk.open();
    DaysTab* tab = desk.dialog->days();
    desk.dialog->showTab(1);
    SECTION("the sheet goes to the year typed")
    {
        tab->addDay(DayKind::Off);
        clerkTypes(u"5/3/2027");
        clerkPresses(Qt::Key_Return);
        CHECK(tab->years()->currentData().toInt() == 2027);
        CHECK(desk.rowOf(QDate(2027, 3, 5)) > 0);
        CHECK(desk.dialog->save());
    }
    SECTION("listed already")
    {
        tab->addDay(DayKind::Off);
        clerkTypes(u"2/9/2026");
        clerkPresses(Qt::Key_Return);
        CHECK(tab->table()->grid()->refusedCount() == 1);
        CHECK_FALSE(desk.dialog->save());
    }
    SECTION("a day of the list does not move")
    {
        desk.goTo(tab, desk.rowOf(QDate(2026, 9, 2)), "day");
        clerkTypes(u"3/9/2026");
        clerkPresses(Qt::Key_Return);
        CHECK(tab->table()->grid()->refusedCount() == 1);
        CHECK_FALSE(desk.dialog->save());
    }
    SECTION("a name without a day")
    {
        tab->addDay(DayKind::Off);
        clerkPresses(Qt::Key_Escape);
        desk.goTo(tab, tab->table()->currentId(), "name");
        clerkTypes(u"Họp");
        clerkPresses(Qt::Key_Return);
        CHECK_FALSE(desk.dialog->save());
        CHECK(desk.dialog->message().contains(QStringLiteral("Họp")));
        CHECK(desk.reminders().days.all().empty());
    }
    SECTION("a Sunday off is doubtful, and written")
    {
        tab->addDay(DayKind::Off);
        clerkTypes(u"29/11/2026");
        clerkPresses(Qt::Key_Return);
        CHECK(desk.dialog->message().contains(QStringLiteral("29/11/2026")));
        CHECK(desk.dialog->save());
    }
}
