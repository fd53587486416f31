#include "core/storage/file/read_copy.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/base/system.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>

namespace ocop {
namespace {

constexpr std::array tails{"", "-wal", "-journal"};

/// Size and time of the file and its journals: the same before and after a copy when nobody wrote meanwhile.
QList<qint64> stateOf(const QString& path)
{
    QList<qint64> state;
    for (const char* tail : tails) {
        host::FileMark mark;
        host::lookAt(path + QLatin1String(tail), mark);
        state << qint64(mark.number) << mark.size << mark.changed;
    }
    return state;
}

void copyOne(const QString& from, const QString& to)
{
    if (!QFileInfo::exists(from)) return;
    QFile::remove(to);
    QFile source(from);
    if (!source.copy(to)) throw writeError(source, from);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Database openReadCopy(const QString& path)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid()) throw Error(ErrorKind::WriteFailed, folder->path());
    const QString copy = folder->filePath(QStringLiteral("so.db"));
    constexpr int looks = 5;
    for (int look = 1;; ++look) {
        const QList<qint64> before = stateOf(path);
        for (const char* tail : tails) copyOne(path + QLatin1String(tail), copy + QLatin1String(tail));
        if (stateOf(path) == before) break;
        if (look == looks) throw Error(ErrorKind::Busy, path);
    }
    Database db = Database::open(copy, Database::Mode::ReadWrite); // brings in what the journals hold
    db.run(QStringLiteral("pragma query_only = on"));
    db.readsCopyOf(path, folder);
    return db;
}

} // namespace ocop
