#pragma once

#include "ui/records/add_rows.h"
#include "ui/table/column.h"
#include "ui/table/grid/grid_editor.h"

#include <memory>

namespace ocop {

class Session;

/// The lists of subjects and products as grids. `addRows` gets pasted rows that have no record yet.
std::unique_ptr<GridEditor> makeSubjectGrid(Session& session, const Columns& columns, AddRows addRows);
std::unique_ptr<GridEditor> makeProductGrid(Session& session, const Columns& columns, AddRows addRows);

} // namespace ocop
