#pragma once

#include "core/base/error.h"

namespace ocop {

/// SQLite's result code (plain or extended) as the program's error.
Error sqliteError(int code, const QString& detail);

} // namespace ocop
