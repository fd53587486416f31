#include "tests/support/register_support.h"
#include "tests/support/ui/ui_support.h"

#include "ui/home/home_page.h"
#include "ui/home/month_calendar.h"
#include "ui/reminders/due_dialog.h"
#include "ui/window/clock_strip.h"
#include "ui/window/day_watch.h"
#include "ui/window/main_window.h"
#include "ui/window/settings_dialog.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

/// A session over a register file whose clock the test sets.
struct ClockDesk
{
    test::TempFolder folder;
    QDateTime clock{QDate(2024, 8, 31), QTime(12, 0)};
    Session session{[this] { return clock; }, QStringLiteral("lan")};

    ClockDesk()
    {
        session.desk().clear();
        session.create(folder.file(QStringLiteral("so.db")));
    }
    ~ClockDesk() { session.desk().clear(); }

    void addSubject(const QString& name)
    {
        Subject subject;
        subject.name = name;
        session.write(ActKind::Add, name, [&](WriteAct& act) { session.book().subjects().add(act, subject); });
    }
    /// A product whose certificate ends on the day.
    void addEnding(const QString& name, QDate lastDay)
    {
        session.write(ActKind::Add, name, [&](WriteAct& act) {
            Subject subject;
            subject.name = QStringLiteral("Hộ ") + name;
            session.book().subjects().add(act, subject);
            Product product;
            product.name = name;
            product.subject = subject.id;
            session.book().products().add(act, product);
            Certificate certificate;
            certificate.product = product.id;
            certificate.effectiveFrom = lastDay.addMonths(-36);
            certificate.lastValidDay = lastDay;
            session.book().certificates().add(act, certificate);
        });
    }
};

/// Closes the start dialog as soon as it shows; how often it did.
struct DialogCounter
{
    QTimer timer;
    int seen = 0;

    DialogCounter()
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            if (auto* dialog = qobject_cast<DueDialog*>(QApplication::activeModalWidget())) {
                ++seen;
                dialog->reject();
            }
        });
        timer.start(5);
    }
};

} // namespace

TEST_CASE("A clock behind the register counts with the register's day and says so", "[clock]")
{
    ClockDesk desk;
    desk.addSubject(QStringLiteral("Hộ A"));
    MainWindow window(desk.session);
    window.show();
    CHECK_FALSE(window.clockStrip()->isVisible());
    CHECK(desk.session.today() == QDate(2024, 8, 31));

    desk.clock = QDateTime(QDate(2024, 8, 31), QTime(11, 55));
    desk.session.reload();
    CHECK_FALSE(window.clockStrip()->isVisible()); // five minutes between two desks
    desk.clock = QDateTime(QDate(2020, 1, 1), QTime(0, 3));
    desk.session.reload();
    CHECK(window.clockStrip()->isVisible());
    for (const char* words : {"01/01/2020", "00:03", "31/08/2024", "12:00"})
        CHECK(window.clockStrip()->text().contains(QString::fromUtf8(words)));
    CHECK(desk.session.today() == QDate(2024, 8, 31));
    CHECK(desk.session.asOf() == QDate(2024, 8, 31));
    CHECK_FALSE(desk.session.isReadOnly());
    CHECK(desk.session.now() == desk.clock); // what is written down is still the clock's

    // A clock that was mended: the strip goes with the next look.
    desk.clock = QDateTime(QDate(2024, 9, 1), QTime(8, 0));
    Q_EMIT window.dayWatch()->ticked();
    CHECK_FALSE(window.clockStrip()->isVisible());
}

