#pragma once

#include <QString>

class QWidget;

namespace ocop {

/// Shows a backup as the register it is, in a window of its own where nothing can be written (so-ocop --db FILE --look).
void lookAtBackup(QWidget* parent, const QString& path);

} // namespace ocop
