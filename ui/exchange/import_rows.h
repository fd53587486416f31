#pragma once

#include "core/exchange/import_plan.h"
#include "ui/table/row_source.h"

namespace ocop {

/// The columns of the preview table.
Columns importColumns();
/// The rows of a plan; ids are places in ImportPlan::rows plus one. Those at the places `marked`, in order, are told to
/// do something else than before. The plan must outlive the source.
std::shared_ptr<const RowSource> importRows(const ImportPlan& plan, const std::vector<int>& marked = {});

/// The failed rows as they were read, with their reasons, as CSV. Throws Error{WriteFailed}.
void writeFailedRows(const ImportPlan& plan, const QString& path);

} // namespace ocop
