#include "core/storage/backups/torn_file.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/storage/file/register_header.h"
#include "core/storage/file/register_schema.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace ocop {
namespace {

constexpr int headLength = 100;
constexpr int pageSize = 4096; ///< of every register this program made
constexpr qint64 guessedRows = qint64(1) << 20; ///< of a table whose last row cannot be found
constexpr int badRowsBorne = 20'000; ///< of one table, before the rest of a range is given up

void copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.copy(to)) throw writeError(source, from);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

/// A statement of SQLite's own, gone with its scope.
struct Finalize
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalize>;

RawStatement prepared(sqlite3* db, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, sql.toUtf8().constData(), -1, &statement, nullptr);
    return RawStatement(statement);
}

QString quoted(const QString& name) { return u'"' + name + u'"'; }

/// Reads one table; see TornFile::read().
class TableReading
{
public:
    TableReading(sqlite3* db, const QString& table, const QStringList& columns,
                 const std::function<void(sqlite3_stmt*)>& take)
        : m_take(take)
    {
        QStringList names{QStringLiteral("rowid")};
        for (const QString& each : columns) names << quoted(each);
        m_statement = prepared(db, QStringLiteral("select %1 from %2 not indexed where rowid between ? and ? "
                                                  "order by rowid")
                                       .arg(names.join(QStringLiteral(", ")), quoted(table)));
    }

    void range(qint64 from, qint64 to)
    {
        if (from > to) return;
        if (!m_statement) return lose(from, to);
        // What came before the bad page is there already: it goes on behind the last row that could be read.
        qint64 reached = from - 1;
        sqlite3_bind_int64(m_statement.get(), 1, from);
        sqlite3_bind_int64(m_statement.get(), 2, to);
        int code = sqlite3_step(m_statement.get());
        for (; code == SQLITE_ROW; code = sqlite3_step(m_statement.get())) {
            reached = sqlite3_column_int64(m_statement.get(), 0);
            m_take(m_statement.get());
        }
        sqlite3_reset(m_statement.get());
        if (code == SQLITE_DONE) return;
        from = reached + 1;
        if (from >= to || m_bad > badRowsBorne) {
            ++m_bad;
            return lose(from, to);
        }
        const qint64 middle = from + (to - from) / 2;
        range(from, middle);
        range(middle + 1, to);
    }

    std::vector<TornRange> lost() const { return m_lost; }

private:
    void lose(qint64 from, qint64 to)
    {
        if (from > to) return;
        if (!m_lost.empty() && m_lost.back().to == from - 1)
            m_lost.back().to = to;
        else
            m_lost.push_back({from, to});
    }

    const std::function<void(sqlite3_stmt*)>& m_take;
    RawStatement m_statement;
    std::vector<TornRange> m_lost;
    int m_bad = 0;
};

} // namespace

void TornFile::Close::operator()(sqlite3* db) const { sqlite3_close(db); }

TornFile::TornFile(const QString& path)
{
    if (!QFileInfo(path).isFile()) throw Error(ErrorKind::NotFound, path);
    const auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid()) throw Error(ErrorKind::WriteFailed, folder->path());
    m_folder = folder;
    const QString copy = folder->filePath(QStringLiteral("so.db"));
    copyFile(path, copy);
    for (const char* tail : {"-wal", "-journal"})
        if (QFileInfo::exists(path + QLatin1String(tail)))
            copyFile(path + QLatin1String(tail), copy + QLatin1String(tail));
    mendHead(copy);
    sqlite3* db = nullptr;
    const int code = sqlite3_open_v2(copy.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr);
    m_db.reset(db);
    if (code != SQLITE_OK) throw Error(ErrorKind::Unreadable, path);
    sqlite3_exec(db, "pragma writable_schema = on", nullptr, nullptr, nullptr); // a bad line of the schema costs itself
    if (columnsOf(QStringLiteral("subject")).isEmpty() && columnsOf(QStringLiteral("product")).isEmpty() &&
        columnsOf(QStringLiteral("history")).isEmpty())
        throw Error(ErrorKind::NotARegister, path);
}

TornFile::~TornFile() = default;

void TornFile::mendHead(const QString& copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite)) throw writeError(file, copy);
    QByteArray head = file.read(headLength);
    if (head.size() < headLength) throw Error(ErrorKind::NotARegister, copy);
    const auto number = [&](int at) { return qFromBigEndian<quint32>(head.constData() + at); };
    if (head.startsWith(QByteArrayLiteral("SQLite format 3\0")) && number(68) == registerApplicationId) {
        if (number(60) > 0 && number(60) <= quint32(currentSchemaVersion())) m_version = int(number(60));
        return;
    }
    head.fill('\0');
    head.replace(0, 16, QByteArrayLiteral("SQLite format 3\0"));
    const auto set = [&](int at, quint32 value) { qToBigEndian(value, head.data() + at); };
    qToBigEndian(quint16(pageSize), head.data() + 16);
    head[18] = head[19] = QFileInfo::exists(copy + QStringLiteral("-wal")) ? '\2' : '\1';
    head[21] = '\100'; // 64, 32 and 32 by SQLite's file format
    head[22] = head[23] = '\40';
    set(44, 4);
    set(56, 1);
    file.seek(0);
    if (file.write(head) != headLength) throw writeError(file, copy);
}

QStringList TornFile::columnsOf(const QString& table) const
{
    const RawStatement columns = prepared(m_db.get(), QStringLiteral("select name from pragma_table_info(?)"));
    if (!columns) return {};
    const QByteArray name = table.toUtf8();
    sqlite3_bind_text(columns.get(), 1, name.constData(), int(name.size()), SQLITE_TRANSIENT);
    QStringList names;
    while (sqlite3_step(columns.get()) == SQLITE_ROW)
        names << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(columns.get(), 0)));
    return names;
}

/// The number of the last row, or a guess beyond it.
qint64 TornFile::lastRow(const QString& table) const
{
    const RawStatement last =
        prepared(m_db.get(), QStringLiteral("select max(rowid) from %1 not indexed").arg(quoted(table)));
    if (last && sqlite3_step(last.get()) == SQLITE_ROW) return sqlite3_column_int64(last.get(), 0);
    return guessedRows;
}

std::vector<TornRange> TornFile::read(const QString& table, const QStringList& columns,
                                      const std::function<void(sqlite3_stmt*)>& take) const
{
    TableReading reading(m_db.get(), table, columns, take);
    reading.range(1, lastRow(table));
    return reading.lost();
}

} // namespace ocop
