#pragma once

#include "core/storage/backups/backup_facts.h"
#include "ui/table/row_source.h"

namespace ocop {

/// A backup as a line of a list.
struct BackupRow
{
    qint64 id = 0; ///< its place in the list, from 1
    KnownBackup known;
    bool isSecond = false; ///< it lies in the second place
};

/// The columns every list of backups has: when, why, by whom, what is in it.
ListColumns<BackupRow> backupColumns();
/// The last columns: what the register did since, where that can be known; the size.
ListColumns<BackupRow> backupSinceColumns();

/// "3 days ago", "today".
QString backupAge(const QDateTime& made, const QDateTime& now);

} // namespace ocop
