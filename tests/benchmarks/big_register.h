#pragma once

#include "core/certification/register.h"

namespace ocop::bench {

inline constexpr int subjectCount = 60'000;
inline constexpr int productCount = 100'000;
inline constexpr int certificateCount = 130'000;

/// Fills a new register through the stores, in one act with history.
void fillBigRegister(Register& book);

} // namespace ocop::bench
