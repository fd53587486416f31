#pragma once

#include "core/register/register.h"

namespace ocop::bench {

inline constexpr int subjectCount = 60'000;
inline constexpr int productCount = 100'000;
inline constexpr int certificateCount = 130'000;

/// Fills a new register through the stores, in one act with history; with the counts above or a tenth of them.
void fillBigRegister(Register& book, int divisor = 1);

} // namespace ocop::bench
