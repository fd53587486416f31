#include "core/base/dates.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <cmath>

namespace ocop {
namespace {

std::optional<QDate> dayOf(int year, int month, int day, bool shortYear)
{
    if (shortYear) year += year >= 70 ? 1900 : 2000;
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199) return std::nullopt;
    return date;
}

std::optional<QDate> relativeDate(const QRegularExpressionMatch& match, QDate base)
{
    const int amount = match.captured(2).toInt() * (match.captured(1) == QLatin1String("-") ? -1 : 1);
    const QChar unit = match.captured(3).isEmpty() ? QChar(u'd') : match.captured(3).at(0);
    QDate date;
    switch (unit.unicode()) {
    case u'm':
    case u't': date = base.addMonths(amount); break;
    case u'y':
    case u'n': date = base.addYears(amount); break;
    case u'w': date = base.addDays(qint64(amount) * 7); break;
    default: date = base.addDays(amount); break;
    }
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199) return std::nullopt;
    return date;
}

} // namespace

QDate lastValidDay(QDate effectiveFrom, int months)
{
    return effectiveFrom.isValid() ? effectiveFrom.addMonths(months) : QDate();
}

QString formatDate(QDate date) { return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString(); }

QString formatDateInWords(QDate date)
{
    if (!date.isValid()) return {};
    const auto twoDigits = [](int n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    const QString month = date.month() <= 2 ? twoDigits(date.month()) : QString::number(date.month());
    return QStringLiteral("ngày %1 tháng %2 năm %3").arg(twoDigits(date.day()), month, QString::number(date.year()));
}

std::optional<QDate> parseDate(const QString& typed, QDate today, QDate base)
{
    const QString text = folded(cleaned(typed));
    if (text == QLatin1String("t") || text == QLatin1String("hom nay")) return today;

    static const QRegularExpression relative(QStringLiteral("^([+-])\\s*(\\d{1,4})\\s*([dwmytn]?)$"));
    if (const auto match = relative.match(text); match.hasMatch())
        return relativeDate(match, base.isValid() ? base : today);

    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ]\\d{1,2}:\\d{2}.*)?$"));
    if (const auto m = iso.match(text); m.hasMatch())
        return dayOf(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(), false);

    static const QRegularExpression dmy(QStringLiteral(
        "^(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?$"));
    if (const auto m = dmy.match(text); m.hasMatch())
        return dayOf(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt(), m.capturedLength(3) == 2);

    static const QRegularExpression digits(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    if (const auto m = digits.match(text); m.hasMatch())
        return dayOf(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt(), m.capturedLength(3) == 2);

    static const QRegularExpression words(
        QStringLiteral("^(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?: nam|,)? (\\d{4})$"));
    if (const auto m = words.match(text); m.hasMatch())
        return dayOf(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt(), false);
    return std::nullopt;
}

std::optional<QDate> dateFromExcelSerial(double serial, bool system1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial > 110000) return std::nullopt;
    const auto days = qint64(std::floor(serial));
    QDate date;
    if (system1904)
        date = QDate(1904, 1, 1).addDays(days);
    else if (days >= 61)
        date = QDate(1899, 12, 30).addDays(days);
    else if (days >= 1 && days <= 59)
        date = QDate(1899, 12, 31).addDays(days);
    if (!date.isValid() || date.year() > 2199) return std::nullopt;
    return date;
}

} // namespace ocop
