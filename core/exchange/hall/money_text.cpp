#include "core/exchange/hall/money_text.h"

#include "core/base/formats.h"
#include "core/exchange/hall/known_by.h"

#include <cmath>

namespace ocop {
namespace {

constexpr double unlikelyMillions = 1'000'000; ///< a thousand billion đồng in one contract of a producer

/// In millions of đồng.
constexpr KnownBy<double> moneyUnits[] = {{1e3, u"\\bt[yi]\\b|\\btyd\\b"},
                                          {1, u"\\btrieu|\\btrd?\\b|\\btr\\."},
                                          {1e-3, u"\\b(nghin|ngan) dong|\\b1[.,]?000 ?(d|dong)\\b"},
                                          {1e-6, u"dong|\\bvnd\\b|\\d ?d$|\\bd\\b"}};

} // namespace

Amount readMoney(const QString& cell, const QString& heading)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d[\\d.,\\s]*)(.*)$"));
    const auto match = number.match(cell);
    if (!match.hasMatch()) return std::nullopt;
    QString digits = match.captured(1);
    const QString behind = cleaned(match.captured(2));
    const auto value = parseNumber(digits.remove(QRegularExpression(QStringLiteral("\\s"))));
    if (!value) return std::nullopt;
    std::optional<double> unit = valueKnownBy<double>(QStringLiteral("0 ") + behind, moneyUnits);
    if (!unit && !behind.isEmpty()) return std::nullopt;
    if (!unit) unit = valueKnownBy<double>(heading, moneyUnits);
    if (!unit) unit = *value >= unlikelyMillions ? 1e-6 : 1;
    const double hundredths = *value * *unit * 100;
    if (hundredths > double(largestMoney)) return std::nullopt;
    return qint64(std::floor(hundredths + 0.5 + 1e-7));
}

} // namespace ocop
