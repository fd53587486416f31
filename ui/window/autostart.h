#pragma once

#include <QString>

namespace ocop {

/// Starting with the computer, by the file that the desktop looks for at login (ui/kit/platform.h).
namespace autostart {

bool isOn();
/// Writes the file so that `program` (its whole path) starts in the background, or takes the file away.
/// Throws Error{WriteFailed} with the path.
void set(bool on, const QString& program);

} // namespace autostart
} // namespace ocop
