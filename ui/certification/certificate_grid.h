#pragma once

#include "ui/records/add_rows.h"
#include "ui/table/column.h"
#include "ui/table/grid/grid_editor.h"

#include <memory>

namespace ocop {

class Session;

/// The list of certificates as a grid. `addRows` gets pasted rows that have no record yet.
std::unique_ptr<GridEditor> makeCertificateGrid(Session& session, const Columns& columns, AddRows addRows);

} // namespace ocop
