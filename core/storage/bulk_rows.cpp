#include "core/storage/bulk_rows.h"

namespace ocop {

BulkRows::BulkRows(const Database& db, const QString& sql, Reads reads) : m_rows(db.driver().rows(sql))
{
    ++db.counters().run;
    ++db.counters().prepared;
    if (reads == Reads::WholeTable) ++db.counters().wholeTables;
}

} // namespace ocop
