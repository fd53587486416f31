#pragma once

#include "core/formats/workbook.h"

#include <catch2/catch.hpp>

namespace ocop::test {

/// Reads 200 copies of a list file with some of its bytes changed, the same ones every time: each is read or refused in
/// words.
inline void readMutatedCopies(const QByteArray& whole, quint32 seed)
{
    const auto random = [&seed](qsizetype below) {
        seed = seed * 1'664'525 + 1'013'904'223;
        return qsizetype((quint64(seed) * quint64(below)) >> 32);
    };
    for (int round = 0; round < 200; ++round) {
        QByteArray changed = whole;
        for (int i = 0; i < 1 + round % 12; ++i) changed[random(changed.size())] = char(random(256));
        try {
            readWorkbook(changed);
        } catch (const Error& error) {
            CHECK_FALSE(error.detail().isEmpty());
        }
    }
}

} // namespace ocop::test
