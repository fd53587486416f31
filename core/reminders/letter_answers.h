#pragma once

#include "core/evaluation/evaluation_snapshot.h"
#include "core/letters/letter.h"
#include "core/register/snapshot.h"

#include <span>

namespace ocop {

/// The dossiers that answer a notice: of the products it names, the first one each that was handed in for an evaluation
/// again once the notice had gone out. None for other kinds of letters.
std::vector<const Application*> dossiersAnswering(const Letter& letter, std::span<const LetterItem> items,
                                                  const Snapshot& snapshot, const EvaluationSnapshot& evaluations);

} // namespace ocop
