#pragma once

#include "core/certification/status.h"

namespace ocop {

/// What a product's certificates say about one more that begins on a day.
struct EarlierRecognition
{
    std::optional<Certificate> last; ///< the one that began last before that day; else an undated one
    bool inForce = false; ///< `last` is valid on the day before: the new one takes up without a gap
    bool supersedes = false; ///< `last` would still run on the new first day
    QDate gapFrom; ///< days without force in between; invalid when there are none
    QDate gapTo;
    int round = 1; ///< lần công nhận of the new one

    int gapDays() const { return gapFrom.isValid() ? int(gapFrom.daysTo(gapTo)) + 1 : 0; }
    /// Stars held on the day before; 0 when nothing was in force.
    int starsInForce() const { return inForce && last ? last->stars : 0; }
};

/// `from` may be invalid: then only `last` and `round` are told.
EarlierRecognition earlierRecognition(std::span<const Certificate> ofProduct, QDate from);

} // namespace ocop
