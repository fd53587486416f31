#pragma once

#include "core/evaluation/rule_book.h"

#include <QByteArray>

namespace ocop {

/// The rule sets of resources/rules/rule-sets.json, oldest first. Throws Error{Internal} naming what is wrong in it.
std::vector<RuleSet> parseRuleSets(const QByteArray& json);

/// One score sheet (resources/rules/FAMILY/NN.json). Throws Error{Internal} naming what is wrong in it.
CriteriaSet parseCriteriaSet(const QByteArray& json);

} // namespace ocop
