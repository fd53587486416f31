#include "core/storage/backups/rescue.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/storage/backups/backup_note.h"
#include "core/storage/file/register_header.h"
#include "core/storage/file/register_schema.h"
#include "core/storage/image_row.h"
#include "core/storage/register_file.h"
#include "core/storage/sqlite_driver.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace ocop {
namespace {

QStringList textsOf(const Database& db, const QString& sql)
{
    Statement rows = db.prepare(sql);
    QStringList texts;
    while (rows.next()) texts << rows.text(0);
    return texts;
}

/// A new register that takes rows in any order: what would refuse them is put back in the end.
class NewRegister
{
public:
    NewRegister(const QString& path, int version) : m_db(Database::open(path, Database::Mode::Shared))
    {
        m_db.run(QStringLiteral("pragma application_id = %1").arg(registerApplicationId));
        migrate(m_db, version);
        m_db.run(QStringLiteral("pragma foreign_keys = off"));
        m_triggers = textsOf(m_db, QStringLiteral("select sql from sqlite_schema where type = 'trigger'"));
        for (const QString& name :
             textsOf(m_db, QStringLiteral("select name from sqlite_schema where type = 'trigger'")))
            m_db.run(QStringLiteral("drop trigger \"%1\"").arg(name));
        m_db.run(QStringLiteral("begin"));
    }

    const Database& database() const { return m_db; }
    sqlite3* handle() const { return static_cast<const SqliteDriver&>(m_db.driver()).handle(); }
    QStringList tables() const
    {
        return textsOf(m_db, QStringLiteral("select name from sqlite_schema where type = 'table' and "
                                            "name not like 'sqlite_%' order by rowid"));
    }
    QStringList columnsOf(const QString& table) const
    {
        return textsOf(m_db, QStringLiteral("select name from pragma_table_info('%1')").arg(table));
    }
    qint64 count(const QString& table) const
    {
        return m_db.integer(QStringLiteral("select count(*) from \"%1\"").arg(table));
    }

    /// Rows that rest on lost ones go too, until everything holds together. By table.
    std::map<QString, qint64> dropOrphans() const
    {
        std::map<QString, qint64> dropped;
        for (;;) {
            std::vector<std::pair<QString, qint64>> orphans;
            Statement keys = m_db.prepare(QStringLiteral("pragma foreign_key_check"));
            while (keys.next()) orphans.emplace_back(keys.text(0), keys.integer(1));
            std::sort(orphans.begin(), orphans.end());
            orphans.erase(std::unique(orphans.begin(), orphans.end()), orphans.end());
            if (orphans.empty()) return dropped;
            for (const auto& [table, row] : orphans) {
                m_db.run(QStringLiteral("delete from \"%1\" where rowid = %2").arg(table, QString::number(row)));
                ++dropped[table];
            }
        }
    }

    void finish()
    {
        for (const QString& each : std::as_const(m_triggers)) m_db.run(each);
        m_db.run(QStringLiteral("commit"));
        migrate(m_db, currentSchemaVersion());
    }

private:
    Database m_db;
    QStringList m_triggers;
};

/// Takes rows as they come, whatever their types. One that the schema refuses is none.
class RowTaker
{
public:
    RowTaker(const NewRegister& into, const QString& table, const QStringList& columns) : m_columns(int(columns.size()))
    {
        QStringList names{QStringLiteral("rowid")};
        for (const QString& each : columns) names << u'"' + each + u'"';
        const QString marks = QStringLiteral("?, ").repeated(columns.size()) + u'?';
        const QString sql = QStringLiteral("insert or replace into \"%1\" (%2) values (%3)")
                                .arg(table, names.join(QStringLiteral(", ")), marks);
        sqlite3_prepare_v2(into.handle(), sql.toUtf8().constData(), -1, &m_insert, nullptr);
    }
    ~RowTaker() { sqlite3_finalize(m_insert); }
    RowTaker(const RowTaker&) = delete;
    RowTaker& operator=(const RowTaker&) = delete;