TEST_CASE("One act written in 2030 does not spoil the register once the clock is called right", "[clock]")
{
    ClockDesk desk;
    desk.clock = QDateTime(QDate(2030, 5, 5), QTime(9, 0));
    desk.addSubject(QStringLiteral("Hộ A"));
    desk.clock = QDateTime(QDate(2024, 8, 31), QTime(12, 0));
    MainWindow window(desk.session);
    window.show();
    QApplication::setActiveWindow(&window);
    desk.session.reload();
    CHECK(desk.session.today() == QDate(2030, 5, 5));
    REQUIRE(window.clockStrip()->isVisible());
    window.clockStrip()->trust()->setFocus();
    QTest::keyClick(window.clockStrip()->trust(), Qt::Key_Space);
    CHECK_FALSE(window.clockStrip()->isVisible());
    CHECK(desk.session.today() == QDate(2024, 8, 31));
    // Kept in the register: another start believes it, too; later acts count again.
    Session other([&desk] { return desk.clock; }, QStringLiteral("minh"));
    other.open(desk.session.path());
    CHECK(other.today() == QDate(2024, 8, 31));
    desk.addSubject(QStringLiteral("Hộ B"));
    desk.clock = desk.clock.addDays(-3);
    desk.session.reload();
    CHECK(desk.session.today() == QDate(2024, 8, 31));
    CHECK(window.clockStrip()->isVisible());
}

TEST_CASE("A window left open over midnight turns to the new day", "[clock]")
{
    ClockDesk desk;
    desk.addEnding(QStringLiteral("Chè dây"), QDate(2024, 10, 19)); // its notice is to be written from 4/9 on
    desk.clock = QDateTime(QDate(2024, 8, 31), QTime(23, 59, 40));
    MainWindow window(desk.session);
    window.show();
    DialogCounter counter;
    window.greet(); // speaking to the maker is due for long
    REQUIRE(counter.seen == 1);
    auto* home = window.findChild<HomePage*>();
    REQUIRE(home);
    window.dayWatch()->look();
    CHECK(counter.seen == 1);
    CHECK(desk.session.statistics().products().front().standing.daysLeft == 49);

    desk.clock = QDateTime(QDate(2024, 9, 1), QTime(0, 0, 10));
    window.dayWatch()->look();
    CHECK(desk.session.statistics().products().front().standing.daysLeft == 48); // pages are made from this
    CHECK(window.findChild<QToolButton*>(QStringLiteral("dayChip"))->text().contains(QStringLiteral("01/09/2024")));
    CHECK(home->calendar()->current() == QDate(2024, 9, 1));
    CHECK(counter.seen == 1); // nothing new

    SECTION("what is newly due is offered, once")
    {
        desk.clock = QDateTime(QDate(2024, 9, 4), QTime(0, 0, 10));
        window.dayWatch()->look();
        CHECK(counter.seen == 2);
        window.dayWatch()->look();
        CHECK(counter.seen == 2);
    }
    SECTION("not while a dialog is open; then later")
    {
        desk.clock = QDateTime(QDate(2024, 9, 4), QTime(0, 0, 10));
        {
            SettingsDialog dialog(desk.session, &window);
            dialog.show();
            window.dayWatch()->look();
            CHECK(counter.seen == 1);
            CHECK(desk.session.statistics().products().front().standing.daysLeft == 48);
        }
        window.dayWatch()->look();
        CHECK(counter.seen == 2);
    }
    SECTION("not while a text is typed")
    {
        QLineEdit typed(&window);
        typed.show();
        test::showActive(&window);
        typed.setFocus();
        test::typeText(&typed, QStringLiteral("Nước mắm"));
        desk.clock = QDateTime(QDate(2024, 9, 4), QTime(0, 0, 10));
        window.dayWatch()->look();
        CHECK(counter.seen == 1);
        CHECK(typed.text() == QStringLiteral("Nước mắm"));
        typed.clearFocus();
        window.dayWatch()->look();
        CHECK(counter.seen == 2);
    }
    SECTION("a person looking at a past day stays there")
    {
        desk.session.setAsOf(QDate(2023, 1, 1));
        desk.clock = QDateTime(QDate(2024, 9, 4), QTime(0, 0, 10));
        window.dayWatch()->look();
        CHECK(desk.session.asOf() == QDate(2023, 1, 1));
        CHECK(counter.seen == 1);
    }
}
