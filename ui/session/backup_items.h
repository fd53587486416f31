#pragma once

#include "ui/session/desk_items.h"

namespace ocop::deskItems {

// What a desk remembers of backups, beside the folder of deskItems::backupFolder().

DeskItem<bool> backupAtClosing(); ///< when something changed since the last one
DeskItem<QString> secondFolder(); ///< where backups go as well; empty: nowhere
/// What copies there are protected with (CopyLock::text()); empty: with nothing.
DeskItem<QString> secondLock();
/// The chosen backup folder that was marked as such; see MarkedFolder.
DeskItem<QString> markedFolder();
DeskItem<int> secondDays(); ///< how old the last one there may be before it is asked for
DeskItem<bool> drills(); ///< whether a backup is restored for practice once a month

// Of the register at a path.

/// The last backup made here: when, after which act, where. See LastBackup.
DeskItem<QStringList> lastBackup(const QString& registerPath);
DeskItem<QStringList> lastSecond(const QString& registerPath); ///< the same in the second place
DeskItem<QString> secondTrouble(const QString& registerPath); ///< why the last try there failed; empty: it did not
DeskItem<QString> lastCheck(const QString& registerPath); ///< when the register was last found sound
/// The last drill: when, what came of it (DrillResult's number), of which backup.
DeskItem<QStringList> lastDrill(const QString& registerPath);
/// The same of the last time the password of the second place was tried.
DeskItem<QStringList> lastTrial(const QString& registerPath);

} // namespace ocop::deskItems
