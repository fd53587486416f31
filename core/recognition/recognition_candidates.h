#pragma once

#include "core/recognition/recognition_acts.h"

namespace ocop {

/// A round's dossiers a decision can be made of, most stars first, and those it cannot, each with its reason.
struct RecognitionCandidates
{
    std::vector<RecognitionItem> items;
    Findings leftOut; ///< notes whose first argument is the product
    QDate heldOn;
};

RecognitionCandidates candidatesOfRound(const Snapshot& snapshot, const EvaluationSnapshot& evaluations, RoundId round);

/// Products to be recognised again without dossiers: stars as they were last, most stars first.
std::vector<RecognitionItem> renewalItems(const Snapshot& snapshot, std::span<const ProductId> products);

} // namespace ocop
