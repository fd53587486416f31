#pragma once

#include "core/recognition/recognition_acts.h"

namespace ocop {

/// Fills in the findings of a plan and its items. Errors: nothing to recognise, a product twice, not decided, decided
/// before and closed, a certificate that begins on the same day, 5 stars without the Ministry for one that waits for
/// it. Everything else is told as a warning or a note.
void checkRecognition(RecognitionPlan& plan, const RecognitionOrder& order, const Snapshot& snapshot,
                      const EvaluationSnapshot& evaluations, const RuleBook& rules, QDate today);

} // namespace ocop
