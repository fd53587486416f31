#pragma once

#include "core/storage/database.h"

#include <QDateTime>

namespace ocop {

/// The version this program writes: the number of the last script in resources/schema.
int currentSchemaVersion();

/// A new register at `path`, migrated to the current version. Throws Error{Unreadable} when a file is there already.
Database createRegisterFile(const QString& path);

/// Opens a register and brings it to the current version, after a backup beside it ("NAME.v1-yyyyMMdd-hhmmss.db").
/// Files that are no register, newer, damaged or unreadable throw the matching Error and are left byte for byte.
Database openRegisterFile(const QString& path, const QDateTime& now);

/// Runs the scripts after the file's version up to `target`, each in one transaction with its version number.
void migrate(const Database& db, int target);

/// What SQLite finds wrong in the file, foreign keys included; empty when it is sound.
QStringList damagesIn(const Database& db);

} // namespace ocop
