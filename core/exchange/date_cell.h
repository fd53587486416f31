#pragma once

#include "core/exchange/heading.h"

#include <optional>

namespace ocop {

/// What a date cell says: a day, or only a year, or something that is not a date.
struct DateReading
{
    QDate date;
    std::optional<int> year; ///< also set with a date
    enum class Trouble { None, NoSuchDay, NotADate } trouble = Trouble::None;
};

/// Dates as typed, as Excel serials (also kept as numbers or text), "2021", "11/2023", "27-Dec-24".
DateReading readDate(const Cell& cell, bool system1904 = false, DateOrder order = DateOrder::DayFirst);
/// The order of the dates of a column written as three numbers, decided from all its cells below a row: month first when
/// some can only be so and none can only be day first. Nothing when it has none; what a spreadsheet keeps as a date has
/// no order.
std::optional<DateOrder> dateOrderOf(const Sheet& sheet, int column, int headingRow);
/// The first day written anywhere in a text ("QĐ số 377 ngày 17/1/2025").
DateReading findDate(const QString& text);

} // namespace ocop
