#pragma once

#include "core/storage/history.h"

namespace ocop {

/// Makes the file `target` the register that `backup` holds. What lay there before is set aside under a dated name, its
/// journal with it, and never deleted; its path is returned, empty when there was none. The register then has one act
/// more, `info`, that says where it comes from. Nothing is changed when it cannot be done: throws Error{Damaged,
/// NotARegister, NewerRegister, NotFound, …} of the backup, Error{Busy} when another program has the target open or
/// holds its lease, Error{WriteFailed, DiskFull} of the disk.
QString restoreBackup(const QString& backup, const QString& target, const ActInfo& info);

} // namespace ocop
