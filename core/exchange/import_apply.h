#pragma once

#include "core/exchange/import_plan.h"
#include "core/register/register.h"

namespace ocop {

/// Writes a plan within an act that is open: new and changed records with their row as source. Throws Error
/// (Conflict when the register changed since the plan was made); nothing is kept unless the act is committed.
void writeImport(Register& book, ImportPlan& plan, WriteAct& act);

/// The same as one act of its own, after a backup into `backupFolder` (none when empty). Not valid when there was
/// nothing to write.
ActId applyImport(Register& book, ImportPlan& plan, const ActInfo& info, const QString& backupFolder = {});

} // namespace ocop
