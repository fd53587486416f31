#include "ui/session/long_write.h"

#include "core/base/error.h"
#include "core/office/followed_write.h"
#include "ui/session/desk_backups.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"

#include <QApplication>

namespace ocop {
namespace {

bool write(Session& session, QWidget* parent, const ActInfo& info, ActId undoes, const QString& words,
           const std::function<void(JobDesk& desk, WriteAct& act)>& work)
{
    session.settle();
    const auto last = LastBackup::of(session.desk(), session.path());
    bool isBackedUp = last && last->act == session.version();
    const Job::Work job = [&](JobDesk& desk) {
        if (!isBackedUp) backUpIfPossible(desk.book().database(), {info.at, info.who, BackupWhy::Batch});
        isBackedUp = true;
        auto written = writeFollowed(desk.book(), desk.state(), info, undoes, [&](WriteAct& act) { work(desk, act); });
        return [&session, written = std::move(written)] {
            if (written) session.takeUp(*written);
        };
    };
    return waitForJob(session, parent, words, job, Job::Basis::AnyVersion);
}

} // namespace

void backUpIfPossible(const Database& db, const BackupNote& note)
{
    try {
        backUp(db, note);
    } catch (const Error&) {
        // Told by the foot of the window.
    }
}

bool backUpFirst(Session& session, QWidget* parent, BackupWhy why)
{
    session.settle();
    const auto last = LastBackup::of(session.desk(), session.path());
    if (last && last->act == session.version()) return true;
    const BackupNote note{session.now(), session.actInfo(ActKind::Setting, {}).who, why};
    const auto work = [note](JobDesk& desk) {
        backUpIfPossible(desk.book().database(), note);
        return Job::Delivery();
    };
    waitForJob(session, parent, QApplication::translate("longWrite", "Backing up the register…"), work,
               Job::Basis::AnyVersion);
    return true;
}

bool writeMany(Session& session, const ActInfo& info, int records,
               const std::function<void(Register& book, WriteAct& act, Progress* progress)>& work)
{
    if (records < longAct) {
        session.write(
            info.kind, info.label, [&](WriteAct& act) { work(session.book(), act, nullptr); }, info.source);
        return true;
    }
    const QString words =
        QApplication::translate("longWrite", "Writing %n record(s) into the register…", nullptr, records);
    return write(session, QApplication::activeWindow(), info, {}, words, [&](JobDesk& desk, WriteAct& act) {
        desk.progress().expect(records);
        work(desk.book(), act, &desk.progress());
    });
}

bool takeBackBeside(Session& session, QWidget* parent, const Act& undone)
{
    if (undone.changes < longAct) {
        session.takeBack(undone);
        return true;
    }
    if (session.isReadOnly()) return false;
    const bool again = undone.info.kind == ActKind::Undo;
    const QString words =
        again ? QApplication::translate("longWrite", "Doing it again: %n record(s)…", nullptr, undone.changes)
              : QApplication::translate("longWrite", "Taking back: %n record(s)…", nullptr, undone.changes);
    return write(session, parent, session.actInfo(again ? ActKind::Redo : ActKind::Undo, undone.info.label), undone.id,
                 words, [id = undone.id](JobDesk& desk, WriteAct& act) {
                     if (const auto obstacle = desk.book().obstacleTo(id))
                         throw Error(ErrorKind::Conflict, obstacle->record);
                     desk.book().takeBack(act, id, &desk.progress());
                 });
}

} // namespace ocop
