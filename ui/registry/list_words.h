#pragma once

#include "core/statistics/statistics.h"

namespace ocop {

/// "In force 246 (3 stars 206, 4 stars 40) · Expired 161": the footer of lists that count products.
QString standingSummary(const Tally& tally);

/// The place as lists show it: the commune with its type, or nothing.
QString communeText(const Units& units, UnitId commune);
QString districtText(const Units& units, UnitId district);

} // namespace ocop
