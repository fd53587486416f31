#pragma once

#include <QtGlobal>

#include <atomic>
#include <optional>

namespace ocop {

/// Thrown out of work that a person stopped. No trouble, so no Error.
struct Stopped
{
};

/// How far long work has come, and whether it is to stop: told by the thread that works, asked by the one that shows it.
class Progress
{
public:
    /// The next part of the work begins, of so many steps.
    void expect(qint64 steps)
    {
        m_done = 0;
        m_expected = steps;
    }
    /// Throws Stopped once stop() was called.
    void step()
    {
        if (m_stopping) throw Stopped();
        ++m_done;
    }
    void stop() { m_stopping = true; }
    bool isStopping() const { return m_stopping; }

    /// 0 to 1 of the part at hand; nothing when it did not say how long it is.
    std::optional<double> share() const
    {
        const qint64 expected = m_expected;
        if (expected <= 0) return std::nullopt;
        return double(qMin(qint64(m_done), expected)) / double(expected);
    }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_expected = 0;
    std::atomic<bool> m_stopping = false;
};

/// For work that need not be watched.
inline void step(Progress* progress)
{
    if (progress) progress->step();
}

} // namespace ocop
