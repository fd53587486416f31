#pragma once

#include "core/sample/sample_council.h"

namespace ocop {

// What the sample's rounds tell of a council's record: seats that changed hands, interests, sheets scored anew.

/// Stores the round with a council of its own; who scores in it.
SampleBoard seatRound(EvaluationStores& stores, WriteAct& act, Round& round);
/// One of them has retired by then; somebody else came in his stead.
void replaceOne(EvaluationStores& stores, WriteAct& act, SampleBoard& board, const Round& round);
/// A member who knows the producer too well takes no part: the rest.
SampleBoard boardWithoutOne(EvaluationStores& stores, WriteAct& act, const Application& application,
                            const SampleBoard& board);
/// The last sheet was scored anew after the council had talked; the first points stay on its slip.
void noteRescored(EvaluationStores& stores, WriteAct& act, const Application& application, const Round& round);

} // namespace ocop
