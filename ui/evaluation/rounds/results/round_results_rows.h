#pragma once

#include "ui/evaluation/rounds/round_view.h"
#include "ui/table/row_source.h"

namespace ocop {

class Session;

/// Columns and rows of a round's results, one row a dossier.
ListColumns<const ApplicationResult*> resultColumns(const Session& session);
std::shared_ptr<const RowSource> resultRows(const Session& session, const RoundViewPtr& view);

} // namespace ocop
