#pragma once

#include "core/storage/backups/backup_note.h"
#include "ui/session/job.h"

class QWidget;

namespace ocop {

// Acts of many records, beside the window with their progress and "Stop", after a backup of the register as it is.
// Nothing is written when they are stopped. They throw Error as Session::write().

/// A backup before what is about to be written, unless the last one is of the register as it is. True, whatever came of it.
bool backUpFirst(Session& session, QWidget* parent, BackupWhy why);

/// From so many records on an act is long.
inline constexpr int longAct = 500;

/// A backup before an act of many records. One undo takes the act back: a backup folder that is away for a while is no
/// reason not to work, and the foot of the window says of when the last one is.
void backUpIfPossible(const Database& db, const BackupNote& note);

/// `work` writes that many records within the act: a few at once, many on another thread, with its register, over the
/// window the person is in. False when it was stopped.
bool writeMany(Session& session, const ActInfo& info, int records,
               const std::function<void(Register& book, WriteAct& act, Progress* progress)>& work);

/// Takes back an act, or an act that took one back, however many records it changed. False when it was stopped.
bool takeBackBeside(Session& session, QWidget* parent, const Act& act);

} // namespace ocop
