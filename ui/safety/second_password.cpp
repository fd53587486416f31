#include "ui/safety/second_password.h"

#include "core/base/error.h"
#include "core/storage/backups/locked_copy.h"
#include "core/storage/backups/second_place.h"
#include "core/storage/file/identity.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/safety/drill_run.h"
#include "ui/safety/password_dialog.h"
#include "ui/session/backup_items.h"
#include "ui/session/desk_backups.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString lockWords(const char* source) { return QCoreApplication::translate("secondPassword", source); }

bool isGood(DrillResult result) { return result == DrillResult::Sound || result == DrillResult::Unknown; }

void tellTrial(QWidget* parent, const LastDrill& tried, const QString& more = {})
{
    const QString title = isGood(tried.result)
                              ? lockWords(QT_TRANSLATE_NOOP("secondPassword", "The password opens the copy"))
                              : lockWords(QT_TRANSLATE_NOOP("secondPassword", "The copy is not good"));
    const QString detail = drillWords(tried.result);
    tell(parent, title, more.isEmpty() ? detail : detail + u'\n' + more,
         isGood(tried.result) ? Mark::InForce : Mark::Warning);
}

/// The second place while it is connected; else says so and gives nothing.
std::optional<SecondPlace> connectedPlace(Session& session, QWidget* parent)
{
    const SecondPlace place(deskItems::secondFolder().of(session.desk()));
    if (place.isThere()) return place;
    tell(parent, lockWords(QT_TRANSLATE_NOOP("secondPassword", "The second place is not connected")),
         lockWords(
             QT_TRANSLATE_NOOP("secondPassword", "Connect its drive first: the password is tried on a copy there.")),
         Mark::Warning);
    return std::nullopt;
}

/// What became of setting a password, off the window's thread.
struct FirstTrial
{
    std::optional<LastDrill> tried;
    QString trouble;
    int unprotected = 0; ///< older copies there that anybody can read
};

FirstTrial protectAndTry(const Database& db, const SecondPlace& place, const QString& password, const BackupNote& note,
                         const ActInfo& info)
{
    QSettings desk;
    const QString before = deskItems::secondLock().of(desk);
    FirstTrial first;
    try {
        deskItems::secondLock().set(desk, CopyLock::make(password).text());
        backUp(db, note);
        first.trouble = deskItems::secondTrouble(db.path()).of(desk);
        const auto made = LastBackup::ofSecond(desk, db.path());
        if (first.trouble.isEmpty() && made) first.tried = runPasswordTrial(db.path(), made->path, password, info);
    } catch (const Error& error) {
        first.trouble = texts::error(error);
    }
    if (!first.tried || !isGood(first.tried->result)) deskItems::secondLock().set(desk, before);
    const std::vector<Backup> there = BackupShelf(place.folder()).of(registerIdentity(db));
    first.unprotected =
        int(std::count_if(there.begin(), there.end(), [](const Backup& each) { return !each.isLocked; }));
    return first;
}

void setPassword(Session& session, QWidget* parent, const SecondPlace& place)
{
    PasswordDialog dialog(
        PasswordDialog::Kind::New,
        lockWords(QT_TRANSLATE_NOOP(
            "secondPassword",
            "Whoever finds the drive can then read nothing of the register. But whoever forgets the password cannot "
            "either: no one, not even the makers of this program, can open these copies without it. Write it down and "
            "keep it in the office's safe, not with the drive. Backups on this computer stay without a password.")),
        parent);
    if (dialog.exec() != QDialog::Accepted) return;
    session.settle();
    FirstTrial first;
    const ActInfo info = session.actInfo(ActKind::Setting, {});
    const auto work = [&first, place, password = dialog.password(), info](JobDesk& desk) {
        first = protectAndTry(desk.book().database(), place, password, {info.at, info.who, BackupWhy::Asked}, info);
        return Job::Delivery();
    };
    const QString words = lockWords(QT_TRANSLATE_NOOP("secondPassword", "Making a protected copy and opening it…"));
    if (!waitForJob(session, parent, words, work, Job::Basis::AnyVersion)) return;
    if (!first.tried)
        return tell(parent, lockWords(QT_TRANSLATE_NOOP("secondPassword", "The password was not set")), first.trouble,
                    Mark::Error);
    tellTrial(parent, *first.tried,
              first.unprotected == 0
                  ? QString()
                  : QCoreApplication::translate("secondPassword",
                                                "%n older copy(ies) there have no password. Delete them there, or they "
                                                "go by themselves as they grow too old.",
                                                nullptr, first.unprotected));
}

} // namespace

void changeSecondPassword(Session& session, QWidget* parent)
{
    const auto place = connectedPlace(session, parent);
    if (!place) return;
    if (deskItems::secondLock().of(session.desk()).isEmpty()) return setPassword(session, parent, *place);
    const int answer = session.ask().choose(
        parent, lockWords(QT_TRANSLATE_NOOP("secondPassword", "Copies in the second place have a password")),
        lockWords(QT_TRANSLATE_NOOP("secondPassword",
                                    "Those made before keep the password they were made with, whatever is chosen.")),
        {lockWords(QT_TRANSLATE_NOOP("secondPassword", "Another password…")),
         lockWords(QT_TRANSLATE_NOOP("secondPassword", "No password from now on")),
         lockWords(QT_TRANSLATE_NOOP("secondPassword", "Leave it"))});
    if (answer == 0) setPassword(session, parent, *place);
    if (answer == 1) deskItems::secondLock().set(session.desk(), {});
}

void trySecondPassword(Session& session, QWidget* parent)
{
    const auto place = connectedPlace(session, parent);
    if (!place) return;
    const auto last = LastBackup::ofSecond(session.desk(), session.path());
    if (!last || !isLockedCopy(last->path))
        return tell(parent, lockWords(QT_TRANSLATE_NOOP("secondPassword", "There is no protected copy there yet")),
                    lockWords(QT_TRANSLATE_NOOP("secondPassword", "Back up the register first.")));
    const QString sentence = lockWords(QT_TRANSLATE_NOOP(
        "secondPassword", "The newest copy of the second place is opened with it and restored for practice."));
    QString problem;
    for (;;) {
        PasswordDialog dialog(PasswordDialog::Kind::Existing, sentence, parent);
        dialog.setProblem(problem);
        if (dialog.exec() != QDialog::Accepted) return;
        std::optional<LastDrill> tried;
        const auto work = [&tried, path = session.path(), copy = last->path, password = dialog.password(),
                           info = session.actInfo(ActKind::Setting, {})](JobDesk&) {
            tried = runPasswordTrial(path, copy, password, info);
            return Job::Delivery();
        };
        try {
            const QString words = lockWords(QT_TRANSLATE_NOOP("secondPassword", "Trying the password…"));
            waitForJob(session, parent, words, work, Job::Basis::AnyVersion);
            if (tried) tellTrial(parent, *tried);
            return;
        } catch (const Error& error) {
            problem = texts::error(error);
        }
    }
}

} // namespace ocop
