#pragma once

#include <QString>

class QWidget;

namespace ocop {

class Session;

/// Puts a backup in the place of the open register and goes on with it, after a backup of the register as it is. `name`: what
/// the history calls the backup. Returns
/// where the file of before was set aside; empty when the person stopped it. Throws Error, then the register of before is
/// open as it was.
QString swapForBackup(Session& session, QWidget* parent, const QString& backup, const QString& name);

} // namespace ocop
