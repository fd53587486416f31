#include "core/storage/backups/backup_shelf.h"

#include "core/base/error.h"
#include "core/storage/backup.h"
#include "core/storage/backups/digest.h"
#include "core/storage/backups/locked_copy.h"
#include "core/storage/backups/retention.h"
#include "core/storage/file/identity.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace ocop {
namespace {

const QString stampForm = QStringLiteral("yyyyMMdd-hhmmss");

QFileInfoList filesIn(const QString& folder)
{
    return QDir(folder).entryInfoList({QStringLiteral("*.db"), QStringLiteral("*.khoa")}, QDir::Files,
                                      QDir::Name | QDir::Reversed);
}

/// The time in "so-ocop-20240831-170500.db" or "…-170500-2.db"; of a register of that name only, where one is said.
QDateTime stampOf(const QFileInfo& file, const QString& registerName = {})
{
    static const QRegularExpression form(QStringLiteral("^(.*)-(\\d{8}-\\d{6})(?:-\\d+)?$"));
    const auto match = form.match(file.completeBaseName());
    if (!match.hasMatch() || (!registerName.isEmpty() && match.captured(1) != registerName)) return {};
    return QDateTime::fromString(match.captured(2), stampForm);
}

QString nameOf(const QString& registerPath) { return QFileInfo(registerPath).completeBaseName(); }

QString whole(const QString& path) { return QFileInfo(path).absoluteFilePath(); }

const Backup& backupOf(const Backup& backup) { return backup; }
const Backup& backupOf(const KnownBackup& known) { return known.backup; }

template <class Each>
void sortNewestFirst(std::vector<Each>& all)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const Each& a, const Each& b) { return backupOf(a).note.at > backupOf(b).note.at; });
}

Backup readLocked(const QFileInfo& file)
{
    const LockedLabel label = readLockedLabel(file.filePath());
    return {file.filePath(), label.identity, {label.at, {}, label.why}, file.size(), label.fileMark, true};
}

Backup readPlain(const QFileInfo& file, const Database& db)
{
    Backup backup{file.filePath(), identityIfAny(db), {}, file.size()};
    backup.note = BackupNote::of(db).value_or(BackupNote{stampOf(file), {}, BackupWhy::Unknown});
    if (!backup.note.at.isValid()) backup.note.at = file.lastModified();
    backup.fileMark = markOfFile(backup.note.registerPath);
    return backup;
}

/// Nothing where the file is none of ours. `readMore`: what else is read of a backup while it is open.
std::optional<Backup> readBackup(const QFileInfo& file,
                                 const std::function<void(const Database& db, const Backup& backup)>& readMore = {})
{
    try {
        if (isLockedCopy(file.filePath())) return readLocked(file);
        const Database db = Database::open(file.filePath(), Database::Mode::ReadOnlyUntouched);
        Backup backup = readPlain(file, db);
        if (readMore) readMore(db, backup);
        return backup;
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// Of before registers had identities only the path tells whose a backup is.
std::function<bool(const Backup&)> belongingTo(const Database& db)
{
    return [identity = registerIdentity(db), path = whole(db.path())](const Backup& each) {
        return each.identity.isEmpty() ? each.isOfFile(path) : each.identity == identity;
    };
}

} // namespace

QString BackupShelf::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("so-ocop/backups"));
}

/// In one second two registers of one name may be backed up, or one twice.
QString BackupShelf::freeName(const Database& db, const QDateTime& at, const QString& ending) const
{
    const QString name = nameOf(db.path()) + u'-' + at.toString(stampForm);
    QString target = QDir(m_folder).filePath(name + ending);
    for (int more = 2; QFileInfo::exists(target); ++more)
        target = QDir(m_folder).filePath(QStringLiteral("%1-%2%3").arg(name, QString::number(more), ending));
    return target;
}

QString BackupShelf::add(const Database& db, BackupNote note) const
{
    note.registerPath = whole(db.path());
    const QString target = freeName(db, note.at, QStringLiteral(".db"));
    backupTo(db, target, [&](const Database& copy) {
        note.digest = contentDigest(copy, History(copy).last());
        note.write(copy);
    });
    thin(db, note.at);
    return target;
}

QString BackupShelf::addLocked(const Database& db, const QString& copy, const BackupNote& note,
                               const CopyLock& lock) const
{
    const QString target = freeName(db, note.at, QStringLiteral(".khoa"));
    writeLockedCopy(copy, target, lock, {registerIdentity(db), note.at, note.why, markOfFile(db.path()), 0});
    thin(db, note.at);
    return target;
}

std::vector<Backup> BackupShelf::all(const Wanted& wanted) const
{
    std::vector<Backup> backups;
    for (const QFileInfo& file : filesIn(m_folder))
        if (auto backup = readBackup(file); backup && wanted(*backup)) backups.push_back(*std::move(backup));
    sortNewestFirst(backups);
    return backups;
}

std::vector<KnownBackup> BackupShelf::allKnown(const Database* now, const Wanted& wanted) const
{
    std::vector<KnownBackup> known;
    for (const QFileInfo& file : filesIn(m_folder)) {
        BackupFacts facts;
        const auto backup = readBackup(file, [&](const Database& db, const Backup& each) {
            if (wanted(each)) facts = factsIn(db, now);
        });
        if (backup && wanted(*backup)) known.push_back({*backup, facts});
    }
    sortNewestFirst(known);
    return known;
}

std::vector<Backup> BackupShelf::of(const QString& identity) const
{
    return all([&](const Backup& each) { return each.identity == identity; });
}

std::vector<KnownBackup> BackupShelf::known(const Database& now) const { return allKnown(&now, belongingTo(now)); }

std::vector<KnownBackup> BackupShelf::knownOfFile(const QString& path) const
{
    std::vector<KnownBackup> known = allKnown(nullptr, [](const Backup&) { return true; });
    const auto isOfFile = [&](const KnownBackup& each) { return each.backup.isOfFile(whole(path)); };
    QSet<QString> identities;
    for (const KnownBackup& each : known)
        if (isOfFile(each)) identities << each.backup.identity;
    std::erase_if(known, [&](const KnownBackup& each) {
        return !isOfFile(each) && (each.backup.identity.isEmpty() || !identities.contains(each.backup.identity));
    });
    std::stable_partition(known.begin(), known.end(), isOfFile);
    return known;
}

QDateTime BackupShelf::last(const Database& db) const
{
    if (m_folder.isEmpty()) return {};
    const auto belongs = belongingTo(db);
    for (const QFileInfo& file : filesIn(m_folder)) // by name: the newest first
        if (stampOf(file, nameOf(db.path())).isValid())
            if (const auto backup = readBackup(file); backup && belongs(*backup)) return backup->note.at;
    return {};
}

/// Only those that name this very file: a copy of it somewhere else has backups of its own here.
void BackupShelf::thin(const Database& db, const QDateTime& now) const
{
    const QString identity = identityIfAny(db);
    const std::vector<Backup> own = all([&](const Backup& each) {
        return each.isOfFile(db.path()) && (each.identity == identity || each.identity.isEmpty());
    });
    std::vector<QDateTime> made;
    for (const Backup& each : own) made.push_back(each.note.at);
    for (const size_t gone : superfluousBackups(made, now)) QFile::remove(own[gone].path);
}

} // namespace ocop
