#pragma once

#include "core/register/register.h"
#include "core/sample/sample_random.h"

namespace ocop {

/// Invents how some of the sample's certificates came about — two closed rounds with all their sheets, one under
/// QĐ 148 and one under QĐ 26/2026 — and a round in progress with dossiers in every state. Everything belongs to
/// the one act of the sample.
void addSampleRounds(Register& book, WriteAct& act, SampleRandom& random);

} // namespace ocop
