#include "core/certification/renewal.h"

#include <algorithm>

namespace ocop {

EarlierRecognition earlierRecognition(std::span<const Certificate> ofProduct, QDate from)
{
    EarlierRecognition earlier;
    const Certificate* last = nullptr;
    const Certificate* undated = nullptr;
    int dated = 0;
    for (const Certificate& each : ofProduct) {
        if (each.deleted) continue;
        if (!each.effectiveFrom.isValid()) {
            undated = &each;
            continue;
        }
        if (from.isValid() && each.effectiveFrom >= from) continue;
        ++dated;
        if (!last || each.effectiveFrom > last->effectiveFrom) last = &each;
    }
    earlier.round = std::max(dated, undated ? 1 : 0) + 1;
    if (!last) last = undated;
    if (!last) return earlier;
    earlier.last = *last;
    const QDate end = endOfForce(*last, {});
    if (!from.isValid() || !end.isValid()) return earlier;
    earlier.inForce = end >= from.addDays(-1);
    earlier.supersedes = end >= from;
    if (!earlier.inForce) {
        // A certificate withdrawn before it began was never in force: the gap is then from its first day.
        earlier.gapFrom = std::max(end.addDays(1), last->effectiveFrom);
        earlier.gapTo = from.addDays(-1);
    }
    return earlier;
}

} // namespace ocop
