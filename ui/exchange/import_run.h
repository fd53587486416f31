#pragma once

#include "ui/exchange/preview_view.h"

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace ocop {

class Session;
struct ListMapping;

// The three long deeds of an import, each beside the window with its progress and "Stop" over `parent`. They throw Error.

/// A file as it was read, and which of its sheets were recognised as lists, by a mapping the office keeps for such
/// headings where there is one; no rows yet.
struct ReadList
{
    std::unique_ptr<Workbook> workbook;
    ListBook book;
};

/// `name` is what the person knows the list by. Null workbook when it was stopped.
/// `mapping` is known to be the list's; without it one that is kept is looked for.
ReadList readListBeside(Session& session, QWidget* parent, const QString& name, const std::function<Workbook()>& read,
                        const ListMapping* mapping = nullptr);

/// Reads the rows of the sheets that are taken where they are not read yet, and plans what they would do to the register
/// as it is now; null when it was stopped.
std::unique_ptr<ImportPlan> planListBeside(Session& session, QWidget* parent, const QString& name, ListDraft& draft);

/// Backs the register up and writes the plan `current()` gives in one act; `planAgain` as in ShownPlan. False when it was
/// stopped or the person is to look again.
bool writeListBeside(Session& session, QWidget* parent, const QString& path,
                     const std::function<const ImportPlan&()>& current,
                     const std::function<bool(const QStringList& writers)>& planAgain);

/// After that: rows set aside begin to wait on the page of data quality, the waiting row `takenUp` the list was made of no
/// longer does once it is taken (0: none). An act of its own, which undo leaves alone.
void settleSetAside(Session& session, const ImportPlan& plan, const ListBook& list, qint64 takenUp);

} // namespace ocop
