#include "core/storage/table_rows.h"

#include "core/storage/bulk_rows.h"
#include "core/storage/driver.h"

namespace ocop {

QStringList recordTables(const Database& db)
{
    Statement rows = db.prepare(QStringLiteral(R"(
        select name from sqlite_schema t where type = 'table'
        and exists (select 1 from pragma_table_info(t.name) c where c.name = 'deleted') order by rowid)"));
    QStringList tables;
    while (rows.next()) tables << rows.text(0);
    return tables;
}

QStringList recordColumns(const Database& db, const QString& table)
{
    Statement rows = db.prepare(QStringLiteral("select name from pragma_table_info('%1') "
                                               "where name not in ('row_version', 'deleted') order by cid")
                                    .arg(table));
    QStringList columns;
    while (rows.next()) columns << rows.text(0);
    return columns;
}

void eachRecord(const Database& db, const QString& table, const QStringList& columns,
                const std::function<void(const QStringList& row)>& take)
{
    BulkRows rows(db,
                  QStringLiteral("select \"%1\" from \"%2\" where deleted = 0 order by id")
                      .arg(columns.join(QStringLiteral("\", \"")), table),
                  BulkRows::Reads::WholeTable);
    while (rows.next()) {
        QStringList row;
        for (int i = 0; i < int(columns.size()); ++i) row << rows.text(i);
        take(row);
    }
}

QString tableNamed(const Database& db, const QString& table, const QString& column)
{
    for (const TableLink& link : db.driver().links())
        if (link.table == table && link.column == column) return link.target;
    return {};
}

QHash<QString, QString> namesIn(const Database& db, const QString& table)
{
    QHash<QString, QString> names;
    if (table.isEmpty()) return names;
    for (const char* name : {"name", "number"}) {
        const bool has = db.integer(QStringLiteral("select count(*) from pragma_table_info('%1') where name = '%2'")
                                        .arg(table, QLatin1String(name))) > 0;
        if (!has) continue;
        BulkRows rows(db, QStringLiteral("select id, \"%1\" from \"%2\"").arg(QLatin1String(name), table));
        while (rows.next()) names.insert(rows.text(0), rows.text(1));
        break;
    }
    return names;
}

} // namespace ocop
