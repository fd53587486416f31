#include "core/storage/backup.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/storage/file/identity.h"
#include "core/storage/sqlite_driver.h"
#include "core/storage/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

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
    int code = sqlite3_open_v2(target.toUtf8().constData(), &to, SQLITE_OPEN_READWRITE, nullptr);
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
    const QString words = QString::fromUtf8(sqlite3_errstr(code));
    sqlite3_close(to);
    if (code == SQLITE_OK) return;
    const Error error = sqliteError(code, words);
    const bool isPlain =
        error.kind() == ErrorKind::DiskFull || error.kind() == ErrorKind::Busy || error.kind() == ErrorKind::NoAnswer;
    throw isPlain ? Error(error.kind(), target) : Error(ErrorKind::WriteFailed, target);
}

void copyTo(const Database& db, const QString& target, bool asNewRegister)
{
    // Nor over a register that is open, or whose journal was left behind: it would be taken for the copy's.
    const QFileInfo own(db.path());
    const bool isOwn = own.exists() && QFileInfo(target) == own; // it may have been deleted under the window
    if (isOwn || QFileInfo::exists(target + QStringLiteral("-wal"))) throw Error(ErrorKind::WriteFailed, target);
    PartFile part(target);
    part.write({});
    copyPages(static_cast<const SqliteDriver&>(db.driver()).handle(), part.path());
    if (asNewRegister) giveNewIdentity(Database::open(part.path(), Database::Mode::Shared));
    {
        const Database copy = Database::open(part.path(), Database::Mode::ReadOnlyUntouched);
        const QString verdict = copy.text(QStringLiteral("pragma integrity_check(1)"));
        if (verdict != QLatin1String("ok")) throw Error(ErrorKind::WriteFailed, target);
    }
    part.keep(PartFile::Over::Replace);
}

} // namespace

void backupTo(const Database& db, const QString& target) { copyTo(db, target, false); }
void saveCopyAs(const Database& db, const QString& target) { copyTo(db, target, true); }

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
