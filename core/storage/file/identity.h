#pragma once

#include "core/storage/database.h"

namespace ocop {

/// What the register is known by wherever its file lies: 32 hexadecimal digits. File copies and backups keep it.
QString registerIdentity(const Database& db);
/// The same; empty in a file of before registers had one.
QString identityIfAny(const Database& db);

/// Makes a copy a register of its own.
void giveNewIdentity(const Database& db);

} // namespace ocop
