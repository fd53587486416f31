#pragma once

#include "core/evaluation/rule_book.h"
#include "core/reports/papers/template_fields.h"
#include "core/reports/report_request.h"

namespace ocop {

/// What a certificate's template is filled with. Names are those it was printed with, else the present ones.
FieldValues certificateValues(const ReportSource& source, const RuleBook& rules, const Certificate& certificate);

/// The fields every paper about a decision has.
FieldValues decisionValues(const ReportSource& source, const RuleBook& rules, const Decision& decision);

} // namespace ocop
