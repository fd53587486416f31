#pragma once

#include "core/storage/backups/backup_shelf.h"

namespace ocop {

/// A folder elsewhere (a USB drive, a share) that takes backups as well while it is there. It is known by a small file in
/// it: where the drive is away, a folder of its name on this computer is not taken for it.
class SecondPlace
{
public:
    explicit SecondPlace(QString folder) : m_folder(std::move(folder)) {}

    /// Makes a folder that is there the second place. Throws Error{NotFound} when there is none, Error{WriteFailed,
    /// DiskFull, …} when nothing can be written there.
    void claim() const;
    bool isSet() const { return !m_folder.isEmpty(); }
    bool isThere() const;
    const QString& folder() const { return m_folder; }
    /// One more backup, thinned as on the shelf; returns the file made. Throws Error{NotFound} when the place is away, else
    /// as BackupShelf::add().
    QString add(const Database& db, const BackupNote& note) const;

private:
    QString markPath() const;

    QString m_folder;
};

} // namespace ocop
