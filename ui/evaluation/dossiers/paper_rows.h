#pragma once

#include "core/evaluation/application.h"
#include "ui/table/row_source.h"

namespace ocop {

class Session;

/// One line of a dossier's evidence checklist: a paper the rules name (or that is there all the same) and what is
/// known of it.
struct PaperRow
{
    qint64 id = 0; ///< its place in the list, from 1
    QString title;
    bool required = false;
    bool expires = false;
    bool outdated = false; ///< past its last day when the dossier was filed
    ApplicationDocument document; ///< without an id while nothing is known
    int files = 0;
};

/// In the order of the rule set's list; papers it does not name come last.
std::vector<PaperRow> paperRows(const Session& session, const Application& application);
ListColumns<PaperRow> paperColumns();
std::shared_ptr<const RowSource> paperSource(std::vector<PaperRow> rows);

} // namespace ocop
