#include "core/storage/backups/second_place.h"

#include "core/base/error.h"
#include "core/base/part_file.h"

#include <QDir>
#include <QFileInfo>

namespace ocop {

QString SecondPlace::markPath() const { return QDir(m_folder).filePath(QStringLiteral("so-ocop-sao-luu.txt")); }

void SecondPlace::claim() const
{
    if (!QFileInfo(m_folder).isDir()) throw Error(ErrorKind::NotFound, m_folder);
    if (isThere()) return;
    PartFile mark(markPath());
    mark.write(QByteArrayLiteral("Nơi để bản sao lưu thứ hai của Sổ OCOP. Đừng xóa tệp này.\n"));
    mark.keep(PartFile::Over::Replace);
}

bool SecondPlace::isThere() const { return isSet() && QFileInfo(markPath()).isFile(); }

QString SecondPlace::add(const Database& db, const BackupNote& note) const
{
    if (!isThere()) throw Error(ErrorKind::NotFound, m_folder);
    return BackupShelf(m_folder).add(db, note);
}

} // namespace ocop
