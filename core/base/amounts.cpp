#include "core/base/amounts.h"

#include "core/base/formats.h"

#include <QLocale>

#include <cmath>

namespace ocop {
namespace {

Amount parsedIn(const QString& typed, int parts, qint64 largest)
{
    const auto number = parseNumber(typed);
    if (!number || *number < 0 || *number * parts > double(largest)) return std::nullopt;
    return qint64(std::floor(*number * parts + 0.5 + 1e-7)); // 0,285 is a little less than itself in binary
}

QString digitsAfter(qint64 rest, int digits) { return QString::number(rest).rightJustified(digits, u'0'); }

} // namespace

Amount parseMoney(const QString& typed) { return parsedIn(typed, 100, largestMoney); }

QString formatMoney(Amount hundredths)
{
    if (!hundredths) return {};
    return QStringLiteral("%1,%2").arg(formatCount(*hundredths / 100), digitsAfter(*hundredths % 100, 2));
}

double millionsOf(qint64 hundredths) { return double(hundredths) / 100; }

Amount parseQuantity(const QString& typed) { return parsedIn(typed, 1000, largestQuantity); }

QString formatQuantity(Amount thousandths)
{
    if (!thousandths) return {};
    QString decimals = digitsAfter(*thousandths % 1000, 3);
    while (decimals.endsWith(u'0')) decimals.chop(1);
    const QString whole = formatCount(*thousandths / 1000);
    return decimals.isEmpty() ? whole : QStringLiteral("%1,%2").arg(whole, decimals);
}

} // namespace ocop
