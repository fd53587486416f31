#pragma once

#include <QtGlobal>

#include <random>
#include <utility>

namespace ocop {

/// The dice of the sample register: the same throws on every machine, which the standard's distributions and
/// std::shuffle do not promise.
class SampleRandom
{
public:
    /// Each seed is a stream of its own.
    explicit SampleRandom(quint32 seed = 20240831) : m_engine(seed) {}

    /// 0 to n - 1; n > 0.
    int below(int n) { return int(m_engine() % quint32(n)); }
    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    const auto& pick(const List& list)
    {
        return list[below(int(list.size()))];
    }

    template <class List>
    void shuffle(List& list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i) std::swap(list[i], list[below(i + 1)]);
    }

private:
    std::mt19937 m_engine;
};

} // namespace ocop
