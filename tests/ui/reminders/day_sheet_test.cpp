// The office's own days over the program's list, without a window.
#include "ui/reminders/day_sheet.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

const QDate nationalDay(2026, 9, 2);

qint64 rowOf(const DaySheet& sheet, QDate day)
{
    for (const DaySheet::Line& line : sheet.linesOf(day.year()))
        if (line.day == day) return line.row;
    return 0;
}

} // namespace

TEST_CASE("a sheet of days differs from the list only where the office says otherwise", "[care-settings]")
{
    DaySheet sheet({});
    CHECK(sheet.changedCount() == 0);
    CHECK(sheet.find().empty());
    DaySheet::Line* line = sheet.line(rowOf(sheet, nationalDay));
    REQUIRE(line);
    REQUIRE(line->listed);
    line->kind = DayKind::Plain;
    CHECK(sheet.changedCount() == 1);
    CHECK(sheet.obstacleTo(*line, QDate(2026, 9, 4)).has_value()); // the list's day stays where it is
    sheet.drop(line->row);
    CHECK(sheet.changedCount() == 0);
    CHECK(rowOf(sheet, nationalDay) != 0);
}

TEST_CASE("a line without a day is told, stands in every year and makes no year of its own", "[care-settings]")
{
    DaySheet sheet({});
    const auto years = sheet.years();
    const qint64 row = sheet.add(DayKind::Off);
    CHECK(sheet.changedCount() == 0); // nothing typed yet
    sheet.line(row)->name = QStringLiteral("Ngày Văn hóa");
    CHECK(sheet.changedCount() == 1);
    REQUIRE(sheet.find().size() == 1);
    CHECK(sheet.find().front().row == row);
    CHECK(sheet.years() == years);
    CHECK(sheet.linesOf(2041).back().row == row);
    CHECK(sheet.obstacleTo(*sheet.line(row), nationalDay).has_value()); // listed already
    sheet.line(row)->day = QDate(2041, 11, 25);
    CHECK(sheet.find().empty());
    CHECK(sheet.years().second == 2041);
    sheet.drop(row);
    CHECK_FALSE(sheet.line(row));
}

TEST_CASE("days the office kept are gone when their lines are", "[care-settings]")
{
    OfficeDay kept;
    kept.day = QDate(2026, 11, 24);
    kept.name = QStringLiteral("Ngày Văn hóa");
    DaySheet sheet({kept});
    CHECK(sheet.changedCount() == 0);
    sheet.drop(rowOf(sheet, kept.day));
    CHECK(sheet.changedCount() == 1);
    CHECK(sheet.paste({{QStringLiteral("24/11/2026"), kept.name}}, QDate(2026, 1, 5)) == kept.day);
    CHECK(sheet.changedCount() == 0);
}
