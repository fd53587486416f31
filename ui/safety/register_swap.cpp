#include "ui/safety/register_swap.h"

#include "core/storage/backups/restore.h"
#include "ui/session/desk_backups.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/words/backup_words.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <optional>

namespace ocop {

QString swapForBackup(Session& session, QWidget* parent, const QString& backup, const QString& name)
{
    const QString path = session.path();
    const ActInfo info = session.actInfo(ActKind::Setting, restoreLabel(name), backup);
    std::optional<PreparedRestore> prepared;
    const auto prepare = [&](JobDesk& desk) {
        backUp(desk.book().database(), {info.at, info.who, BackupWhy::Restore});
        prepared.emplace(backup, path, info);
        return Job::Delivery();
    };
    const QString words = QCoreApplication::translate("registerSwap", "Restoring the backup…");
    if (!waitForJob(session, parent, words, prepare)) return {};
    session.jobs().waitForDone();
    session.open(prepared->path()); // only looked at: the register gives up its place
    QString before;
    try {
        before = prepared->takeItsPlace();
    } catch (...) {
        session.open(path);
        throw;
    }
    session.open(path);
    return before;
}

} // namespace ocop
