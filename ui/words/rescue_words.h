#pragma once

#include "core/storage/backups/rescue.h"

namespace ocop {

/// What was saved and what was lost of a damaged register, kind by kind.
QString rescueWords(const Rescue& rescue);
/// How the history calls the act by which a register was made of a damaged file of this name.
QString rescueLabel(const QString& fileName);

} // namespace ocop
