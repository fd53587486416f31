#pragma once

#include "core/base/codes.h"

namespace ocop {

/// What a product is evaluated or recognised for: the first time, anew at its end (đánh giá lại), or for a higher
/// star while still in force (nâng hạng).
enum class Origin { First, Renewal, Upgrade };

template <>
struct EnumCodes<Origin>
{
    static constexpr std::pair<Origin, const char*> all[] = {
        {Origin::First, "first"}, {Origin::Renewal, "renewal"}, {Origin::Upgrade, "upgrade"}};
};

} // namespace ocop
