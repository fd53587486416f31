#pragma once

#include "core/storage/database.h"

#include <QHash>

#include <functional>

namespace ocop {

/// The tables of records (those that are deleted softly), in the order the schema made them.
QStringList recordTables(const Database& db);
/// A table's columns, without the two every record has for the program itself.
QStringList recordColumns(const Database& db, const QString& table);
/// Calls `take` with the columns of every record that is not deleted, as text, by id; nothing is an empty text.
void eachRecord(const Database& db, const QString& table, const QStringList& columns,
                const std::function<void(const QStringList& row)>& take);

/// The table whose records a column names; empty for a column that names none.
QString tableNamed(const Database& db, const QString& table, const QString& column);
/// How people know the records of a table: by id. Empty where they have neither a name nor a number.
QHash<QString, QString> namesIn(const Database& db, const QString& table);

} // namespace ocop
