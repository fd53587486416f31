#include "core/storage/bulk_rows.h"

#include "core/storage/sqlite_error.h"

#include <sqlite3.h>

namespace ocop {

BulkRows::BulkRows(const Database& db, const QString& sql)
{
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v2(db.handle(), utf8.constData(), int(utf8.size()), &m_statement, nullptr);
    if (code != SQLITE_OK) throw sqliteError(code, QString::fromUtf8(sqlite3_errmsg(db.handle())));
}

BulkRows::~BulkRows() { sqlite3_finalize(m_statement); }

bool BulkRows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    throw sqliteError(code, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement))));
}

bool BulkRows::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

QString BulkRows::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

qint64 BulkRows::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QDate BulkRows::date(int column) const
{
    const unsigned char* bytes = sqlite3_column_text(m_statement, column);
    if (!bytes || sqlite3_column_bytes(m_statement, column) != 10 || bytes[4] != '-' || bytes[7] != '-') return {};
    const auto number = [bytes](int from, int to) {
        int value = 0;
        for (int i = from; i < to; ++i) value = value * 10 + (bytes[i] - '0');
        return value;
    };
    for (int i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (bytes[i] < '0' || bytes[i] > '9') return {};
    return {number(0, 4), number(5, 7), number(8, 10)};
}

} // namespace ocop
