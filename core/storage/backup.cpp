#include "core/storage/backup.h"

#include "core/base/error.h"
#include "core/storage/sqlite_driver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

#include <filesystem>
#include <system_error>

namespace ocop {
namespace {

QString backupPattern(const QString& registerPath)
{
    return QFileInfo(registerPath).completeBaseName() + u'-' + QString(8, u'?') + u'-' + QString(6, u'?') +
           QStringLiteral(".db");
}

void copyPages(sqlite3* from, const QString& target)
{
    sqlite3* to = nullptr;
    int code = sqlite3_open_v2(target.toUtf8().constData(), &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
        if (backup) {
            code = sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        } else {
            code = sqlite3_errcode(to);
        }
    }
    // A copy stands alone: no journal files beside it.
    if (code == SQLITE_DONE) code = sqlite3_exec(to, "pragma journal_mode = delete", nullptr, nullptr, nullptr);
    sqlite3_close(to);
    if (code != SQLITE_OK) throw Error(ErrorKind::WriteFailed, target);
}

} // namespace

void backupTo(const Database& db, const QString& target)
{
    if (QFileInfo(target) == QFileInfo(db.path())) throw Error(ErrorKind::WriteFailed, target);
    if (!QDir().mkpath(QFileInfo(target).absolutePath())) throw Error(ErrorKind::WriteFailed, target);
    // Two programs may make the same backup in one second.
    const QString draft = target + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".part");
    try {
        copyPages(static_cast<const SqliteDriver&>(db.driver()).handle(), draft);
        const Database copy = Database::open(draft, Database::Mode::ReadOnlyUntouched);
        const QString verdict = copy.text(QStringLiteral("pragma integrity_check(1)"));
        if (verdict != QLatin1String("ok")) throw Error(ErrorKind::WriteFailed, target);
    } catch (const Error&) {
        QFile::remove(draft);
        throw;
    }
    std::error_code trouble; // takes the place of an older copy, also where rename(2) does not
    std::filesystem::rename(QFileInfo(draft).filesystemFilePath(), QFileInfo(target).filesystemFilePath(), trouble);
    if (trouble) {
        QFile::remove(draft);
        throw Error(ErrorKind::WriteFailed, target);
    }
}

QString backupInto(const Database& db, const QString& folder, const QDateTime& now, int keep)
{
    const QString stamp = now.toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QString name = QFileInfo(db.path()).completeBaseName() + u'-' + stamp + QStringLiteral(".db");
    const QString target = QDir(folder).filePath(name);
    backupTo(db, target);
    QStringList old = QDir(folder).entryList({backupPattern(db.path())}, QDir::Files, QDir::Name);
    while (old.size() > keep) QFile::remove(QDir(folder).filePath(old.takeFirst()));
    return target;
}

QDateTime lastBackup(const QString& registerPath, const QString& folder)
{
    if (folder.isEmpty()) return {};
    const QStringList all = QDir(folder).entryList({backupPattern(registerPath)}, QDir::Files, QDir::Name);
    if (all.isEmpty()) return {};
    const QString stamp = QFileInfo(all.last()).completeBaseName().right(15);
    return QDateTime::fromString(stamp, QStringLiteral("yyyyMMdd-hhmmss"));
}

} // namespace ocop
