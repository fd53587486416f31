#pragma once

#include <QString>

namespace ocop {

/// Starting with the computer, by the file the desktop looks for at login (freedesktop.org's autostart folder).
namespace autostart {

/// ~/.config/autostart/so-ocop.desktop.
QString file();
bool isOn();
/// Writes the file so that `program` (its whole path) starts in the background, or takes the file away.
/// Throws Error{WriteFailed} with the path.
void set(bool on, const QString& program);
/// What stands in it.
QByteArray entry(const QString& program);

} // namespace autostart
} // namespace ocop
