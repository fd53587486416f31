#pragma once

#include "core/storage/backups/backup_note.h"
#include "core/storage/backups/copy_lock.h"

#include <memory>

class QTemporaryDir;

namespace ocop {

/// What anybody may read of a protected backup.
struct LockedLabel
{
    QString identity; ///< of the register
    QDateTime at;
    BackupWhy why = BackupWhy::Unknown;
    QString fileMark; ///< see Backup
    qint64 size = 0; ///< bytes of the copy in it
};

/// Whether the file begins as a protected backup does.
bool isLockedCopy(const QString& path);

/// Writes the finished backup `copy` into `target` so that only the password of the lock opens it, reads it back and
/// compares it with the copy before it gets its name. It is hidden what is in it and seen when it was changed, not who
/// wrote it. Throws Error{WriteFailed, DiskFull, …}.
void writeLockedCopy(const QString& copy, const QString& target, const CopyLock& lock, LockedLabel label);

/// Throws Error{NotFound, NotARegister, NewerRegister, Damaged}.
LockedLabel readLockedLabel(const QString& path);

/// A backup as a file that can be read: itself, or what is in a protected one, in a private folder that goes with this.
class ReadableBackup
{
public:
    enum class Take {
        Whole,
        WhatIsThere ///< of one that is cut or damaged: up to there
    };

    /// Throws Error{BadInput, "locked|wrong|PATH"} for a wrong password, Error{Unreadable, "locked|needs|PATH"} without
    /// one, Error{Damaged, "locked|cut|…", "locked|changed|…"}, Error{NewerRegister, "locked|version|…"}.
    explicit ReadableBackup(const QString& path, const QString& password = {}, Take take = Take::Whole);
    ~ReadableBackup();

    const QString& path() const { return m_path; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace ocop
