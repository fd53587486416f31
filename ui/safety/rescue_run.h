#pragma once

#include <QString>

class QWidget;

namespace ocop {

class Session;

/// Asks where the new register is to be, reads into it what can be read of the damaged one, tells what was lost and opens
/// it. False when nothing was opened.
bool rescueInto(Session& session, QWidget* parent, const QString& damaged);

} // namespace ocop
