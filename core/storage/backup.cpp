#include "core/storage/backup.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/storage/file/identity.h"
#include "core/storage/register_file.h"
#include "core/storage/sqlite_driver.h"
#include "core/storage/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <sqlite3.h>

namespace ocop {
namespace {

/// `target`: how errors call what is written to `path`.
void copyPages(sqlite3* from, const QString& path, const QString& target)
{
    sqlite3* to = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &to, SQLITE_OPEN_READWRITE, nullptr);
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

/// Rows by table: what a copy must have as many of.
QMap<QString, qint64> countsOf(const Database& db)
{
    Statement tables = db.prepare(QStringLiteral("select name from sqlite_schema where type = 'table' and "
                                                 "name not like 'sqlite_%' and name <> 'setting'"));
    QStringList names;
    while (tables.next()) names << tables.text(0);
    QMap<QString, qint64> counts;
    for (const QString& name : std::as_const(names))
        counts.insert(name, db.integer(QStringLiteral("select count(*) from \"%1\"").arg(name)));
    return counts;
}

/// What others write while the copy is made may or may not be in it; then only the copy itself is looked at.
void checkCopy(const Database& db, qint64 changesBefore, const QString& path, const QString& target)
{
    const Database copy = Database::open(path, Database::Mode::ReadOnlyUntouched);
    const bool isSame =
        damagesIn(copy).isEmpty() && (countsOf(copy) == countsOf(db) || db.changesByOthers() != changesBefore);
    if (!isSame) throw Error(ErrorKind::WriteFailed, target);
}

} // namespace

void copyRegister(const Database& db, PartFile& part, const QString& target, const MarkCopy& mark)
{
    const qint64 changesBefore = db.changesByOthers();
    part.write({});
    copyPages(static_cast<const SqliteDriver&>(db.driver()).handle(), part.path(), target);
    if (mark) mark(Database::open(part.path(), Database::Mode::Shared));
    checkCopy(db, changesBefore, part.path(), target);
}

void backupTo(const Database& db, const QString& target, const MarkCopy& mark)
{
    // Nor over a register that is open, or whose journal was left behind: it would be taken for the copy's.
    const QFileInfo own(db.path());
    const bool isOwn = own.exists() && QFileInfo(target) == own; // it may have been deleted under the window
    if (isOwn || QFileInfo::exists(target + QStringLiteral("-wal"))) throw Error(ErrorKind::WriteFailed, target);
    PartFile part(target);
    copyRegister(db, part, target, mark);
    part.keep(PartFile::Over::Replace);
}

void saveCopyAs(const Database& db, const QString& target) { backupTo(db, target, giveNewIdentity); }

} // namespace ocop
