#pragma once

#include "core/storage/database.h"

namespace ocop {

/// The version this program writes: the number of the last script in resources/schema.
int currentSchemaVersion();

/// Runs the scripts after the file's version up to `target`, each in one transaction with its version number.
void migrate(const Database& db, int target);

/// What a register of that version has and this one lacks ("table letter", "column product.name", "index act_desk"), and
/// what only a later version has: the number is then wrong.
QStringList schemaFaults(const Database& db, int version);

} // namespace ocop
