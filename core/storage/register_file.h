#pragma once

#include "core/storage/database.h"
#include "core/storage/file/register_schema.h"

#include <QDateTime>

#include <functional>

namespace ocop {

/// Who opens a register, when, and how.
struct Opening
{
    Opening(const QDateTime& moment) : now(moment) {} // NOLINT: most opening says no more

    QDateTime now; ///< stamps the backup before a migration
    QString desk = {}; ///< whose lease a shared folder asks for; empty: none
    QString person = {};
    int patience = Database::usualPatience; ///< milliseconds to wait for others
    bool holdsLease = true; ///< from the beginning, not only when something is written
    bool takesOver = false; ///< a lease that is dead or expired
    QString backupFolder = {}; ///< of the backup before a migration; empty: beside the register
};

/// A new register at `path`, migrated to the current version and filled by `fill`, which closes it; it grows under
/// another name and is there only when it is whole. Throws Error{Unreadable} when a file is there already.
Database createRegisterFile(const QString& path, const Opening& opening = QDateTime(),
                            const std::function<void(Database)>& fill = {});

/// What a copy of a register is called that was made to be looked at: it and a file in the making (PartFile) are opened for
/// reading whatever may be written.
inline const QString endingToLookAt = QStringLiteral(".xem");

/// Opens a register and brings it to the current version, after a backup on the shelf of Opening::backupFolder, else beside
/// it ("NAME.v1-yyyyMMdd-hhmmss.db"). Where it may not be written, or another desk writes in the shared folder, it is opened for reading: see
/// Database::guard(). Files that are not registers, or newer, damaged or unreadable throw the matching Error and are left
/// byte for byte, with nothing beside them.
Database openRegisterFile(const QString& path, const Opening& opening);

/// What is wrong with the register at the path, which is only read, whatever its version: what SQLite finds, foreign
/// keys, tables and indexes that are missing. `db` is then open for more looks.
struct RegisterCheck
{
    Database db;
    int version;
    QStringList damages;
};
RegisterCheck checkRegisterFile(const QString& path);

/// What SQLite finds wrong in the file, foreign keys and missing parts included; empty when it is sound.
QStringList damagesIn(const Database& db);

} // namespace ocop
