#include "core/evaluation/record/shown_mean.h"

#include <algorithm>
#include <array>

namespace ocop {
namespace {

constexpr int usualDecimals = 2;
constexpr int mostDecimals = 6;

qint64 powerOfTen(int decimals)
{
    qint64 power = 1;
    for (; decimals > 0; --decimals) power *= 10;
    return power;
}

/// In units of the last decimal, half up.
qint64 rounded(const Mean& mean, int decimals)
{
    if (mean.count <= 0) return 0;
    return (2 * mean.sum * powerOfTen(decimals) + mean.count) / (2 * mean.count);
}

/// Bands and minima are whole numbers: none is shown that was not reached.
int decimalsFor(const Mean& mean)
{
    for (int decimals = usualDecimals; decimals < mostDecimals; ++decimals) {
        const qint64 units = rounded(mean, decimals);
        const bool isWhole = units % powerOfTen(decimals) == 0;
        if (!isWhole || units * mean.count <= mean.sum * powerOfTen(decimals)) return decimals;
    }
    return mostDecimals;
}

QString withComma(qint64 units, int decimals)
{
    const qint64 power = powerOfTen(decimals);
    return QStringLiteral("%1,%2").arg(QString::number(units / power),
                                       QString::number(units % power).rightJustified(decimals, u'0'));
}

/// The parts in units: cut, and the units that lack to the total given to those that were cut most.
std::array<qint64, 3> partsOf(const Verdict& verdict, qint64 total, int decimals)
{
    const std::array<const Mean*, 3> means{&verdict.a, &verdict.b, &verdict.c};
    std::array<qint64, 3> units{};
    std::array<size_t, 3> order{0, 1, 2};
    const qint64 power = powerOfTen(decimals);
    const auto cutOff = [&](size_t i) {
        return double(means[i]->sum * power % means[i]->count) / double(means[i]->count);
    };
    qint64 lacking = total;
    for (size_t i = 0; i < units.size(); ++i) {
        units[i] = means[i]->sum * power / means[i]->count;
        lacking -= units[i];
    }
    if (lacking < 0 || lacking > 3) { // typed scores that do not add up: each as it is
        for (size_t i = 0; i < units.size(); ++i) units[i] = rounded(*means[i], decimals);
        return units;
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return cutOff(a) > cutOff(b); });
    for (size_t i = 0; i < order.size() && lacking > 0; ++i, --lacking) ++units[order[i]];
    return units;
}

} // namespace

QString formatMean(const Mean& mean)
{
    const int decimals = decimalsFor(mean);
    return withComma(rounded(mean, decimals), decimals);
}

QString formatPoints(std::optional<int> thousandths)
{
    return thousandths ? formatMean({*thousandths, 1000}) : QString();
}

ShownMeans shownMeans(const Verdict& verdict)
{
    const int decimals = decimalsFor(verdict.total);
    const qint64 total = rounded(verdict.total, decimals);
    const auto parts = partsOf(verdict, total, decimals);
    return {withComma(parts[0], decimals), withComma(parts[1], decimals), withComma(parts[2], decimals),
            withComma(total, decimals)};
}

StoredMeans storedMeans(const Verdict& verdict)
{
    const qint64 total = verdict.total.thousandths();
    const auto parts = partsOf(verdict, total, 3);
    return {int(parts[0]), int(parts[1]), int(parts[2]), int(total)};
}

} // namespace ocop
