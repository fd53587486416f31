#include "core/exchange/date_cell.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <cmath>

namespace ocop {
namespace {

bool isPlausibleYear(int year) { return year >= 1990 && year <= 2199; }

DateReading dayReading(QDate date) { return {date, date.year(), DateReading::Trouble::None}; }

DateReading serialReading(double serial, bool system1904)
{
    // 1/1/1990 to 2099 as serials; smaller numbers are years, counts or slips.
    if (serial >= 30'000 && serial < 80'000)
        if (const auto date = dateFromExcelSerial(serial, system1904)) return dayReading(*date);
    if (serial == std::floor(serial) && isPlausibleYear(int(serial)))
        return {{}, int(serial), DateReading::Trouble::None};
    return {{}, {}, DateReading::Trouble::NotADate};
}

} // namespace

DateReading findDate(const QString& text)
{
    static const QRegularExpression written(
        QStringLiteral("(?<!\\d)(\\d{1,2}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|"
                       "\\d{1,2} thang \\d{1,2}(?: nam|,)? \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2})(?!\\d)"));
    const auto match = written.match(folded(cleaned(text)));
    if (!match.hasMatch()) return {};
    const auto date = parseDate(match.captured(1), QDate());
    if (date && date->isValid()) return dayReading(*date);
    return {{}, {}, DateReading::Trouble::NoSuchDay};
}

DateReading readDate(const Cell& cell, bool system1904)
{
    if (cell.kind == CellType::Date) return dayReading(cell.date);
    if (cell.kind == CellType::Number) return serialReading(cell.number, system1904);
    if (cell.kind == CellType::Empty) return {};
    const QString text = folded(cleaned(cell.text));
    if (text.isEmpty() || text == QLatin1String("-")) return {};
    if (cell.kind != CellType::Text) return {{}, {}, DateReading::Trouble::NotADate};

    static const QRegularExpression serial(QStringLiteral("^\\d{5}(?:\\.\\d+)?$"));
    if (serial.match(text).hasMatch()) return serialReading(text.toDouble(), system1904);
    static const QRegularExpression yearOnly(
        QStringLiteral("^(?:nam |thang )?(?:\\d{1,2}\\s*[-/]\\s*)?((?:19|20|21)\\d{2})$"));
    if (const auto match = yearOnly.match(text); match.hasMatch() && isPlausibleYear(match.captured(1).toInt()))
        return {{}, match.captured(1).toInt(), DateReading::Trouble::None};
    static const QRegularExpression relative(QStringLiteral("^(?:[+-].*|t|hom nay)$"));
    if (relative.match(text).hasMatch()) return {{}, {}, DateReading::Trouble::NotADate};
    if (const auto date = parseDate(text, QDate()); date && date->isValid()) return dayReading(*date);
    DateReading inside = findDate(text);
    if (inside.date.isValid() || inside.trouble != DateReading::Trouble::None) return inside;
    return {{}, {}, DateReading::Trouble::NotADate};
}

} // namespace ocop
