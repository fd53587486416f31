#pragma once

#include "core/register/register.h"

namespace ocop {

/// A new, empty register at the path, with the stores of every room. Throws Error{WriteFailed, …}.
std::unique_ptr<Register> createRegister(const QString& path);

/// The register at the path, brought to the newest schema after a backup, with the stores of every room. `now` stamps
/// the backup. Throws Error as openRegisterFile() says; the file is then as it was.
std::unique_ptr<Register> openRegister(const QString& path, const QDateTime& now);

/// One more connection to a register that this program holds open: neither checked nor migrated again. Throws Error.
std::unique_ptr<Register> joinRegister(const QString& path);

} // namespace ocop
