#pragma once

#include "core/base/codes.h"
#include "core/storage/history.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace ocop {

/// What a backup was made for.
enum class BackupWhy { Asked, Import, Batch, Restore, Closing, Daily, Unknown };

template <>
struct EnumCodes<BackupWhy>
{
    static constexpr std::pair<BackupWhy, const char*> all[] = {
        {BackupWhy::Asked, "asked"},     {BackupWhy::Import, "import"},   {BackupWhy::Batch, "batch"},
        {BackupWhy::Restore, "restore"}, {BackupWhy::Closing, "closing"}, {BackupWhy::Daily, "daily"},
        {BackupWhy::Unknown, "unknown"}};
};

/// What a backup says of itself. It lies in the copy as one more setting, so that one file tells everything.
struct BackupNote
{
    QDateTime at;
    QString who;
    BackupWhy why = BackupWhy::Asked;
    QString registerPath = {}; ///< which of the files with one identity it is a copy of
    QString digest = {}; ///< contentDigest() of what was copied; empty in those of before

    /// Of a backup that is open; those of before notes have none.
    static std::optional<BackupNote> of(const Database& backup);
    /// Leaves it in a copy, or takes it out again.
    void write(const Database& copy) const;
    static void remove(const Database& copy);
};

/// One backup on the shelf.
struct Backup
{
    QString path;
    QString identity; ///< see core/storage/file/identity.h
    BackupNote note; ///< of before notes: the time its name says, Unknown
    qint64 size = 0; ///< bytes
};

/// What is in a backup, and what became of the register since.
struct BackupFacts
{
    qint64 subjects = 0;
    qint64 products = 0;
    qint64 certificates = 0;
    qint64 decisions = 0;
    ActId lastAct = {};
    QDateTime lastChange;
    /// Records, when the acts of the register at hand go on where the backup ends.
    struct Since
    {
        qint64 acts = 0;
        qint64 added = 0;
        qint64 changed = 0;
        qint64 deleted = 0;
    };
    std::optional<Since> since;
};

/// What an open backup says. `now` is the register at hand, null when it cannot be read.
BackupFacts factsIn(const Database& backup, const Database* now = nullptr);

/// A backup with what is in it.
struct KnownBackup
{
    Backup backup;
    BackupFacts facts;
};

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
    void thin(const Database& db, const QDateTime& now) const;

    QString m_folder;
};

} // namespace ocop
