#pragma once

#include "core/storage/database.h"
#include "core/storage/driver.h"

namespace ocop {

/// The rows of one query straight from the engine, read like a Statement's: for many rows, where QtSql's QVariant for
/// every cell doubles the time. Every failure throws Error.
class BulkRows
{
public:
    enum class Reads { Some, WholeTable }; ///< what grows with the register is counted (see Traffic)

    BulkRows(const Database& db, const QString& sql, Reads reads = Reads::Some);

    /// False after the last row.
    bool next() { return m_rows->next(); }

    bool isNull(int column) const { return m_rows->isNull(column); }
    QString text(int column) const { return m_rows->text(column); }
    qint64 integer(int column) const { return m_rows->integer(column); }
    /// Invalid for null and for anything that is not an ISO date.
    QDate date(int column) const { return m_rows->date(column); }

private:
    std::unique_ptr<DriverRows> m_rows;
};

} // namespace ocop
