#include "core/exchange/date_cell.h"

#include <catch2/catch.hpp>

namespace ocop {
namespace {

Cell typedText(const char* text)
{
    Cell cell;
    cell.kind = CellType::Text;
    cell.text = QString::fromUtf8(text);
    return cell;
}

Cell typedNumber(double number)
{
    Cell cell;
    cell.kind = CellType::Number;
    cell.number = number;
    cell.text = QString::number(number);
    return cell;
}

} // namespace

TEST_CASE("dates as text, serials and years")
{
    const char* same[] = {"05/08/2026", "5-8-2026", "05.08.2026", "2026-08-05", "ngày 5 tháng 8 năm 2026",
                          "46239",      "5/8/26"};
    for (const char* text : same) {
        INFO(text);
        CHECK(readDate(typedText(text)).date == QDate(2026, 8, 5));
    }
    CHECK(readDate(typedNumber(46239)).date == QDate(2026, 8, 5));
    CHECK(readDate(typedNumber(44777), true).date == QDate(2026, 8, 5));
    CHECK(readDate(typedText("5,8,2026")).date == QDate(2026, 8, 5));
    for (const char* text : {"Feb-24", "T2/2024", "tháng 02 năm 2024", "quý I/2024", "Quý 2 năm 2024"}) {
        INFO(text);
        CHECK(readDate(typedText(text)).year == 2024);
        CHECK_FALSE(readDate(typedText(text)).date.isValid());
    }
    CHECK(readDate(typedText("2021")).year == 2021);
    CHECK(readDate(typedText("11/2023")).year == 2023);
    CHECK_FALSE(readDate(typedText("11/2023")).date.isValid());
    CHECK(readDate(typedText("31/02/2027")).trouble == DateReading::Trouble::NoSuchDay);
    CHECK(readDate(typedText("chưa rõ")).trouble == DateReading::Trouble::NotADate);
    CHECK(readDate(typedText("T")).trouble == DateReading::Trouble::NotADate);
    CHECK(readDate(typedText("+36m")).trouble == DateReading::Trouble::NotADate);
    CHECK(readDate(Cell()).trouble == DateReading::Trouble::None);
}

TEST_CASE("one order of the dates of a column is decided from all its cells")
{
    const auto orderOf = [](const std::vector<const char*>& cells) {
        Sheet sheet;
        for (const char* text : cells) {
            SheetRow row;
            row.number = int(sheet.rows.size()) + 2;
            row.cells = {typedText(text)};
            row.cells.front().column = 1;
            sheet.rows.push_back(row);
        }
        return dateOrderOf(sheet, 1, 1);
    };
    CHECK_FALSE(orderOf({"chưa có", "2024", "Gạo nếp hương 05/06/2024 của hợp tác xã dịch vụ nông nghiệp"}));
    CHECK(orderOf({"05/06/2024", "1/2/24"}) == DateOrder::DayFirst);
    CHECK(orderOf({"05/06/2024", "12/27/2024"}) == DateOrder::MonthFirst);
    CHECK(orderOf({"12/27/2024", "27/12/2024"}) == DateOrder::DayFirst);
}

} // namespace ocop
