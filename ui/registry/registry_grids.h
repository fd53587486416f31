#pragma once

#include "ui/table/column.h"
#include "ui/table/grid_editor.h"

#include <memory>

namespace ocop {

class Session;

using AddRows = std::function<void(const QVector<QStringList>&)>;

/// The lists of subjects, products and certificates as grids. `addRows` gets pasted rows that have no record yet.
std::unique_ptr<GridEditor> makeSubjectGrid(Session& session, const Columns& columns, AddRows addRows);
std::unique_ptr<GridEditor> makeProductGrid(Session& session, const Columns& columns, AddRows addRows);
std::unique_ptr<GridEditor> makeCertificateGrid(Session& session, const Columns& columns, AddRows addRows);

} // namespace ocop
