#include "core/storage/backups/digest.h"

#include "core/storage/sqlite_driver.h"
#include "core/storage/sqlite_error.h"

#include <QCryptographicHash>
#include <QStringList>

#include <sqlite3.h>

#include <memory>

namespace ocop {
namespace {

void addNumber(QCryptographicHash& hash, qint64 number)
{
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&number), sizeof number));
}

void addValue(QCryptographicHash& hash, sqlite3_stmt* row, int column)
{
    const int type = sqlite3_column_type(row, column);
    addNumber(hash, type);
    if (type == SQLITE_NULL) return;
    if (type == SQLITE_INTEGER) return addNumber(hash, sqlite3_column_int64(row, column));
    // Text, too, as the bytes it has.
    const void* bytes = sqlite3_column_blob(row, column);
    const int size = sqlite3_column_bytes(row, column);
    addNumber(hash, size);
    hash.addData(QByteArrayView(static_cast<const char*>(bytes), size));
}

void addRows(QCryptographicHash& hash, const Database& db, const QString& sql)
{
    sqlite3* handle = static_cast<const SqliteDriver&>(db.driver()).handle();
    sqlite3_stmt* made = nullptr;
    int code = sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &made, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> rows(made, &sqlite3_finalize);
    if (code == SQLITE_OK)
        while ((code = sqlite3_step(rows.get())) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(rows.get()); ++i) addValue(hash, rows.get(), i);
    if (code != SQLITE_DONE) throw sqliteError(code, QString::fromUtf8(sqlite3_errmsg(handle)));
}

QString rowsSql(const QString& table, ActId last)
{
    const QString rows = QStringLiteral("select * from \"%1\" not indexed %2 order by rowid");
    if (table == QLatin1String("act")) return rows.arg(table, QStringLiteral("where id <= %1").arg(last.value));
    if (table == QLatin1String("setting")) return rows.arg(table, QStringLiteral("where name <> 'backup.note'"));
    return rows.arg(table, QString());
}

} // namespace

QString contentDigest(const Database& db, ActId last)
{
    Statement tables = db.prepare(QStringLiteral("select name from sqlite_schema where type = 'table' and "
                                                 "name not like 'sqlite_%' order by name"));
    QStringList names;
    while (tables.next()) names << tables.text(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& name : std::as_const(names)) {
        hash.addData(name.toUtf8());
        addRows(hash, db, rowsSql(name, last));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace ocop
