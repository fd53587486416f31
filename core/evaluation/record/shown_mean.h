#pragma once

#include "core/evaluation/verdict.h"

#include <optional>

namespace ocop {

/// The one way a mean is shown: two decimals with a comma, half up ("69,96"). Where that would say a whole number that
/// was not reached it has as many decimals as it takes: 69,996 is never 70,00.
QString formatMean(const Mean& mean);
/// Points in thousandths the same way: "62,00" under "61,25"; nothing without points.
QString formatPoints(std::optional<int> thousandths);

/// A verdict's means as they are shown beside each other: the parts add up to the total.
struct ShownMeans
{
    QString a, b, c, total;
};
ShownMeans shownMeans(const Verdict& verdict);

/// The same in thousandths of a point, as they are stored: A + B + C is the total.
struct StoredMeans
{
    int a = 0;
    int b = 0;
    int c = 0;
    int total = 0;
};
StoredMeans storedMeans(const Verdict& verdict);

} // namespace ocop
