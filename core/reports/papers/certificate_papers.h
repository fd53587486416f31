#pragma once

#include "core/evaluation/rule_book.h"
#include "core/reports/papers/template_fields.h"
#include "core/reports/report_request.h"

namespace ocop {

/// What a certificate's template is filled with. Names are those it was printed with, else the present ones.
FieldValues certificateValues(const ReportSource& source, const RuleBook& rules, const Certificate& certificate);

/// The annex of a decision in the wording of a template: its certificates, most stars first ("phu-luc").
Report makeDecisionAnnex(const ReportSource& source, const RuleBook& rules, const Decision& decision,
                         const QString& body);

} // namespace ocop
