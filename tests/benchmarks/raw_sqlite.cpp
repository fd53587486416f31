#include "tests/benchmarks/raw_sqlite.h"

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace ocop::bench {
namespace {

class RawFile
{
public:
    explicit RawFile(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK) throw std::runtime_error("sqlite3_open");
    }
    ~RawFile() { sqlite3_close(m_db); }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    void run(const std::string& sql)
    {
        if (sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_db));
    }

    /// To be finalized by the caller.
    sqlite3_stmt* prepare(const std::string& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_db));
        return statement;
    }

    template <class Row>
    void each(const std::string& sql, Row&& row)
    {
        sqlite3_stmt* statement = prepare(sql);
        while (sqlite3_step(statement) == SQLITE_ROW) row(statement);
        sqlite3_finalize(statement);
    }

private:
    sqlite3* m_db = nullptr;
};

} // namespace

void rawCheck(const QString& path) { RawFile(path).run("pragma quick_check(1)"); }

qint64 rawLoad(const QString& path)
{
    RawFile file(path);
    qint64 bytes = 0;
    for (const char* table : {"subject", "product", "decision", "certificate"})
        file.each(std::string("select * from ") + table + " where deleted = 0 order by id", [&](sqlite3_stmt* row) {
            for (int column = sqlite3_column_count(row) - 1; column >= 0; --column) {
                sqlite3_column_text(row, column);
                bytes += sqlite3_column_bytes(row, column);
            }
        });
    return bytes;
}

void rawCopy(const QString& from, const QString& to)
{
    RawFile source(from);
    RawFile target(to);
    target.run("pragma foreign_keys = on; pragma synchronous = full; begin immediate; "
               "insert into act (id, at, who, kind, label) values (1, '', '', 'sample', '')");
    for (const char* table : {"decision", "subject", "product", "certificate", "history"}) {
        sqlite3_stmt* insert = nullptr;
        source.each(std::string("select * from ") + table, [&](sqlite3_stmt* row) {
            const int columns = sqlite3_column_count(row);
            if (!insert) {
                std::string marks = "?";
                for (int column = 1; column < columns; ++column) marks += ",?";
                insert = target.prepare(std::string("insert into ") + table + " values (" + marks + ")");
            }
            for (int column = 0; column < columns; ++column)
                sqlite3_bind_value(insert, column + 1, sqlite3_column_value(row, column));
            if (sqlite3_step(insert) != SQLITE_DONE) throw std::runtime_error("insert");
            sqlite3_reset(insert);
        });
        sqlite3_finalize(insert);
    }
    target.run("commit");
}

int rawDistricts(const QString& path, const QString& day)
{
    RawFile file(path);
    int rows = 0;
    file.each("select u.district_id, count(*) from certificate c join product p on p.id = c.product_id "
              "join subject s on s.id = p.subject_id join unit u on u.id = coalesce(p.unit_id, s.unit_id) "
              "where c.deleted = 0 and c.effective_from <= '" +
                  day.toStdString() + "' and c.last_valid_day >= '" + day.toStdString() + "' group by u.district_id",
              [&](sqlite3_stmt*) { ++rows; });
    return rows;
}

} // namespace ocop::bench
