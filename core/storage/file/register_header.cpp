#include "core/storage/file/register_header.h"

#include "core/base/error.h"
#include "core/storage/file/register_schema.h"
#include "core/storage/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace ocop {
namespace {

/// No later program will have so many scripts: a number like that comes from a failing disk.
constexpr qint64 absurdVersion = 100'000;

} // namespace

RegisterHeader RegisterHeader::read(const QString& path)
{
    QFile file(path);
    if (!file.exists()) throw Error(ErrorKind::NotFound, path);
    if (!QFileInfo(path).isFile()) throw Error(ErrorKind::NotARegister, path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Unreadable, path);
    const QByteArray head = file.read(100);
    if (file.error() != QFileDevice::NoError) throw Error(ErrorKind::NoAnswer, path);
    if (head.size() < 100 || !head.startsWith(QByteArrayLiteral("SQLite format 3\0")) ||
        qFromBigEndian<quint32>(head.constData() + 68) != registerApplicationId)
        throw Error(ErrorKind::NotARegister, path);
    const qint64 version = qFromBigEndian<qint32>(head.constData() + 60);
    if (version <= 0 || version > absurdVersion)
        throw Error(ErrorKind::Damaged, sqliteWords + QStringLiteral("user_version %1").arg(version));
    if (version > currentSchemaVersion()) throw Error(ErrorKind::NewerRegister, path);
    return {int(version), head.at(18) == 2 || head.at(19) == 2};
}

} // namespace ocop
