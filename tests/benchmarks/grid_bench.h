#pragma once

#include "tests/benchmarks/stopwatch.h"

namespace ocop::bench {

/// The list of products of a register of 100,000 under a clerk's hands: typing in the filter, sorting, pasting 5,000
/// rows, taking that back. Changes the register at `path`.
void benchGrid(std::vector<Line>& lines, const QString& path);

} // namespace ocop::bench
