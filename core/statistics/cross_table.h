#pragma once

#include "core/statistics/statistics.h"

namespace ocop {

/// Products of one row by sector; index 0 is "sector unknown", 1 to 6 the sectors.
using SectorCounts = std::array<int, 7>;

/// For every row of `rows` (by district or by commune) the recognised products by sector, in one pass.
std::vector<SectorCounts> productsBySector(const Statistics& statistics, const std::vector<TallyRow>& rows);

} // namespace ocop
