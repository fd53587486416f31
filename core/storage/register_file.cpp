#include "core/storage/register_file.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/storage/backup.h"
#include "core/storage/backups/backup_shelf.h"
#include "core/storage/file/place.h"
#include "core/storage/file/read_copy.h"
#include "core/storage/file/register_guard.h"
#include "core/storage/file/register_header.h"
#include "core/storage/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ocop {
namespace {

using Mode = Database::Mode;

/// The file is looked at without a lock: what another program changes under the look may seem damaged, or its journal
/// go away between two steps. Damage is still there the next time.
constexpr int looks = 3;

/// The lines of one row of SQLite's check, without "ok" and the heading "*** in database main ***".
QStringList damagesNamed(const QString& verdict)
{
    QStringList lines = verdict.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf(
        [](const QString& line) { return line == QLatin1String("ok") || line.startsWith(QLatin1String("***")); });
    return lines;
}

int versionOf(const Database& db, const QString& path)
{
    const qint64 version = db.integer(QStringLiteral("pragma user_version"));
    if (version > currentSchemaVersion()) throw Error(ErrorKind::NewerRegister, path);
    return int(version);
}

QString firstDamage(const Database& db, const QString& path)
{
    const QStringList missing = schemaFaults(db, versionOf(db, path));
    if (!missing.isEmpty()) return sqliteWords + missing.join(QStringLiteral("; "));
    const QString damage = damagesNamed(db.text(QStringLiteral("pragma quick_check(1)"))).value(0);
    return damage.isEmpty() ? damage : sqliteWords + damage;
}

void refuseDamaged(const Database& db, const QString& path)
{
    const QString damage = firstDamage(db, path);
    if (!damage.isEmpty()) throw Error(ErrorKind::Damaged, damage);
}

/// The file says it is ours: what SQLite makes nothing of then is damage.
[[noreturn]] void throwAsDamage(const Error& error)
{
    if (error.kind() == ErrorKind::NotARegister || error.kind() == ErrorKind::Internal)
        throw Error(ErrorKind::Damaged, error.detail());
    throw error;
}

/// Looks at the file untouched, again when another program may have changed it under the look.
void refuseDamaged(const QString& path)
{
    for (int look = 1;; ++look) {
        try {
            refuseDamaged(Database::open(path, Mode::ReadOnlyUntouched), path);
            return;
        } catch (const Error& error) {
            if (look == looks) throwAsDamage(error);
        }
    }
}

/// Of before registers were made for their owner alone. Where the office lets a group write it, the group stays.
void keepPrivate(const QString& path)
{
    const QFile::Permissions rights = QFile::permissions(path);
    QFile::Permissions wanted = rights & ~(QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
    if (!(rights & QFile::WriteGroup)) wanted &= ~(QFile::ReadGroup | QFile::ExeGroup);
    if (wanted != rights) QFile::setPermissions(path, wanted); // not ours: as it is
}

/// Onto the shelf, where it counts and can be gone back to; beside the register where that is not possible.
void backUpBeforeMigration(const Database& db, const QString& path, int version, const Opening& opening)
{
    if (!opening.backupFolder.isEmpty()) {
        try {
            BackupShelf(opening.backupFolder).add(db, {opening.now, opening.person, BackupWhy::Migration});
            return;
        } catch (const Error&) {
            // The folder is away or full: a register is not brought up to date without a backup.
        }
    }
    const QFileInfo info(path);
    backupTo(db, info.dir().filePath(QStringLiteral("%1.v%2-%3.db")
                                         .arg(info.completeBaseName(), QString::number(version),
                                              opening.now.toString(QStringLiteral("yyyyMMdd-hhmmss")))));
}

Database openForWriting(const QString& path, const Opening& opening, bool isShared)
{
    Database db = Database::open(path, isShared ? Mode::Shared : Mode::ReadWrite, opening.patience);
    const int version = versionOf(db, path);
    if (version < currentSchemaVersion()) {
        backUpBeforeMigration(db, path, version, opening);
        migrate(db, currentSchemaVersion());
    }
    return db;
}

/// Live where SQLite can follow what others write, else as a copy. `access` learns which.
Database openForReading(const QString& path, const RegisterHeader& header, const Opening& opening, Access& access)
{
    const bool hasJournal = QFileInfo::exists(path + QStringLiteral("-wal"));
    try {
        // Only where nobody can write may the file be taken as it lies.
        const bool isStill = access.kind == Access::Kind::Medium || access.kind == Access::Kind::Looking;
        if (isStill && !hasJournal) return Database::open(path, Mode::ReadOnlyUntouched);
        if (!header.usesWal || (hasJournal && QFileInfo::exists(path + QStringLiteral("-shm")))) {
            Database live = Database::open(path, Mode::Reading, opening.patience);
            live.integer(QStringLiteral("select count(*) from sqlite_schema"));
            return live;
        }
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Unreadable && error.kind() != ErrorKind::ReadOnly) throw;
    }
    access.isCopy = true;
    return openReadCopy(path);
}

bool isOnlyLookedAt(const QString& path)
{
    return path.endsWith(endingToLookAt) || path.endsWith(QLatin1String(".part"));
}

Access accessAt(const Place& place)
{
    if (place.isReadOnlyMedium) return {Access::Kind::Medium};
    return {place.mayWrite ? Access::Kind::Writing : Access::Kind::NotAllowed};
}

/// The lease a shared folder asks for; null and the access changed when another desk has it.
std::unique_ptr<Lease> leaseFor(const QString& path, const RegisterHeader& header, const Opening& opening,
                                Access& access)
{
    auto lease = std::make_unique<Lease>(path, LeaseHolder{opening.desk, opening.person, {}, {}, opening.now});
    // A journal of another kind, or an older schema, is a write at the opening.
    if (!opening.holdsLease && !header.usesWal && header.version == currentSchemaVersion()) return lease;
    try {
        opening.takesOver ? lease->takeOver() : lease->hold();
        return lease;
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Held) throw;
        access.kind = Access::Kind::Elsewhere;
        access.lease = lease->look(&access.holder);
        return nullptr;
    }
}

} // namespace

