#pragma once

#include "ui/session/job.h"

class QWidget;

namespace ocop {

/// Waits for work beside the window, which goes on being drawn: at first in silence, then `words`, how far it is and
/// "Stop" stand over `parent`. Where others wrote meanwhile the work is done anew. False when it was stopped. Throws what
/// the work threw.
bool waitForJob(Session& session, QWidget* parent, const QString& words, const Job::Work& work,
                Job::Basis basis = Job::Basis::ThisVersion);

} // namespace ocop
