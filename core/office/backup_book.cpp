#include "core/office/backup_book.h"

#include "core/base/part_file.h"
#include "core/office/open_register.h"
#include "core/storage/file/register_header.h"

#include <QFile>
#include <QTemporaryDir>

namespace ocop {

BackupBook::BackupBook(const QString& path)
{
    if (RegisterHeader::read(path).version == currentSchemaVersion()) {
        m_book = joinRegister({path, path, Database::Mode::ReadOnlyUntouched, {}, {}});
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    const QString copy = m_folder->filePath(QStringLiteral("so.db"));
    QFile source(path);
    if (!m_folder->isValid() || !source.copy(copy)) throw writeError(source, path);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    m_book = openRegister(copy, QDateTime());
}

BackupBook::~BackupBook() = default;

} // namespace ocop
