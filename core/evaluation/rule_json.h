#pragma once

#include "core/evaluation/rule_set.h"

#include <QByteArray>

namespace ocop {

/// The rule sets of resources/rules/rule-sets.json, oldest first. Throws Error{Internal} naming what is wrong in it.
std::vector<RuleSet> parseRuleSets(const QByteArray& json);

} // namespace ocop
