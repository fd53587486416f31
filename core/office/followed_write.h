#pragma once

#include "core/office/office_state.h"

#include <functional>

namespace ocop {

/// An act that was done, and the register in memory with it and with all that others did before it.
struct Written
{
    Act act;
    ActId seen; ///< the last act of the state before
    Feed feed; ///< from the state before up to the act
    std::shared_ptr<const OfficeState> state;
    Touched touched; ///< see OfficeState::follow()
};

/// Runs `work` in one act and takes up what it and others did since `before`. Nothing when the act changed nothing and
/// undoes nothing. Throws what `work` throws; then nothing was written.
std::optional<Written> writeFollowed(Register& book, const OfficeState& before, const ActInfo& info, ActId undoes,
                                     const std::function<void(WriteAct&)>& work);

} // namespace ocop
