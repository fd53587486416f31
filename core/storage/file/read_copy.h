#pragma once

#include "core/storage/database.h"

namespace ocop {

/// The register as it lies at the path, journal beside it included, copied to where this person may write and opened
/// there for reading only: for a folder where SQLite could not make the files it needs. The copy goes with the database.
/// Throws Error{Busy} when somebody writes all the time.
Database openReadCopy(const QString& path);

} // namespace ocop
