#pragma once

#include "core/storage/database.h"

#include <functional>

namespace ocop {

class PartFile;

/// What is written into a copy before it is checked.
using MarkCopy = std::function<void(const Database& copy)>;

/// Copies the open register to `target` through a temporary name beside it, checks the copy (all its pages, links and
/// numbers of rows), then renames. Throws Error{WriteFailed, DiskFull, …} and leaves nothing half done; an existing target
/// is replaced only by a sound copy. The copy is the same register (see core/storage/file/identity.h).
void backupTo(const Database& db, const QString& target, const MarkCopy& mark = {});

/// The same, as a register of its own: for a copy that is worked on from then on.
void saveCopyAs(const Database& db, const QString& target);

/// The same into a file in the making, which is still to be kept. `target`: how errors call it.
void copyRegister(const Database& db, PartFile& part, const QString& target, const MarkCopy& mark = {});

} // namespace ocop
