#pragma once

#include "core/evaluation/verdict.h"
#include "core/sample/sample_random.h"

namespace ocop {

/// Invents the sheets of a council that come to the star wanted (3 or 4; 2 for a product that fails): every member
/// reaches the minima, and members differ by an option here and there.
std::vector<MemberScores> sampleScores(const RuleSet& rules, const CriteriaSet& sheet, const CouncilRules& council,
                                       const QStringList& members, int stars, QChar sheetCase, SampleRandom& random);

} // namespace ocop
