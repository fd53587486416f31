#include "ui/safety/backup_keeper.h"

#include "core/base/error.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/safety/drill_run.h"
#include "ui/session/backup_items.h"
#include "ui/session/desk_backups.h"
#include "ui/session/file_actions.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace ocop {

BackupKeeper::BackupKeeper(Session& session, QWidget* window) : QObject(window), m_session(session), m_window(window)
{
    connect(&session, &Session::opened, this, &BackupKeeper::adopt);
    adopt();
}

/// A register this desk made no backup of yet may have one from before: the shelf is asked once.
void BackupKeeper::adopt()
{
    m_trouble.clear();
    m_tried = {};
    if (!m_session.isOpen() || !m_session.mayWriteFile()) return;
    const auto last = LastBackup::of(m_session.desk(), m_session.path());
    if (last && (last->path.isEmpty() || QFileInfo::exists(last->path))) return;
    // Not on another thread: its connection would keep the lease of a register that is left meanwhile.
    const BackupShelf shelf(fileactions::backupFolder(m_session.desk()));
    const QDateTime at = shelf.last(m_session.book().database());
    if (at.isValid() || last) LastBackup{at, {}, {}}.remember(m_session.desk(), m_session.path());
}

bool BackupKeeper::isDue() const
{
    if (!m_session.isOpen() || m_session.isSample() || !m_session.mayWriteFile() || !m_session.version()) return false;
    const auto last = LastBackup::of(m_session.desk(), m_session.path());
    return !last || last->act != m_session.version();
}

/// `made`: where it is. False when it was stopped. Throws Error.
bool BackupKeeper::wait(const QString& words, BackupWhy why, QString* made)
{
    m_session.settle();
    const BackupNote note{m_session.now(), m_session.actInfo(ActKind::Setting, {}).who, why};
    const auto work = [note, made](JobDesk& desk) {
        *made = backUp(desk.book().database(), note);
        return Job::Delivery();
    };
    const bool done = waitForJob(m_session, m_window, words, work, Job::Basis::AnyVersion);
    m_trouble.clear();
    Q_EMIT changed();
    return done;
}

void BackupKeeper::backUpNow()
{
    if (!m_session.isOpen()) return;
    try {
        QString made;
        if (wait(tr("Backing up the register…"), BackupWhy::Asked, &made))
            tell(m_window, tr("Backup made and checked"), QDir::toNativeSeparators(made), Mark::InForce);
    } catch (const Error& error) {
        tell(m_window, tr("The backup was not made"), texts::error(error), Mark::Error);
    }
}

bool BackupKeeper::backUpAtClosing()
{
    if (!deskItems::backupAtClosing().of(m_session.desk()) || !isDue()) return true;
    try {
        QString made;
        wait(tr("Backing up before closing…"), BackupWhy::Closing, &made);
        return true;
    } catch (const Error& error) {
        return m_session.ask().choose(m_window, tr("The backup at closing was not made"), texts::error(error),
                                      {tr("Close without a backup"), tr("Stay here")}) == 0;
    }
}

void BackupKeeper::backUpDaily()
{
    constexpr int patience = 15 * 60; // seconds until a disk that was full is tried again
    const QDateTime now = m_session.now();
    if (m_daily || !isDue() || (m_tried.isValid() && m_tried.secsTo(now) < patience)) return;
    const auto last = LastBackup::of(m_session.desk(), m_session.path());
    if (last && last->at.date() >= now.date()) return;
    m_tried = now;
    const BackupNote note{now, m_session.actInfo(ActKind::Setting, {}).who, BackupWhy::Daily};
    const bool drills = isDrillDue(m_session.desk(), m_session.path(), now);
    const auto work = [note, drills, path = m_session.path(),
                       info = m_session.actInfo(ActKind::Setting, tr("Restoring for practice"))](JobDesk& desk) {
        const QString made = backUp(desk.book().database(), note);
        if (drills) runDrill(path, made, info);
        return Job::Delivery();
    };
    m_daily = new Job(m_session, work, Job::Basis::AnyVersion, this);
    connect(m_daily, &Job::finished, this, [this] {
        m_trouble = m_daily->error() ? texts::error(*m_daily->error()) : QString();
        m_daily->deleteLater();
        m_daily = nullptr;
        Q_EMIT changed();
    });
}

} // namespace ocop
