// Two people change the reminder settings: lines of both stand, the same line is asked about.
#include "tests/ui/reminders/reminder_desk.h"

#include "tests/support/ui/other_desk.h"

#include "ui/form/conflict_dialog.h"

#include <QPushButton>

namespace ocop::test {
namespace {

/// A desk with the settings open, and a colleague who changes stages of QĐ 26.
struct StageDesks : ReminderDesk
{
    OtherDesk other{t};
    StageDesks() { open(); }

    void otherSets(Stage stage, int days)
    {
        Session& session = other.session;
        session.write(ActKind::Edit, {}, [&](WriteAct& act) {
            Store<StageSetting>& store = session.book().stores<ReminderStores>().stages;
            StageSetting setting;
            for (const StageSetting& each : store.all())
                if (each.stage == codeOf(stage)) setting = each;
            setting.ruleSet = QStringLiteral("QD26");
            setting.stage = codeOf(stage);
            setting.days = days;
            setting.used = true;
            setting.id ? store.save(act, setting) : void(store.add(act, setting));
        });
    }
    int stored(Stage stage)
    {
        for (const StageSetting& each : other.session.book().stores<ReminderStores>().stages.all())
            if (each.stage == codeOf(stage)) return each.days;
        return -1;
    }
    void type(Stage stage, const char16_t* days)
    {
        goTo(dialog->stages(), stageLine(stage), "days");
        clerkTypes(days);
        clerkPresses(Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("reminder settings that a colleague stored meanwhile are not written over", "[care-settings][clash]")
{
    StageDesks d;
    d.type(Stage::Quarter, u"100");
    SECTION("another line: both stand")
    {
        d.otherSets(Stage::TwoMonths, 70);
        CHECK(d.dialog->save());
        CHECK(d.stored(Stage::Quarter) == 100);
        CHECK(d.stored(Stage::TwoMonths) == 70);
    }
    SECTION("the same line, which neither had: Escape changes nothing")
    {
        d.otherSets(Stage::Quarter, 95);
        for (int times = 0; times < 2; ++times) {
            inNextDialog([](QDialog& dialog) {
                CHECK(dialog.objectName() == QLatin1String("conflict"));
                clerkPresses(Qt::Key_Escape);
            });
            CHECK_FALSE(d.dialog->save());
            CHECK(d.stored(Stage::Quarter) == 95);
            CHECK(d.dialog->changedCount() == 1);
            CHECK(d.dialog->message().contains(QStringLiteral("Lê Thị Hạnh")));
        }
    }
    SECTION("the same line: mine")
    {
        d.otherSets(Stage::Quarter, 95);
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allMine"))->click();
            clerkPresses(Qt::Key_Return);
        });
        CHECK(d.dialog->save());
        CHECK(d.stored(Stage::Quarter) == 100);
    }
    SECTION("the same line: theirs, and my other line all the same")
    {
        d.type(Stage::TwoMonths, u"70");
        d.otherSets(Stage::Quarter, 95);
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allTheirs"))->click();
            clerkPresses(Qt::Key_Return);
        });
        CHECK(d.dialog->save());
        CHECK(d.stored(Stage::Quarter) == 95);
        CHECK(d.stored(Stage::TwoMonths) == 70);
    }
}

TEST_CASE("a stored line that I set back to the standard is not dropped unseen", "[care-settings][clash]")
{
    StageDesks d;
    d.otherSets(Stage::Quarter, 95);
    d.moved->followOthers();
    d.open();
    d.goTo(d.dialog->stages(), stageLine(Stage::Quarter), "days");
    clerkPresses(Qt::Key_Delete);
    d.otherSets(Stage::Quarter, 97);
    inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Escape); });
    CHECK_FALSE(d.dialog->save());
    CHECK(d.stored(Stage::Quarter) == 97);
}

TEST_CASE("districts and days that a colleague stored are met as well", "[care-settings][clash]")
{
    StageDesks d;
    const QDate day(2026, 11, 24);
    const qint64 district = d.dialog->districts()->table()->source()->id(0);
    d.goTo(d.dialog->districts(), district, "owner");
    clerkTypes(u"Phan Văn Tôi");
    clerkPresses(Qt::Key_Return);
    Session& other = d.other.session;
    other.write(ActKind::Edit, {}, [&](WriteAct& act) {
        DistrictOwner theirs;
        theirs.unit = UnitId{district};
        theirs.owner = QStringLiteral("Lê Thị Hạnh");
        other.book().stores<ReminderStores>().districts.add(act, theirs);
        OfficeDay off;
        off.day = day;
        off.kind = DayKind::Off;
        off.name = QStringLiteral("Ngày hội OCOP");
        other.book().stores<ReminderStores>().days.add(act, off);
    });
    inNextDialog([&](QDialog& dialog) {
        CHECK(dialog.findChild<QWidget*>(QStringLiteral("mine-2:%1").arg(district)));
        dialog.findChild<QPushButton*>(QStringLiteral("allTheirs"))->click();
        clerkPresses(Qt::Key_Return);
    });
    CHECK(d.dialog->save());
    REQUIRE(other.book().stores<ReminderStores>().districts.all().size() == 1);
    CHECK(other.book().stores<ReminderStores>().districts.all().front().owner == QStringLiteral("Lê Thị Hạnh"));
    CHECK(other.book().stores<ReminderStores>().days.all().size() == 1);
}

} // namespace ocop::test
