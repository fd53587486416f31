#pragma once

#include "tests/benchmarks/stopwatch.h"

namespace ocop::bench {

/// Reads, plans and writes a list of 100,000 rows in `folder`.
void benchImport(std::vector<Line>& lines, const QString& folder);

} // namespace ocop::bench
