#include "core/storage/register_file.h"

#include "core/base/error.h"
#include "core/storage/backup.h"
#include "core/storage/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace ocop {
namespace {

constexpr quint32 registerApplicationId = 0x4F434F50; // "OCOP"

QString schemaFolder() { return QStringLiteral(":/schema"); }

QStringList schemaScripts()
{
    return QDir(schemaFolder()).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

QString schemaScript(int version)
{
    QFile file(schemaFolder() + u'/' + schemaScripts().at(version - 1));
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Internal, file.fileName());
    return QString::fromUtf8(file.readAll());
}

struct FileHeader
{
    quint32 applicationId = 0;
    int version = 0;
};

/// Reads the two numbers straight from SQLite's header, so that a foreign file is never opened for writing.
FileHeader readHeader(const QString& path)
{
    QFile file(path);
    if (!file.exists()) throw Error(ErrorKind::NotFound, path);
    if (!QFileInfo(path).isFile()) throw Error(ErrorKind::NotARegister, path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Unreadable, path);
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        throw Error(ErrorKind::NotARegister, path);
    return {qFromBigEndian<quint32>(head.constData() + 68), int(qFromBigEndian<quint32>(head.constData() + 60))};
}

/// The lines of one row of SQLite's check, without "ok" and the heading "*** in database main ***".
QStringList damagesNamed(const QString& verdict)
{
    QStringList lines = verdict.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf(
        [](const QString& line) { return line == QLatin1String("ok") || line.startsWith(QLatin1String("***")); });
    return lines;
}

QString firstDamage(const QString& path)
{
    const Database db = Database::open(path, Database::Mode::ReadOnlyUntouched);
    try {
        const QString damage = damagesNamed(db.text(QStringLiteral("pragma quick_check(1)"))).value(0);
        return damage.isEmpty() ? damage : sqliteWords + damage;
    } catch (const Error& error) {
        return error.detail();
    }
}

void refuseDamaged(const QString& path)
{
    // The file is looked at without a lock: what another program changes under the look may seem damaged, or its
    // journal go away between two steps. Damage is still there the next time.
    constexpr int looks = 3;
    for (int look = 1;; ++look) {
        try {
            const QString damage = firstDamage(path);
            if (damage.isEmpty()) return;
            if (look == looks) throw Error(ErrorKind::Damaged, damage);
        } catch (const Error&) {
            if (look == looks) throw;
        }
    }
}

} // namespace

int currentSchemaVersion() { return int(schemaScripts().size()); }

Database createRegisterFile(const QString& path)
{
    if (QFileInfo::exists(path)) throw Error(ErrorKind::Unreadable, path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) throw Error(ErrorKind::WriteFailed, path);
    Database db = Database::open(path, Database::Mode::Create);
    db.run(QStringLiteral("pragma application_id = %1").arg(registerApplicationId));
    migrate(db, currentSchemaVersion());
    // The header must say whose file this is even if the program dies before the journal is folded in.
    db.text(QStringLiteral("pragma wal_checkpoint(truncate)"));
    return db;
}

Database openRegisterFile(const QString& path, const QDateTime& now)
{
    const FileHeader header = readHeader(path);
    if (header.applicationId != registerApplicationId) throw Error(ErrorKind::NotARegister, path);
    if (header.version > currentSchemaVersion()) throw Error(ErrorKind::NewerRegister, path);
    if (!QFileInfo(path).isWritable()) throw Error(ErrorKind::Unreadable, path);
    refuseDamaged(path);
    Database db = Database::open(path, Database::Mode::ReadWrite);
    const int version = int(db.integer(QStringLiteral("pragma user_version")));
    if (version > currentSchemaVersion()) throw Error(ErrorKind::NewerRegister, path);
    if (version < currentSchemaVersion()) {
        const QFileInfo info(path);
        backupTo(db, info.dir().filePath(QStringLiteral("%1.v%2-%3.db")
                                             .arg(info.completeBaseName())
                                             .arg(version)
                                             .arg(now.toString(QStringLiteral("yyyyMMdd-hhmmss")))));
        migrate(db, currentSchemaVersion());
    }
    return db;
}

void migrate(const Database& db, int target)
{
    for (int version = int(db.integer(QStringLiteral("pragma user_version"))) + 1; version <= target; ++version) {
        Transaction transaction(db);
        db.runScript(schemaScript(version));
        db.run(QStringLiteral("pragma user_version = %1").arg(version));
        transaction.commit();
    }
}

QStringList damagesIn(const Database& db)
{
    QStringList damages;
    Statement check = db.prepare(QStringLiteral("pragma integrity_check(20)"));
    while (check.next()) damages << damagesNamed(check.text(0));
    Statement keys = db.prepare(QStringLiteral("pragma foreign_key_check"));
    while (keys.next()) damages << QStringLiteral("%1 #%2 -> %3").arg(keys.text(0), keys.text(1), keys.text(2));
    return damages;
}

} // namespace ocop