Database createRegisterFile(const QString& path, const Opening& opening, const std::function<void(Database)>& fill)
{
    if (QFileInfo::exists(path)) throw Error(ErrorKind::Unreadable, path);
    PartFile part(path);
    part.write({}); // SQLite gives the files beside it the rights of this one
    {
        // Without WAL: what is committed stands in the file, whatever closing it would fail to tell.
        Database db = Database::open(part.path(), Mode::Shared);
        db.run(QStringLiteral("pragma application_id = %1").arg(registerApplicationId));
        migrate(db, currentSchemaVersion());
        if (fill) fill(std::move(db));
    }
    const Place place = Place::of(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (place.isShared && QFileInfo(folder).permission(QFile::WriteGroup)) // the office's own folder
        QFile::setPermissions(part.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup);
    part.keep(PartFile::Over::Refuse);
    Access access;
    auto lease = place.isShared && !opening.desk.isEmpty() ? leaseFor(path, {1, true}, opening, access) : nullptr;
    Database db = openForWriting(path, opening, place.isShared);
    db.setGuard(std::make_shared<RegisterGuard>(path, access, std::move(lease)));
    return db;
}

Database openRegisterFile(const QString& path, const Opening& opening)
{
    const RegisterHeader header = RegisterHeader::read(path);
    const Place place = Place::of(path);
    Access access = isOnlyLookedAt(path) ? Access{Access::Kind::Looking} : accessAt(place);
    if (access.mayWrite()) {
        PartFile::clearLeftovers(QFileInfo(path).absolutePath());
        refuseDamaged(path);
    }
    const bool asksLease = access.mayWrite() && place.isShared && !opening.desk.isEmpty();
    std::unique_ptr<Lease> lease = asksLease ? leaseFor(path, header, opening, access) : nullptr;
    if (access.mayWrite()) {
        if (!place.isShared) keepPrivate(path);
        Database db = openForWriting(path, opening, place.isShared);
        db.setGuard(std::make_shared<RegisterGuard>(path, access, std::move(lease)));
        return db;
    }
    Database db = openForReading(path, header, opening, access);
    try {
        refuseDamaged(db, path);
    } catch (const Error& error) {
        throwAsDamage(error);
    }
    // An older register must be brought up to date before it can be read.
    if (versionOf(db, path) < currentSchemaVersion()) throw Error(ErrorKind::ReadOnly, QStringLiteral("older|") + path);
    db.setGuard(std::make_shared<RegisterGuard>(path, access));
    return db;
}

RegisterCheck checkRegisterFile(const QString& path)
{
    const RegisterHeader header = RegisterHeader::read(path);
    Access access = accessAt(Place::of(path));
    for (int look = 1;; ++look) {
        try {
            Database db = access.mayWrite() ? Database::open(path, Mode::ReadOnlyUntouched)
                                            : openForReading(path, header, QDateTime(), access);
            const int version = versionOf(db, path);
            QStringList damages = damagesIn(db);
            if (damages.isEmpty() || look == looks) return {std::move(db), version, damages};
        } catch (const Error& error) {
            if (look == looks) throwAsDamage(error);
        }
    }
}

QStringList damagesIn(const Database& db)
{
    QStringList damages = schemaFaults(db, versionOf(db, db.path()));
    Statement check = db.prepare(QStringLiteral("pragma integrity_check(20)"));
    while (check.next()) damages << damagesNamed(check.text(0));
    Statement keys = db.prepare(QStringLiteral("pragma foreign_key_check"));
    while (keys.next()) damages << QStringLiteral("%1 #%2 -> %3").arg(keys.text(0), keys.text(1), keys.text(2));
    return damages;
}

} // namespace ocop
