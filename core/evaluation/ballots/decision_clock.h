#pragma once

#include "core/base/finding.h"
#include "core/evaluation/application.h"
#include "core/evaluation/rule_set.h"

#include <span>

namespace ocop {

/// A renewal is decided within so many days of the full dossier (QĐ 26/2026 art. 7.6g: 45).
struct DecisionClock
{
    QDate fullOn; ///< the day it was full, and was not sent back after
    QDate due; ///< the last day to decide
    int days = 0; ///< what the decree gives
};

/// Nothing for other dossiers, where the decree sets no days, and while the dossier is not full.
std::optional<DecisionClock> decisionClock(const Application& application, std::span<const ApplicationStep> steps,
                                           const RuleSet& rules);

/// A warning when the last day has passed undecided, or it was decided later; a note of the last day until then. Nothing
/// where no clock runs, and for what was decided in time or taken back.
Findings checkDecisionClock(const Application& application, std::span<const ApplicationStep> steps,
                            const RuleSet& rules, QDate today);

} // namespace ocop
