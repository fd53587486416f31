#include "tests/benchmarks/stopwatch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace ocop::bench {

double once(const std::function<void()>& run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / 1e6;
}

double onceCpu(const std::function<void()>& run)
{
    const std::clock_t begin = std::clock();
    run();
    return 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC;
}

namespace {

double medianOf(double (*time)(const std::function<void()>&), const std::function<void()>& run)
{
    std::array<double, 5> times{};
    for (double& each : times) each = time(run);
    std::sort(times.begin(), times.end());
    return times[2];
}

} // namespace

double median(const std::function<void()>& run) { return medianOf(&once, run); }

double medianCpu(const std::function<void()>& run) { return medianOf(&onceCpu, run); }

void keep(qint64 result)
{
    volatile qint64 sink = result;
    (void)sink;
}

void printLines(const std::vector<Line>& lines)
{
    std::printf("%-46s %10s   %-40s %10s %7s\n", "what", "ms", "floor", "ms", "ratio");
    for (const Line& line : lines) {
        std::printf("%-46s %10.2f   %-40s ", qPrintable(line.what), line.ours, qPrintable(line.floorName));
        if (line.floor > 0)
            std::printf("%10.2f %7.1f\n", line.floor, line.ours / line.floor);
        else
            std::printf("%10s %7s\n", "-", "-");
    }
    std::fflush(stdout);
}

} // namespace ocop::bench
