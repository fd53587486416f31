#pragma once

#include "tests/benchmarks/stopwatch.h"

namespace ocop::bench {

/// A council of 9 that has scored 60 products: opening a sheet, one key on it, the matrix of all sheets.
void benchScores(std::vector<Line>& lines);

} // namespace ocop::bench
