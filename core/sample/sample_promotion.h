#pragma once

#include "core/register/register.h"

namespace ocop {

/// An invented twin of the trade conference of 31/8/2024 with guests, contracts and what came of them, and a few events
/// after it: contracts in every state, follow-ups made, owed and late, tasks done and waiting when the sample ends.
void addSamplePromotion(Register& book, WriteAct& act);

} // namespace ocop
