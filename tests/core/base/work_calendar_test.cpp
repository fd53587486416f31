#include "core/base/work_calendar.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

#include <set>

using namespace ocop;

TEST_CASE("days offices were closed in 2024 to 2027", "[calendar]")
{
    // Weekdays without work, as the holidays were announced (2024–2026) or follow from the Labour Code (2027).
    const std::set<QDate> closed = {
        QDate(2024, 1, 1),  QDate(2024, 2, 8),  QDate(2024, 2, 9),  QDate(2024, 2, 12), QDate(2024, 2, 13),
        QDate(2024, 2, 14), QDate(2024, 4, 18), QDate(2024, 4, 29), QDate(2024, 4, 30), QDate(2024, 5, 1),
        QDate(2024, 9, 2),  QDate(2024, 9, 3),  QDate(2025, 1, 1),  QDate(2025, 1, 27), QDate(2025, 1, 28),
        QDate(2025, 1, 29), QDate(2025, 1, 30), QDate(2025, 1, 31), QDate(2025, 4, 7),  QDate(2025, 4, 30),
        QDate(2025, 5, 1),  QDate(2025, 5, 2),  QDate(2025, 9, 1),  QDate(2025, 9, 2),  QDate(2026, 1, 1),
        QDate(2026, 1, 2),  QDate(2026, 2, 16), QDate(2026, 2, 17), QDate(2026, 2, 18), QDate(2026, 2, 19),
        QDate(2026, 2, 20), QDate(2026, 4, 27), QDate(2026, 4, 30), QDate(2026, 5, 1),  QDate(2026, 8, 31),
        QDate(2026, 9, 1),  QDate(2026, 9, 2),  QDate(2027, 1, 1),  QDate(2027, 2, 5),  QDate(2027, 2, 8),
        QDate(2027, 2, 9),  QDate(2027, 2, 10), QDate(2027, 2, 11), QDate(2027, 4, 16), QDate(2027, 4, 30),
        QDate(2027, 5, 3),  QDate(2027, 9, 2),  QDate(2027, 9, 3)};
    const std::set<QDate> workedWeekends = {QDate(2024, 5, 4), QDate(2025, 4, 26), QDate(2026, 1, 10),
                                            QDate(2026, 8, 22)};
    const WorkCalendar& calendar = WorkCalendar::standard();
    for (QDate day(2024, 1, 1); day <= QDate(2027, 12, 31); day = day.addDays(1)) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const bool weekday = day.dayOfWeek() <= 5;
        CHECK(calendar.isWorkingDay(day) == (weekday ? !closed.contains(day) : workedWeekends.contains(day)));
    }
}

TEST_CASE("Tết and Hùng Kings' day follow the Vietnamese moon until 2035", "[calendar]")
{
    const QDate tet[] = {QDate(2024, 2, 10), QDate(2025, 1, 29), QDate(2026, 2, 17), QDate(2027, 2, 6),
                         QDate(2028, 1, 26), QDate(2029, 2, 13), QDate(2030, 2, 2),  QDate(2031, 1, 23),
                         QDate(2032, 2, 11), QDate(2033, 1, 31), QDate(2034, 2, 19), QDate(2035, 2, 8)};
    const QDate hung[] = {QDate(2024, 4, 18), QDate(2025, 4, 7),  QDate(2026, 4, 26), QDate(2027, 4, 16),
                          QDate(2028, 4, 4),  QDate(2029, 4, 23), QDate(2030, 4, 12), QDate(2031, 4, 1),
                          QDate(2032, 4, 19), QDate(2033, 4, 9),  QDate(2034, 4, 28), QDate(2035, 4, 17)};
    const WorkCalendar& calendar = WorkCalendar::standard();
    for (const QDate day : tet) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(calendar.nameOf(day) == QStringLiteral("Tết Nguyên đán"));
        CHECK_FALSE(calendar.isWorkingDay(day));
        CHECK_FALSE(calendar.isWorkingDay(day.addDays(-1)));
        CHECK_FALSE(calendar.isWorkingDay(day.addDays(2)));
    }
    for (const QDate day : hung) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(calendar.nameOf(day) == QStringLiteral("Giỗ Tổ Hùng Vương"));
    }
    CHECK(calendar.lastYear() == 2035);
}

TEST_CASE("a deadline on a day off is shown on the working day before", "[calendar]")
{
    const WorkCalendar& calendar = WorkCalendar::standard();
    CHECK(calendar.onOrBefore(QDate(2026, 7, 4)) == QDate(2026, 7, 3)); // Saturday
    CHECK(calendar.onOrBefore(QDate(2026, 9, 2)) == QDate(2026, 8, 28)); // National Day, over the weekend before
    CHECK(calendar.onOrBefore(QDate(2026, 2, 22)) == QDate(2026, 2, 13)); // the Sunday after Tết
    CHECK(calendar.onOrBefore(QDate(2026, 8, 22)) == QDate(2026, 8, 22)); // a Saturday worked
    CHECK(calendar.onOrBefore(QDate(2030, 2, 3)) == QDate(2030, 1, 31)); // Tết 2030 is a day before China's
    CHECK(calendar.onOrBefore(QDate(2026, 7, 7)) == QDate(2026, 7, 7));
    CHECK_FALSE(calendar.onOrBefore({}).isValid());
}

TEST_CASE("working days are counted over weekends, holidays and worked Saturdays", "[calendar]")
{
    const WorkCalendar& calendar = WorkCalendar::standard();
    CHECK(calendar.add(QDate(2026, 8, 7), 1) == QDate(2026, 8, 10)); // Friday to Monday
    CHECK(calendar.add(QDate(2026, 8, 8), 1) == QDate(2026, 8, 10)); // from a Saturday
    CHECK(calendar.add(QDate(2026, 8, 3), 15) == QDate(2026, 8, 22)); // 22/8/2026 is worked for 31/8
    CHECK(calendar.add(QDate(2026, 8, 28), 1) == QDate(2026, 9, 3)); // over National Day
    CHECK(calendar.add(QDate(2026, 2, 13), 1) == QDate(2026, 2, 23)); // over Tết
    CHECK(calendar.add(QDate(2026, 8, 3), 0) == QDate(2026, 8, 3));
    CHECK_FALSE(calendar.add({}, 5).isValid());
}

TEST_CASE("the office's word on a day goes before the list", "[calendar]")
{
    WorkCalendar calendar = WorkCalendar::standard();
    calendar.set({QDate(2026, 11, 24), DayKind::Off, QStringLiteral("Ngày Văn hóa Việt Nam")});
    calendar.set({QDate(2026, 9, 1), DayKind::Plain, {}});
    calendar.set({QDate(2026, 11, 28), DayKind::Work, QStringLiteral("Làm bù")});
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 11, 24)));
    CHECK(calendar.isWorkingDay(QDate(2026, 9, 1)));
    CHECK(calendar.isWorkingDay(QDate(2026, 11, 28)));
    CHECK(WorkCalendar::standard().isWorkingDay(QDate(2026, 11, 24)));
    CHECK_THROWS_AS(parseWorkCalendar(QStringLiteral("day,kind,name\n2026-13-01,off,x\n")), Error);
    CHECK_THROWS_AS(parseWorkCalendar(QStringLiteral("day,kind,name\n2026-12-01,feast,x\n")), Error);
}
