#include "ui/safety/restore_elsewhere.h"

#include "core/base/error.h"
#include "core/storage/backups/restore.h"
#include "ui/kit/message.h"
#include "ui/safety/opened_backup.h"
#include "ui/session/backup_items.h"
#include "ui/session/file_actions.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/words/backup_words.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ocop {
namespace {

QString elsewhereWords(const char* source) { return QCoreApplication::translate("restoreElsewhere", source); }

} // namespace

bool restoreElsewhere(Session& session, QWidget* parent)
{
    const QString second = deskItems::secondFolder().of(session.desk());
    const QString backup = filedialogs::openFile(
        session, parent, elsewhereWords(QT_TRANSLATE_NOOP("restoreElsewhere", "A backup")),
        QFileInfo(second).isDir() ? second : fileactions::backupFolder(session.desk()),
        elsewhereWords(QT_TRANSLATE_NOOP("restoreElsewhere", "Backups (*.db *.khoa);;All files (*)")));
    if (backup.isEmpty()) return false;
    try {
        QString password;
        const auto opened = openedBackup(session, parent, backup, password);
        if (!opened) return false;
        const QString wanted = QFileInfo(fileactions::defaultPath())
                                   .dir()
                                   .filePath(QFileInfo(backup).completeBaseName() + QStringLiteral("-lay-ra.db"));
        const QString target = filedialogs::saveFile(
            parent, elsewhereWords(QT_TRANSLATE_NOOP("restoreElsewhere", "Where the register of the backup is to be")),
            wanted, elsewhereWords(QT_TRANSLATE_NOOP("restoreElsewhere", "Registers (*.db);;All files (*)")), false);
        if (target.isEmpty()) return false;
        if (QFileInfo::exists(target)) throw Error(ErrorKind::Unreadable, target);
        const ActInfo info = session.actInfo(ActKind::Setting, restoreLabel(QFileInfo(backup).fileName()), backup);
        const auto work = [opened, target, info](JobDesk&) {
            restoreBackup(opened->path(), target, info);
            return Job::Delivery();
        };
        const QString words = elsewhereWords(QT_TRANSLATE_NOOP("restoreElsewhere", "Taking the register out…"));
        if (!waitForJob(session, parent, words, work, Job::Basis::AnyVersion)) return false;
        return fileactions::open(session, parent, target);
    } catch (const Error& error) {
        tell(parent, elsewhereWords(QT_TRANSLATE_NOOP("restoreElsewhere", "The register was not taken out")),
             texts::error(error), Mark::Error);
        return false;
    }
}

} // namespace ocop
