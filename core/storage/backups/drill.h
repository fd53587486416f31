#pragma once

#include "core/storage/history.h"

namespace ocop {

/// What came of restoring a backup for practice.
enum class DrillResult {
    Sound, ///< the restored register says to the letter what the backup was made of
    Different, ///< it opens, but is not what was backed up: the disk has changed it
    NotRestored, ///< it cannot be restored
    Unknown ///< it opens and is sound; it was made before backups kept what to compare with
};

struct Drill
{
    DrillResult result = DrillResult::NotRestored;
    QString trouble; ///< of NotRestored: the error's own words
};

/// Restores the backup into a temporary file, as it would be in need, looks through all of it and takes it away again.
Drill drill(const QString& backup, const ActInfo& info);

} // namespace ocop
