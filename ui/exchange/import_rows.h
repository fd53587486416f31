#pragma once

#include "core/exchange/import_plan.h"
#include "ui/table/row_source.h"

namespace ocop {

/// The columns of the preview table.
Columns importColumns();
/// The rows of a plan; ids are places in ImportPlan::rows plus one. The plan must outlive the source.
std::shared_ptr<const RowSource> importRows(const ImportPlan& plan);

} // namespace ocop
