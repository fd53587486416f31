#pragma once

#include "ui/registry/registry_grids.h"

namespace ocop {

/// The list of dossiers as a grid. Once a dossier has ended only its papers' numbers and the note are written; what
/// its result rests on waits until it is taken up again.
std::unique_ptr<GridEditor> makeApplicationGrid(Session& session, const Columns& columns, AddRows addRows);

} // namespace ocop
