#include "ui/safety/register_swap.h"

#include "core/storage/backups/restore.h"
#include "ui/session/desk_backups.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/words/backup_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

namespace ocop {
namespace {

/// The restored register stands here while the open one gives up its place. It goes away in the end.
class Standby
{
public:
    explicit Standby(const QString& beside) : m_path(beside + QStringLiteral(".khoi-phuc")) {}
    ~Standby()
    {
        for (const char* tail : {"", "-wal", "-shm", "-journal"}) QFile::remove(m_path + QLatin1String(tail));
    }
    Standby(const Standby&) = delete;
    Standby& operator=(const Standby&) = delete;
    const QString& path() const { return m_path; }

private:
    QString m_path;
};

} // namespace

QString swapForBackup(Session& session, QWidget* parent, const QString& backup)
{
    const QString path = session.path();
    const ActInfo info = session.actInfo(ActKind::Setting, restoreLabel(QFileInfo(backup).fileName()), backup);
    const Standby standby(path);
    const auto prepare = [&](JobDesk& desk) {
        QFile::remove(standby.path());
        backUp(desk.book().database(), {info.at, info.who, BackupWhy::Restore});
        restoreBackup(backup, standby.path(), info);
        return Job::Delivery();
    };
    const QString words = QCoreApplication::translate("registerSwap", "Restoring the backup…");
    if (!waitForJob(session, parent, words, prepare)) return {};
    session.jobs().waitForDone();
    session.open(standby.path());
    QString before;
    try {
        before = restoreBackup(backup, path, info);
    } catch (...) {
        session.open(path);
        throw;
    }
    session.open(path);
    return before;
}

} // namespace ocop
