#pragma once

#include "core/statistics/statistics.h"
#include "ui/table/column.h"

namespace ocop {

/// "In force 246 (3 stars 206, 4 stars 40) · Expired 161": the footer of lists that count products.
QString standingSummary(const Tally& tally);

/// The place as lists show it: the commune with its type, or nothing.
QString communeText(const Units& units, UnitId commune);
QString districtText(const Units& units, UnitId district);

/// The stars of a certificate; a potential five is told in the tooltip and to screen readers.
CellData certificateStars(const Certificate& certificate);

} // namespace ocop
