#pragma once

#include "core/reports/papers/template_kinds.h"

namespace ocop {

/// The invitation to a trade event and the minutes of it.
std::vector<TemplateWording> eventWordings();

} // namespace ocop
