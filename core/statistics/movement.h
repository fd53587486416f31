#pragma once

#include "core/statistics/statistics.h"

namespace ocop {

/// What became of a product between two days: the difference, not every step on the way.
enum class MovementKind { Entered, StarUp, StarDown, Renewed, Lapsed, Withdrawn };

template <>
struct EnumCodes<MovementKind>
{
    static constexpr std::pair<MovementKind, const char*> all[] = {
        {MovementKind::Entered, "entered"}, {MovementKind::StarUp, "starUp"}, {MovementKind::StarDown, "starDown"},
        {MovementKind::Renewed, "renewed"}, {MovementKind::Lapsed, "lapsed"}, {MovementKind::Withdrawn, "withdrawn"}};
};

struct Movement
{
    MovementKind kind = MovementKind::Entered;
    const ProductOnDay* product = nullptr; ///< as it is on the later day
    Standing before; ///< on the earlier day
    QDate day; ///< the first day of the new standing; invalid when its certificate has no date
};

/// Every product whose standing differs between the two days, by kind, then day. A product that was renewed and
/// lapsed again counts by how it ended. Both statistics must outlive the result.
std::vector<Movement> movementsBetween(const Statistics& earlier, const Statistics& later);

} // namespace ocop
