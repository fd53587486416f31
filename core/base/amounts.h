#pragma once

#include <QString>

#include <optional>

namespace ocop {

/// Money in hundredths of a million đồng, or a quantity in thousandths of its unit; nothing where it is not known.
using Amount = std::optional<qint64>;

/// Reads money typed in millions of đồng ("1.250,5", "0,75"), rounded half up to two decimals. Nothing for anything
/// that is no number, is below zero or above `largestMoney`.
Amount parseMoney(const QString& typed);
/// "1.250,50"; nothing for what is not known.
QString formatMoney(Amount hundredths);
/// In millions of đồng, for files that machines read.
double millionsOf(qint64 hundredths);

/// Reads a quantity ("1.200", "0,5"), rounded half up to three decimals. As parseMoney().
Amount parseQuantity(const QString& typed);
/// "1.200" or "0,125": no trailing zeros; nothing for what is not known.
QString formatQuantity(Amount thousandths);

inline constexpr qint64 largestMoney = 100'000'000'00; ///< a hundred thousand billions
inline constexpr qint64 largestQuantity = 1'000'000'000'000;

/// Sums what is known: nothing as long as nothing is.
inline void addTo(Amount& sum, Amount part)
{
    if (part) sum = sum.value_or(0) + *part;
}

} // namespace ocop
