#include "ui/session/attachment_copies.h"

#include "core/storage/attachment_check.h"
#include "ui/kit/message.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace ocop {

AttachmentCopies::AttachmentCopies(const Session& session) : m_session(session) {}

QString AttachmentCopies::copyOf(const Attachment& attachment)
{
    const QByteArray content = contentOf(m_session.book().database(), attachment);
    // Files of one name do not meet: each content has a folder of its own. The name may come from another program.
    QDir folder(m_folder.filePath(attachment.hash.left(16)));
    const QString path = folder.filePath(safeFileName(attachment.name));
    if (!m_folder.isValid() || !folder.mkpath(QStringLiteral("."))) throw Error(ErrorKind::WriteFailed, path);
    QFile file(path);
    if (file.exists()) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.remove();
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(content) != content.size() || !file.flush())
        throw Error(ErrorKind::WriteFailed, path);
    file.close();
    file.setPermissions(QFile::ReadOwner);
    return path;
}

void AttachmentCopies::open(const Attachment& attachment, QWidget* parent)
{
    const QString title = tr("The file was not opened");
    try {
        const QString path = copyOf(attachment);
        if (isRunnable(attachment.name, contentOf(m_session.book().database(), attachment))) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
            tell(
                parent, title,
                tr("“%1” is a program: opening it would run it. Its folder was opened instead; run it only when you know "
                   "who made it.")
                    .arg(attachment.name),
                Mark::Warning);
            return;
        }
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            tell(parent, title,
                 tr("This computer has no program for “%1”. The copy is at %2.").arg(attachment.name, path),
                 Mark::Warning);
    } catch (const Error& error) {
        // Not the register is damaged but this one file in it.
        if (error.kind() == ErrorKind::Damaged)
            tell(
                parent, title,
                tr("“%1” is damaged: what is stored is not what was attached. Attach it again, or take it from a backup.")
                    .arg(error.detail()),
                Mark::Error);
        else
            tell(parent, title, texts::error(error), Mark::Error);
    }
}

} // namespace ocop
