#pragma once

#include "core/base/text.h"
#include "core/certification/decision.h"

namespace ocop {

/// Whether two decisions bear one number of one issuer and one year, but different days: numbers begin anew each
/// year, so one of the days is mostly mistyped. An issuer that is not known may be any.
inline bool isSameNumberOfOtherDay(const Decision& other, const Decision& decision)
{
    if (other.deleted || (decision.id && other.id == decision.id)) return false;
    if (decision.number.isEmpty() || other.number != decision.number) return false;
    if (!other.date.isValid() || !decision.date.isValid() || other.date == decision.date) return false;
    if (other.date.year() != decision.date.year()) return false;
    return other.issuer.isEmpty() || decision.issuer.isEmpty() || folded(other.issuer) == folded(decision.issuer);
}

/// The first of `all` (any range of decisions) of which that is so; null when none.
template <class Decisions>
const Decision* sameNumberOfOtherDay(const Decisions& all, const Decision& decision)
{
    for (const Decision& each : all)
        if (isSameNumberOfOtherDay(each, decision)) return &each;
    return nullptr;
}

} // namespace ocop