    void take(sqlite3_stmt* row)
    {
        for (int i = 0; i <= m_columns; ++i) sqlite3_bind_value(m_insert, i + 1, sqlite3_column_value(row, i));
        ++(sqlite3_step(m_insert) == SQLITE_DONE ? m_taken : m_refused);
        sqlite3_reset(m_insert);
    }
    qint64 taken() const { return m_taken; }
    qint64 refused() const { return m_refused; }

private:
    sqlite3_stmt* m_insert = nullptr;
    int m_columns;
    qint64 m_taken = 0;
    qint64 m_refused = 0;
};

RescuedTable copyTable(const TornFile& from, const NewRegister& into, const QString& name)
{
    RescuedTable table;
    table.name = name;
    QStringList columns = into.columnsOf(name);
    const QStringList there = from.columnsOf(name);
    columns.removeIf([&](const QString& each) { return !there.contains(each); });
    if (columns.isEmpty()) return table;
    RowTaker taker(into, name, columns);
    table.torn = from.read(name, columns, [&](sqlite3_stmt* row) { taker.take(row); });
    table.read = taker.taken();
    table.lost = taker.refused();
    return table;
}

/// A record as the history last saw it. False when the schema does not take it.
bool addFromHistory(const Database& db, const QString& table, const QStringList& columns, qint64 id,
                    const QString& text)
{
    try {
        return insertImage(db, table, columns, imageFrom(text), id).has_value();
    } catch (const Error&) {
        return false;
    }
}

/// The history tells every record whole: those that could not be read are written anew from it.
void fillFromHistory(const NewRegister& into, RescuedTable& table)
{
    const qint64 refused = table.lost;
    const QStringList columns = into.columnsOf(table.name);
    if (!columns.contains(QStringLiteral("deleted"))) return; // no table of records
    Statement rows =
        into.database().prepare(QStringLiteral(R"(select record_id, after from history h where entity = :entity
                          and id = (select max(id) from history l where l.entity = h.entity and l.record_id = h.record_id)
                          and not exists (select 1 from "%1" t where t.id = h.record_id))")
                                    .arg(table.name));
    rows.bind(QStringLiteral(":entity"), table.name);
    std::vector<std::pair<qint64, QString>> missing;
    while (rows.next()) missing.emplace_back(rows.integer(0), rows.text(1));
    for (const auto& [id, image] : missing)
        ++(addFromHistory(into.database(), table.name, columns, id, image) ? table.fromHistory : table.lost);
    // A row that was read spoilt, refused, and made anew is not lost.
    table.lost -= std::min(table.lost, std::min(refused, table.fromHistory));
}

qint64 sumOf(const std::vector<RescuedTable>& tables, qint64 RescuedTable::*what)
{
    qint64 sum = 0;
    for (const RescuedTable& each : tables) sum += each.*what;
    return sum;
}

} // namespace

qint64 Rescue::read() const { return sumOf(tables, &RescuedTable::read); }
qint64 Rescue::fromHistory() const { return sumOf(tables, &RescuedTable::fromHistory); }
qint64 Rescue::lost() const { return sumOf(tables, &RescuedTable::lost); }

bool Rescue::isTorn() const
{
    return std::any_of(tables.begin(), tables.end(), [](const RescuedTable& each) { return !each.torn.empty(); });
}

Rescue rescueRegister(const QString& damaged, const QString& target, const ActInfo& info)
{
    if (QFileInfo::exists(target)) throw Error(ErrorKind::Unreadable, target);
    const TornFile from(damaged);
    PartFile part(target);
    part.write({});
    Rescue rescue;
    {
        NewRegister into(part.path(), from.version().value_or(currentSchemaVersion()));
        for (const QString& name : into.tables()) rescue.tables.push_back(copyTable(from, into, name));
        for (RescuedTable& each : rescue.tables) fillFromHistory(into, each);
        const std::map<QString, qint64> dropped = into.dropOrphans();
        for (RescuedTable& each : rescue.tables)
            if (const auto at = dropped.find(each.name); at != dropped.end()) each.lost += at->second;
        into.finish();
    }
    {
        const Database copy = Database::open(part.path(), Database::Mode::Shared);
        BackupNote::remove(copy);
        WriteAct act(copy, info);
        act.id();
        act.commit();
        if (const QStringList damages = damagesIn(copy); !damages.isEmpty())
            throw Error(ErrorKind::WriteFailed, target);
    }
    part.keep(PartFile::Over::Refuse);
    std::erase_if(rescue.tables, [](const RescuedTable& each) {
        return each.read + each.fromHistory + each.lost == 0 && each.torn.empty();
    });
    return rescue;
}

} // namespace ocop
