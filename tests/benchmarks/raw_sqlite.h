#pragma once

#include <QString>

namespace ocop::bench {

/// The floors: the same work on the bare C interface of SQLite, no record made of it.

/// Runs SQLite's quick check over the whole file.
void rawCheck(const QString& path);
/// Opens the file and reads every column of the four tables; returns the bytes seen.
qint64 rawLoad(const QString& path);
/// Inserts every row of the five tables, history too, one by one with bound values into the register `to` (made
/// and migrated before), keys and checks on, in one transaction.
void rawCopy(const QString& from, const QString& to);
/// Products in force on the day by district, as one SQL statement; returns the number of rows.
int rawDistricts(const QString& path, const QString& day);

} // namespace ocop::bench
