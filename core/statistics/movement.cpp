#include "core/statistics/movement.h"

#include <algorithm>

namespace ocop {
namespace {

std::optional<MovementKind> movementOf(const Standing& before, const Standing& after)
{
    if (!after.recognised) return std::nullopt;
    if (after.withdrawn()) return before.withdrawn() ? std::nullopt : std::optional(MovementKind::Withdrawn);
    if (!before.recognised) return MovementKind::Entered;
    if (before.inForce() && !after.inForce()) return MovementKind::Lapsed;
    if (before.certificate->id == after.certificate->id) return std::nullopt;
    if (after.stars() != before.stars())
        return after.stars() > before.stars() ? MovementKind::StarUp : MovementKind::StarDown;
    return MovementKind::Renewed;
}

/// The day the new standing began.
QDate dayOf(MovementKind kind, const ProductOnDay& each)
{
    if (kind == MovementKind::Withdrawn) return each.standing.certificate->withdrawnOn;
    if (kind == MovementKind::Lapsed) return each.lastDay.isValid() ? each.lastDay.addDays(1) : QDate();
    return each.standing.certificate->effectiveFrom;
}

} // namespace

std::vector<Movement> movementsBetween(const Statistics& earlier, const Statistics& later)
{
    QHash<ProductId, const Standing*> before;
    for (const ProductOnDay& each : earlier.products()) before.insert(each.product->id, &each.standing);
    std::vector<Movement> movements;
    for (const ProductOnDay& each : later.products()) {
        const Standing* then = before.value(each.product->id);
        const Standing standing = then ? *then : Standing{};
        if (const auto kind = movementOf(standing, each.standing))
            movements.push_back({*kind, &each, standing, dayOf(*kind, each)});
    }
    std::stable_sort(movements.begin(), movements.end(), [](const Movement& a, const Movement& b) {
        return std::pair(a.kind, a.day) < std::pair(b.kind, b.day);
    });
    return movements;
}

} // namespace ocop
