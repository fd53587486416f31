#include "ui/window/file_strip.h"

#include "core/base/error.h"
#include "core/storage/backups/backup_note.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/session/file_actions.h"
#include "ui/session/register_watch.h"
#include "ui/session/session.h"
#include "ui/words/file_sentences.h"
#include "ui/words/sentences.h"

#include <QPushButton>

namespace ocop {

FileStrip::FileStrip(Session& session, RegisterWatch& watch, QWidget* parent)
    : NoticeStrip(QStringLiteral("fileStrip"), parent), m_session(session), m_watch(watch),
      m_openAgain(addButton("openAgain", {})), m_takeOver(addButton("takeOver", tr("Write from this computer…"))),
      m_saveCopy(addButton("saveLostCopy", tr("Save a copy…")))
{
    connect(m_saveCopy, &QPushButton::clicked, this, &FileStrip::saveAndGoOn);
    connect(m_openAgain, &QPushButton::clicked, this, [this] { reopen(false); });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { reopen(true); });
    connect(&m_watch, &RegisterWatch::fateChanged, this, &FileStrip::refresh);
}

QString FileStrip::whatNow(FileFate::Kind fate, bool mayReopen)
{
    if (fate == FileFate::Kind::NoAnswer)
        return tr("Until it does, nothing can be written. What was saved before is in the file.");
    if (fate != FileFate::Kind::Overwritten)
        return tr("Nothing is written any more. This window still shows all of the register: save a copy to go on "
                  "working.");
    return mayReopen
               ? tr("Nothing is written any more. Open the other file, or take the last backup.")
               : tr("Nothing is written any more. Close the program and start it again to open the other file, or "
                    "take the last backup.");
}

QString FileStrip::whyReadOnly(Access::Kind access)
{
    if (access == Access::Kind::Looking)
        return tr("This is a backup that was opened to be looked at: nothing in it can be changed. Close the window to "
                  "return to the register.");
    if (access == Access::Kind::Medium)
        return tr("The register is where nothing can be written: it can only be looked at. Save a copy to work on it.");
    return tr("You may not write this file or its folder: the register can only be looked at. Save a copy to work on "
              "it.");
}

void FileStrip::refresh()
{
    const auto guard = m_session.isOpen() ? m_session.book().database().guard() : nullptr;
    const FileFate& fate = m_watch.fate();
    const bool away = fate.kind != FileFate::Kind::There;
    setVisible(guard && (away || !guard->access().mayWrite()));
    if (!guard) return;
    const Access& access = guard->access();
    const bool overwritten = fate.kind == FileFate::Kind::Overwritten;
    const bool elsewhere = access.kind == Access::Kind::Elsewhere;
    QString words = away ? texts::fileFate(fate) + u' ' + whatNow(fate.kind, m_watch.mayReopen())
                    : elsewhere
                        ? texts::leaseWords(access.lease, access.holder) + u' ' + tr("Here it can only be looked at.")
                        : whyReadOnly(access.kind);
    const bool looking = access.kind == Access::Kind::Looking;
    if (const auto note = looking ? BackupNote::of(m_session.book().database()) : std::nullopt)
        words =
            tr("A backup of %1, opened to be looked at: nothing in it can be changed. Close the window to return to "
               "the register.")
                .arg(note->at.toString(QStringLiteral("HH:mm dd/MM/yyyy")));
    if (!away && !looking && access.isCopy) words += u' ' + tr("It is shown as it was when it was opened.");
    setText(words);
    m_openAgain->setText(fate.kind == FileFate::Kind::Moved ? tr("Open it there") : tr("Try again"));
    m_openAgain->setVisible((elsewhere || away) && m_watch.mayReopen());
    m_saveCopy->setVisible(!overwritten); // it would be one of the other file
    if (overwritten || fate.kind == FileFate::Kind::Replaced) m_openAgain->setText(tr("Open the other file"));
    m_takeOver->setVisible(!away && elsewhere &&
                           (access.lease == Lease::State::Dead || access.lease == Lease::State::Expired));
}

void FileStrip::saveAndGoOn() { fileactions::saveCopyAndOpen(m_session, window()); }

void FileStrip::reopen(bool takesOver)
{
    const FileFate fate = m_watch.fate();
    const bool moved = fate.kind == FileFate::Kind::Moved;
    const QString path = moved ? fate.path : m_session.path();
    if (moved && !m_session.book().database().foldJournal()) { // else the last changes would stay behind
        tell(window(), tr("The register was not opened"),
             tr("The last changes are not in the moved file yet. Save a copy instead."), Mark::Warning);
        return;
    }
    if (takesOver &&
        m_session.ask().choose(
            window(), tr("Write from this computer?"),
            texts::leaseWords(m_session.book().database().guard()->access().lease,
                              m_session.book().database().guard()->access().holder) +
                u' ' +
                tr("If somebody still works there, what the two of you write can destroy each other. Ask that person "
                   "first."),
            {tr("Write from here"), tr("Only look")}) != 0)
        return;
    fileactions::open(m_session, window(), path, takesOver);
}

} // namespace ocop
