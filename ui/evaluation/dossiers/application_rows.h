#pragma once

#include "core/evaluation/application.h"
#include "core/evaluation/round.h"
#include "ui/table/row_source.h"

namespace ocop {

class Session;
struct ProductOnDay;

/// One line of the list of dossiers as it stood on the day looked at.
struct ApplicationRow
{
    const Application* application = nullptr;
    const ProductOnDay* product = nullptr;
    ApplicationState state = ApplicationState::Draft;
    const Round* round = nullptr; ///< null before it is put into one
    int missing = 0; ///< only of open dossiers
    QString missingWords;
};

ListColumns<ApplicationRow> applicationColumns(const Session& session);
/// The dossiers of the district looked at; the rows keep what they point into.
std::shared_ptr<const RowsOf<ApplicationRow>> applicationSource(const Session& session);

} // namespace ocop
