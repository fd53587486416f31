#pragma once

#include "core/storage/backups/backup_facts.h"

#include <functional>
#include <vector>

namespace ocop {

struct CopyLock;

/// The folder a register's backups lie in, with those of other registers: each belongs to the register whose identity it
/// has, whatever the files are called.
class BackupShelf
{
public:
    explicit BackupShelf(QString folder) : m_folder(std::move(folder)) {}

    /// Where backups lie when nobody chose a folder: "backups" beside the person's registers.
    static QString usualFolder();
    const QString& folder() const { return m_folder; }

    /// A dated, checked copy ("so-ocop-20240831-170500.db"); the folder is made if needed. Backups of the same file that
    /// are too many then go (see Retention), those of another file never do. Returns the file made. Throws Error as
    /// backupTo() does.
    QString add(const Database& db, BackupNote note) const;
    /// The finished backup `copy` of the register once more, behind a password ("so-ocop-20240831-170500.khoa"); else as
    /// add(). Throws Error as writeLockedCopy().
    QString addLocked(const Database& db, const QString& copy, const BackupNote& note, const CopyLock& lock) const;
    /// Those of the register, the newest first. What cannot be read is passed over.
    std::vector<Backup> of(const QString& identity) const;
    /// The same with what is in them and what the register did since; each is opened once.
    std::vector<KnownBackup> known(const Database& now) const;
    /// Those of the register that lay at the path, which cannot be opened: made of that very file first, then those of
    /// other files with its identity.
    std::vector<KnownBackup> knownOfFile(const QString& path) const;
    /// When the newest backup of the register was made, by the names of the files; invalid without one.
    QDateTime last(const Database& db) const;

private:
    using Wanted = std::function<bool(const Backup&)>;

    QString freeName(const Database& db, const QDateTime& at, const QString& ending) const;
    std::vector<Backup> all(const Wanted& wanted) const;
    std::vector<KnownBackup> allKnown(const Database* now, const Wanted& wanted) const;
    void thin(const Database& db, const QDateTime& now) const;

    QString m_folder;
};

} // namespace ocop
