#pragma once

#include "core/base/progress.h"
#include "core/exchange/import_plan.h"
#include "core/register/register.h"

namespace ocop {

/// Writes a plan within an act that is open: new and changed records with their row as source. Throws Error
/// (Conflict when the register changed since the plan was made), or Stopped; nothing is kept unless the act is committed.
void writeImport(Register& book, ImportPlan& plan, WriteAct& act, Progress* progress = nullptr);

/// Plans the list from what the register holds now, leaving out the refused rows (ImportOptions::refused).
using ImportReplan = std::function<ImportPlan(const QHash<int, Finding>& refused)>;

/// The same as one act of its own. Where the register moved since
/// the plan's mark, the list is planned again, at last within the act; rows that would write over what was written
/// meanwhile fail, the others go on. Not valid when there was nothing to write. Throws Error; then the plan is as it was.
ActId applyImport(Register& book, ImportPlan& plan, const ImportReplan& replan, const ActInfo& info);

} // namespace ocop
