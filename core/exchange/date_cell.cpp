#include "core/exchange/date_cell.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <cmath>

namespace ocop {
namespace {

/// "27/12/2024 00:00:00.000" with blanks around; longer texts are none.
constexpr qsizetype longestDate = 40;

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

namespace {

const QRegularExpression& threeNumbers()
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})(?:\\s+\\d{1,2}:\\d{2}.*)?$"));
    return form;
}

/// "12/27/2024" as day first.
QString withDayFirst(const QString& text)
{
    const auto match = threeNumbers().match(text);
    return match.hasMatch() ? match.captured(3) + u'/' + match.captured(1) + u'/' + match.captured(4) : text;
}

/// "27-Dec-24", "27 Dec 2024", "Dec 27, 2024": the day with its month as a number.
QString withMonthNumber(const QString& text)
{
    static const QStringList months = {QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
                                       QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"),
                                       QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"),
                                       QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})[-/ .]+([a-z]{3})[a-z]*[-/ .,]+(\\d{4}|\\d{2})$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^([a-z]{3})[a-z]*[-/ .]+(\\d{1,2})[-/ .,]+(\\d{4}|\\d{2})$"));
    static const QRegularExpression vietnamese(
        QStringLiteral("^(\\d{1,2})[-/ .]+(?:thg|th|t)\\.?\\s*(\\d{1,2})[-/ .,]+(\\d{4}|\\d{2})$"));
    if (const auto match = vietnamese.match(text); match.hasMatch())
        return match.captured(1) + u'/' + match.captured(2) + u'/' + match.captured(3);
    const auto dated = dayFirst.match(text);
    const auto other = monthFirst.match(text);
    if (!dated.hasMatch() && !other.hasMatch()) return text;
    const QString name = dated.hasMatch() ? dated.captured(2) : other.captured(1);
    const QString day = dated.hasMatch() ? dated.captured(1) : other.captured(2);
    const QString year = dated.hasMatch() ? dated.captured(3) : other.captured(3);
    const auto month = months.indexOf(name);
    return month < 0 ? text : day + u'/' + QString::number(month + 1) + u'/' + year;
}

/// The year of "2024", "02/2024", "tháng 2 năm 2024", "T2/2024", "quý I/2024", "Feb-24"; 0 for anything else.
int yearAlone(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:nam|thang|thg|t) ?)?(?:\\d{1,2} ?(?:[-/.]|nam) ?)?(?:nam )?((?:19|20|21)\\d{2})$|"
                       "^quy (?:i{1,3}|iv|[1-4]) ?[-/,.]? ?(?:nam )?((?:19|20|21)\\d{2})$|"
                       "^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ .,]+((?:20)?\\d{2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return 0;
    const int year = match.captured(match.lastCapturedIndex()).toInt();
    return year < 100 ? 2000 + year : year;
}

} // namespace

std::optional<DateOrder> dateOrderOf(const Sheet& sheet, int column, int headingRow)
{
    std::optional<DateOrder> order;
    for (const SheetRow& row : sheet.rows) {
        const Cell& cell = row.at(column);
        if (row.number <= headingRow || cell.kind != CellType::Text || cell.text.size() > longestDate) continue;
        const auto match = threeNumbers().match(cleaned(cell.text));
        if (!match.hasMatch()) continue;
        if (match.captured(1).toInt() > 12) return DateOrder::DayFirst;
        if (match.captured(3).toInt() > 12)
            order = DateOrder::MonthFirst;
        else if (!order)
            order = DateOrder::DayFirst;
    }
    return order;
}

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

DateReading readDate(const Cell& cell, bool system1904, DateOrder order)
{
    if (cell.kind == CellType::Date) return dayReading(cell.date);
    if (cell.kind == CellType::Number) return serialReading(cell.number, system1904);
    // An error of the spreadsheet says nothing; that it is there is told of the cell.
    if (cell.kind == CellType::Empty || cell.kind == CellType::Error) return {};
    QString text = folded(cleaned(cell.text));
    static const QRegularExpression nothing(QStringLiteral("^(?:[-–—._?x/]+|chua co|khong|khong co|n/a)$"));
    if (text.isEmpty() || nothing.match(text).hasMatch()) return {};
    static const QRegularExpression commas(QStringLiteral("^\\d{1,2} ?, ?\\d{1,2} ?, ?(?:\\d{4}|\\d{2})$"));
    if (commas.match(text).hasMatch()) text.replace(u',', u'/');
    text = withMonthNumber(text);
    if (order == DateOrder::MonthFirst) text = withDayFirst(text);
    if (cell.kind != CellType::Text) return {{}, {}, DateReading::Trouble::NotADate};

    static const QRegularExpression serial(QStringLiteral("^\\d{5}(?:\\.\\d+)?$"));
    if (serial.match(text).hasMatch()) return serialReading(text.toDouble(), system1904);
    if (const int year = yearAlone(text); isPlausibleYear(year)) return {{}, year, DateReading::Trouble::None};
    static const QRegularExpression relative(QStringLiteral("^(?:[+-].*|t|hom nay)$"));
    if (relative.match(text).hasMatch()) return {{}, {}, DateReading::Trouble::NotADate};
    if (const auto date = parseDate(text, QDate()); date && date->isValid()) return dayReading(*date);
    DateReading inside = findDate(text);
    if (inside.date.isValid() || inside.trouble != DateReading::Trouble::None) return inside;
    return {{}, {}, DateReading::Trouble::NotADate};
}

} // namespace ocop
