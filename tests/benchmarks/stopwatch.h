#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace ocop::bench {

/// Milliseconds of one run.
double once(const std::function<void()>& run);
/// The median of five runs.
double median(const std::function<void()>& run);

/// The same in milliseconds of the processor, which other programs do not lengthen.
double onceCpu(const std::function<void()>& run);
double medianCpu(const std::function<void()>& run);

/// Takes a result, so that the compiler must work it out.
void keep(qint64 result);

/// One line of the result: ours beside the least the machine needs for the same thing.
struct Line
{
    QString what;
    double ours = 0;
    QString floorName;
    double floor = 0; ///< 0: no floor, only the time
};

void printLines(const std::vector<Line>& lines);

} // namespace ocop::bench
