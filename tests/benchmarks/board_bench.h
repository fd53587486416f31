#pragma once

#include "tests/benchmarks/stopwatch.h"

namespace ocop::bench {

/// Every board of the overview filled and painted for a register of 10,000 products, beside one SQL group; a book of
/// all districts.
void benchBoards(std::vector<Line>& lines, const QString& path);

} // namespace ocop::bench
