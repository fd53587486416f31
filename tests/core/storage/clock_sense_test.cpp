#include "core/storage/clock_sense.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::TempRegister;

TEST_CASE("a clock behind the register's last change is not believed", "[clock]")
{
    const QDateTime change(QDate(2026, 11, 24), QTime(8, 0));
    const auto sense = [&](const QDateTime& now) { return ClockSense{now, change}; };
    CHECK_FALSE(sense(change.addSecs(-600)).isBehind());
    CHECK(sense(change.addSecs(-601)).isBehind());
    CHECK_FALSE(sense(change.addDays(1)).isBehind());
    CHECK(sense(change.addDays(-400)).today() == change.date());
    CHECK(sense(change.addSecs(-7200)).today() == change.date()); // the same day
    CHECK(sense(change.addDays(3)).today() == change.date().addDays(3));
    CHECK(ClockSense{change, {}}.today() == change.date());
    CHECK_FALSE(ClockSense{change, {}}.isBehind());
    // Five minutes between two desks around midnight: the clock stands.
    const QDateTime justAfter(QDate(2026, 11, 25), QTime(0, 2));
    CHECK(ClockSense{justAfter.addSecs(-300), justAfter}.today() == QDate(2026, 11, 24));
}

TEST_CASE("an act of a wrong clock stops counting once somebody said so", "[clock]")
{
    TempRegister book;
    book.addSubject(QStringLiteral("Hộ A")); // 31/8/2024 at noon
    CHECK(lastChangeForClock(book->history(), book->settings()) == QDateTime(QDate(2024, 8, 31), QTime(12, 0)));
    WriteAct trust(book->database(), test::testAct(ActKind::Setting));
    book->settings().set(trust, settings::clockAct, QString::number(trust.id().value));
    trust.commit();
    CHECK_FALSE(lastChangeForClock(book->history(), book->settings()).isValid());
    book.addSubject(QStringLiteral("Hộ B"));
    CHECK(lastChangeForClock(book->history(), book->settings()).isValid());
}
