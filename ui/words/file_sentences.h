#pragma once

#include "core/base/error.h"
#include "core/storage/file/register_guard.h"

#include <QString>

namespace ocop::texts {

/// An error of the disk, the network, of who else uses the register or of a backup behind a password; empty for any other. Only what is really damaged
/// is called so.
QString fileError(const Error& error);

/// What became of the open register's file, in one sentence.
QString fileFate(const FileFate& fate);

/// Who has a register in a shared folder: "It is open on the computer X (lan) since 08:15 on 31/08/2024."
QString leaseWords(Lease::State state, const LeaseHolder& holder);

} // namespace ocop::texts
