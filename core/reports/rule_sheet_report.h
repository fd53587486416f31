#pragma once

#include "core/evaluation/rule_book.h"
#include "core/reports/report.h"

namespace ocop {

/// A score sheet to be read on paper: criteria, options, points and star marks. Our own short wording, which the
/// paper says; it is not the form a member signs.
Report ruleSheetReport(const RuleSet& rules, const CriteriaSet& sheet, QDate day);

} // namespace ocop
