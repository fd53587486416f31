#pragma once

#include "core/storage/database.h"

#include <QDateTime>

namespace ocop {

/// Copies the open register to `target` through a temporary name beside it, checks the copy, then renames.
/// Throws Error{WriteFailed, DiskFull, …} and leaves nothing half done; an existing target is replaced only by a sound
/// copy. The copy is the same register (see core/storage/file/identity.h).
void backupTo(const Database& db, const QString& target);

/// The same, as a register of its own: for a copy that is worked on from then on.
void saveCopyAs(const Database& db, const QString& target);

/// A dated backup in `folder` ("so-ocop-20240831-170500.db", from the register's own name), made if needed.
/// Keeps the newest `keep` of this register's backups. Returns the file made.
QString backupInto(const Database& db, const QString& folder, const QDateTime& now, int keep = 30);

/// When the newest backup of this register in `folder` was made; invalid when there is none.
QDateTime lastBackup(const QString& registerPath, const QString& folder);

} // namespace ocop
