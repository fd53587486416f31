#pragma once

#include "core/evaluation/rule_book.h"
#include "core/reports/papers/template_fields.h"
#include "core/reports/report_request.h"

namespace ocop {

/// The annex of a decision in the wording of a template: the certificates it gives, takes back or prolongs, most stars
/// first, with the columns its kind wants ("phu-luc").
Report makeDecisionAnnex(const ReportSource& source, const RuleBook& rules, const Decision& decision,
                         const QString& body);

/// The certificates the decision is about: given by it, withdrawn by it, or prolonged with it as the basis.
std::vector<const Certificate*> certificatesOfDecision(const ReportSource& source, const Decision& decision);

} // namespace ocop
