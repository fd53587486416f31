#include "ui/safety/backup_look.h"

#include "ui/kit/message.h"

#include <QCoreApplication>
#include <QProcess>

namespace ocop {

void lookAtBackup(QWidget* parent, const QString& path)
{
    const QStringList words{QStringLiteral("--db"), path, QStringLiteral("--look")};
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), words)) return;
    tell(parent, QCoreApplication::translate("backupLook", "The backup was not opened"),
         QCoreApplication::translate("backupLook", "The program could not be started a second time."), Mark::Error);
}

} // namespace ocop
