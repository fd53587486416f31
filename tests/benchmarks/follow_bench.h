#pragma once

#include "tests/benchmarks/stopwatch.h"

namespace ocop::bench {

/// The list of 100,000 products after one record was written: filled anew, and told which record it was. Processor
/// times of the list alone, beside a copy of the products. Changes the register at `path`.
void benchFollow(std::vector<Line>& lines, const QString& path);

} // namespace ocop::bench
