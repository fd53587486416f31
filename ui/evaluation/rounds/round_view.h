#pragma once

#include "core/evaluation/round_results.h"

#include <memory>

namespace ocop {

/// A round's results with what they point into: made once for every reading of the register, shared by the parts of
/// the page and by their rows.
struct RoundView
{
    RoundResults results;
    std::shared_ptr<const void> moment;

    const Round& round() const { return results.round(); }
};

using RoundViewPtr = std::shared_ptr<const RoundView>;

} // namespace ocop
