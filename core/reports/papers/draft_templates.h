#pragma once

#include "core/reports/papers/template_fields.h"

namespace ocop {

/// Whether the kind is a draft of the province's or the council's, or a periodic report.
bool isDraftTemplate(TemplateKind kind);
/// The standard wording of such a paper.
QString standardDraftTemplate(TemplateKind kind);
/// The fields such papers have.
std::vector<TemplateField> draftFields(TemplateKind kind);

} // namespace ocop
