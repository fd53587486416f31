#include "core/formats/whole_file.h"

#include "core/base/error.h"

#include <QSaveFile>

namespace ocop {

void writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorKind::WriteFailed, QStringLiteral("%1: %2").arg(path, file.errorString()));
}

} // namespace ocop
