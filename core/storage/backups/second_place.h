#pragma once

#include "core/storage/backups/backup_shelf.h"
#include "core/storage/backups/copy_lock.h"
#include "core/storage/backups/marked_folder.h"

namespace ocop {

/// A folder elsewhere (a USB drive, a share) that takes backups as well while it is there; see MarkedFolder.
class SecondPlace
{
public:
    explicit SecondPlace(QString folder) : m_folder(std::move(folder)) {}

    /// As MarkedFolder.
    void claim() const { m_folder.claim(); }
    bool isSet() const { return !folder().isEmpty(); }
    bool isThere() const { return m_folder.isThere(); }
    const QString& folder() const { return m_folder.path(); }
    /// One more backup, thinned as on the shelf; returns the file made. Throws Error{NotFound} when the place is away, else
    /// as BackupShelf::add().
    QString add(const Database& db, const BackupNote& note) const;
    /// The same behind a password, of the finished backup `copy`.
    QString addLocked(const Database& db, const QString& copy, const BackupNote& note, const CopyLock& lock) const;

private:
    BackupShelf shelf() const;

    MarkedFolder m_folder;
};

} // namespace ocop
