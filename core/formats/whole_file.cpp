#include "core/formats/whole_file.h"

#include "core/base/part_file.h"

#include <QFile>
#include <QFileInfo>

namespace ocop {

void writeWholeFile(const QString& path, const QByteArray& bytes)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) throw Error(ErrorKind::WriteFailed, path);
    PartFile part(path);
    part.write(bytes);
    part.keep(PartFile::Over::Replace);
}

void fillWholeFile(const QString& path, const std::function<void(QIODevice&)>& write)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) throw Error(ErrorKind::WriteFailed, path);
    PartFile part(path);
    QFile file(part.path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        throw writeError(file, path);
    try {
        write(file);
    } catch (const Error&) {
        if (file.error() != QFileDevice::NoError) throw writeError(file, path);
        throw;
    }
    if (!file.flush() || file.error() != QFileDevice::NoError) throw writeError(file, path);
    file.close();
    part.keep(PartFile::Over::Replace);
}

} // namespace ocop
