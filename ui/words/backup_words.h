#pragma once

#include "core/storage/backups/backup_facts.h"

namespace ocop {

/// What a backup was made for: "before a list was read in".
QString backupWhyWords(BackupWhy why);
/// "since then 3 added, 1 changed, 0 deleted", or that nothing was.
QString backupSinceWords(const BackupFacts::Since& since);
/// A backup in one line: when, why, by whom, what is in it, what the register did since, where it lies.
QString backupLine(const Backup& backup, const BackupFacts& facts);
/// How the history calls the act by which a register became what a backup of this name holds.
QString restoreLabel(const QString& backupName);

} // namespace ocop
