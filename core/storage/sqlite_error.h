#pragma once

#include "core/base/error.h"

namespace ocop {

/// What the detail of an error begins with when SQLite's own words follow: for whoever mends the program, never for the
/// person in front of it.
inline constexpr QLatin1String sqliteWords{"sqlite|"};

/// SQLite's result code (plain or extended) as the program's error. Its detail: the code of a unique key
/// (core/storage/unique_keys.h), "refused|table|field" of a value the schema does not take, else SQLite's words, marked.
Error sqliteError(int code, const QString& message);

} // namespace ocop
