#pragma once

#include "ui/records/add_rows.h"
#include "ui/table/column.h"
#include "ui/table/grid/grid_editor.h"

#include <memory>

namespace ocop {

class Session;

/// The list of dossiers as a grid. Once a dossier has ended only its papers' numbers and the note are written; what
/// its result rests on waits until it is taken up again.
std::unique_ptr<GridEditor> makeApplicationGrid(Session& session, const Columns& columns, AddRows addRows);

} // namespace ocop
