#pragma once

#include "core/storage/history.h"

namespace ocop {

/// Writes a register of invented producers and products that gives exactly the office's published figures on
/// 31/8/2024 and goes on to 2026. The same `act` writes the same content. Marked with settings::sample.
/// Throws Error{Unreadable} when a file is there already, and leaves nothing behind when it fails.
void writeSampleRegister(const QString& path, const ActInfo& act);

} // namespace ocop
