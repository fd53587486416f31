#pragma once

#include "core/exchange/import_plan.h"

namespace ocop {

/// What was read and how it was understood: sheets, headings, columns taken of those there, and by name the sheets and
/// columns that were left out.
QString listHeadline(const ImportPlan& plan, const QString& name);

} // namespace ocop
