#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

namespace ocop {

/// All a register says, every row of every table, as one number of 64 hexadecimal digits: the same in every faithful
/// copy. Acts after `last` and the note of a backup do not count.
QString contentDigest(const Database& db, ActId last);

} // namespace ocop
