#include "core/storage/backups/marked_folder.h"

#include "core/base/error.h"
#include "core/base/part_file.h"

#include <QDir>
#include <QFileInfo>

namespace ocop {

QString MarkedFolder::markPath() const { return QDir(m_path).filePath(QStringLiteral("so-ocop-sao-luu.txt")); }

void MarkedFolder::claim() const
{
    if (!QFileInfo(m_path).isDir()) throw Error(ErrorKind::NotFound, m_path);
    if (isThere()) return;
    PartFile mark(markPath());
    mark.write(QByteArrayLiteral("Nơi để bản sao lưu của Sổ OCOP. Đừng xóa tệp này.\n"));
    mark.keep(PartFile::Over::Replace);
}

bool MarkedFolder::isThere() const { return !m_path.isEmpty() && QFileInfo(markPath()).isFile(); }

void MarkedFolder::throwIfAway() const
{
    if (!isThere()) throw Error(ErrorKind::NoAnswer, m_path);
}

} // namespace ocop
