#pragma once

#include "core/reports/papers/template_kinds.h"

namespace ocop {

/// Drafts of the province's and the council's papers, and the periodic report.
std::vector<TemplateWording> draftWordings();

} // namespace ocop
