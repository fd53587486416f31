#pragma once

#include "ui/kit/theme.h"

class QSettings;

namespace ocop {

/// What a desk remembers of its window, and how that comes into force.
namespace windowstate {

/// Light or dark, the size of letters and the height of rows, as the desk wants them at the start.
Theme theme(const QSettings& desk);
/// Both are seen at once.
void setDark(QSettings& desk, bool dark);
void setRowHeight(QSettings& desk, double height);

/// Where the window lies, and its page.
void remember(QSettings& desk, const QWidget& window, const QString& page);
/// Puts the window where it was left, or at 1366×768 where that fits.
void restore(const QSettings& desk, QWidget& window);

} // namespace windowstate
} // namespace ocop
