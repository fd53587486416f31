#pragma once

#include "core/storage/database.h"

struct sqlite3_stmt;

namespace ocop {

/// The rows of one query straight from SQLite, read like a Statement's: for whole tables, where QtSql's QVariant
/// for every cell doubles the time. Every failure throws Error.
class BulkRows
{
public:
    BulkRows(const Database& db, const QString& sql);
    ~BulkRows();
    BulkRows(const BulkRows&) = delete;
    BulkRows& operator=(const BulkRows&) = delete;

    /// False after the last row.
    bool next();

    bool isNull(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    /// Invalid for null and for what is no ISO date.
    QDate date(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace ocop
