#pragma once

#include "ui/records/add_rows.h"
#include "ui/table/column.h"
#include "ui/table/grid/grid_editor.h"

#include <memory>

namespace ocop {

class Session;

/// The lists of buyers, events and contracts as grids. `addRows` gets pasted rows that have no record yet.
std::unique_ptr<GridEditor> makeBuyerGrid(Session& session, const Columns& columns, AddRows addRows);
std::unique_ptr<GridEditor> makeEventGrid(Session& session, const Columns& columns, AddRows addRows);
std::unique_ptr<GridEditor> makeContractGrid(Session& session, const Columns& columns, AddRows addRows);

} // namespace ocop
