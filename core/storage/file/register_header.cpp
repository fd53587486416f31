#include "core/storage/file/register_header.h"

#include "core/base/error.h"
#include "core/storage/backups/locked_header.h"
#include "core/storage/file/register_schema.h"
#include "core/storage/sqlite_error.h"

#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <memory>

namespace ocop {
namespace {

/// No later program will have so many scripts: a number like that comes from a failing disk.
constexpr qint64 absurdVersion = 100'000;

/// The first bytes of the file, by SQLite's own way to it: a file handle beside it would drop, when it is closed, the
/// locks of every connection this program has on the same file. Takes no lock and touches nothing.
QByteArray firstBytes(const QString& path, int count)
{
    sqlite3* db = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> closing(db, &sqlite3_close);
    sqlite3_file* file = nullptr;
    if (opened != SQLITE_OK || sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        !file || !file->pMethods)
        throw Error(ErrorKind::Unreadable, path);
    QByteArray bytes(count, '\0');
    const int read = file->pMethods->xRead(file, bytes.data(), count, 0);
    if (read == SQLITE_IOERR_SHORT_READ) return {};
    if (read != SQLITE_OK) throw Error(ErrorKind::NoAnswer, path);
    return bytes;
}

} // namespace

RegisterHeader RegisterHeader::read(const QString& path)
{
    if (!QFileInfo::exists(path)) throw Error(ErrorKind::NotFound, path);
    if (!QFileInfo(path).isFile()) throw Error(ErrorKind::NotARegister, path);
    const QByteArray head = firstBytes(path, 100);
    if (head.startsWith(lockedMagic)) throw Error(ErrorKind::Unreadable, QStringLiteral("locked|needs|") + path);
    if (head.isEmpty() || !head.startsWith(QByteArrayLiteral("SQLite format 3\0")) ||
        qFromBigEndian<quint32>(head.constData() + 68) != registerApplicationId)
        throw Error(ErrorKind::NotARegister, path);
    const qint64 version = qFromBigEndian<qint32>(head.constData() + 60);
    if (version <= 0 || version > absurdVersion)
        throw Error(ErrorKind::Damaged, sqliteWords + QStringLiteral("user_version %1").arg(version));
    if (version > currentSchemaVersion()) throw Error(ErrorKind::NewerRegister, path);
    return {int(version), head.at(18) == 2 || head.at(19) == 2};
}

} // namespace ocop
