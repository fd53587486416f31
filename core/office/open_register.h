#pragma once

#include "core/register/register.h"
#include "core/storage/register_file.h"

namespace ocop {

/// A new register at the path, with the stores of every room: empty, or as `fill` leaves it. The file is there when it
/// is whole, not before. Throws Error{WriteFailed, …}.
std::unique_ptr<Register> createRegister(const QString& path, const Opening& opening = QDateTime(),
                                         const std::function<void(Register&)>& fill = {});

/// The register at the path, brought to the newest schema after a backup, with the stores of every room. Throws Error
/// as openRegisterFile() says; the file is then as it was.
std::unique_ptr<Register> openRegister(const QString& path, const Opening& opening);

/// One more connection to a register that this program holds open: neither checked nor migrated again. Throws Error.
std::unique_ptr<Register> joinRegister(const Database::Door& door);

} // namespace ocop
