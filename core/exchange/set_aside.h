#pragma once

#include "core/exchange/import_plan.h"
#include "core/storage/settings_store.h"

namespace ocop {

/// A row of a list that nobody could tell the producer of: no product without one, so it waits outside the register's
/// records, with its settings, until it is taken up again or dismissed.
struct SetAsideRow
{
    qint64 id = 0; ///< its own among those that wait
    QString file;
    QString sheet;
    int row = 0; ///< as the spreadsheet numbers it
    QString product;
    QString text; ///< what stands in its cells
    Finding reason;
    std::vector<std::pair<ListField, QString>> values; ///< what it says, that of titles and groups above it too

    bool operator==(const SetAsideRow&) const = default;
};

/// The row as it was read; `planned` tells why it is set aside ("import.setAside", then the reason).
SetAsideRow setAsideRow(const ListBook& list, const ListRow& row, const ImportPlan& plan, const ImportRow& planned);
/// Whether a row of a plan is to be set aside.
bool isSetAside(const ImportRow& row);

/// Those that wait, the longest first. What cannot be read is left out.
std::vector<SetAsideRow> setAsideRows(const Settings& settings);
/// Takes those of the ids off the waiting ones and puts `more` to them, in the place of what the same row left there before.
void keepSetAside(WriteAct& act, const std::vector<qint64>& gone, const std::vector<SetAsideRow>& more);

} // namespace ocop
