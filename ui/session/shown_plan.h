#pragma once

#include "ui/session/job.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace ocop {

/// A plan a window has shown and is to write: exactly as shown, or after the person was asked.
struct ShownPlan
{
    ActKind kind = ActKind::Batch;
    std::function<QString()> label; ///< of the act
    ActId mark; ///< Session::version() when the plan was made
    /// The register moved and the session has read it again: plans anew, and says whether to go on, because nothing
    /// differs or the person agreed; see agreesTo(). Gets who wrote meanwhile.
    std::function<bool(const QStringList& writers)> planAgain;
    std::function<void(WriteAct& act)> write;
    QString source = {}; ///< see ActInfo
};

/// A plan that takes long to write: it is written beside the window, which tells `words` meanwhile.
struct LongShownPlan : ShownPlan
{
    QString words;
    /// Instead of `write`; what comes before the act (a backup) belongs into `prepare`. Both run on another thread.
    std::function<void(JobDesk& desk)> prepare;
    std::function<void(JobDesk& desk, WriteAct& act)> writeBeside;
};

/// Writes the plan in one act, or nothing: false when the person is to look again. While another program writes, asks
/// whether to wait. Throws Error as Session::write().
bool writeShown(Session& session, QWidget* parent, const ShownPlan& plan);
/// The same; false also when the person stopped it.
bool writeShownBeside(Session& session, QWidget* parent, const LongShownPlan& plan);

/// Tells who changed the register and what the plan does differently now (names of lines), and asks whether it is to be
/// written as it is now.
bool agreesTo(Session& session, QWidget* parent, const QStringList& writers, const QStringList& different);

/// "The register was changed by NAME meanwhile."
QString movedSentence(const QStringList& writers);

} // namespace ocop
