#include "core/formats/whole_file.h"

#include "core/base/part_file.h"

#include <QFileInfo>

namespace ocop {

void writeWholeFile(const QString& path, const QByteArray& bytes)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) throw Error(ErrorKind::WriteFailed, path);
    PartFile part(path);
    part.write(bytes);
    part.keep(PartFile::Over::Replace);
}

} // namespace ocop
