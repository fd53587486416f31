#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

namespace ocop {

/// The last act two copies of one register have in common: from there each went its own way, one of them perhaps none.
/// No act at all when they are of different registers.
ActId lastCommonAct(const Database& one, const Database& other);

} // namespace ocop
