#pragma once

#include "core/evaluation/rule_book.h"
#include "ui/records/panel/record_facts.h"

namespace ocop {

/// Bands, authorities, time limits and council of a rule set, line by line.
std::vector<RecordFact> factsOfRuleSet(const RuleBook& book, const RuleSet& rules);
/// Its evidence checklist and what else a person should know.
std::vector<RecordFact> papersOfRuleSet(const RuleSet& rules);
/// "24/02/2023 – 05/07/2025", or "from 22/05/2026".
QString validityOfRuleSet(const RuleBook& book, const RuleSet& rules);

} // namespace ocop
