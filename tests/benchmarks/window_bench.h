#pragma once

#include "core/register/snapshot.h"
#include "tests/benchmarks/stopwatch.h"

namespace ocop::bench {

/// The list of all products in the model and on the screen, and typing into its filter.
void benchList(std::vector<Line>& lines, const Snapshot& snapshot);
/// From an open register to the painted window.
void benchWindow(std::vector<Line>& lines, const QString& samplePath);

} // namespace ocop::bench
