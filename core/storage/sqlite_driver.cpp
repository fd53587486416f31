#include "core/storage/sqlite_driver.h"

#include "core/base/system.h"
#include "core/storage/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace ocop {
namespace {

QString fileUri(const QString& path)
{
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
}

/// A prepared query of SQLite's own interface: QtSql's QVariant for every cell would double the time.
class SqliteRows : public DriverRows
{
public:
    SqliteRows(sqlite3* handle, const QString& sql)
    {
        const QByteArray utf8 = sql.toUtf8();
        const int code = sqlite3_prepare_v2(handle, utf8.constData(), int(utf8.size()), &m_statement, nullptr);
        if (code != SQLITE_OK) throw sqliteError(code, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    ~SqliteRows() override { sqlite3_finalize(m_statement); }
    SqliteRows(const SqliteRows&) = delete;
    SqliteRows& operator=(const SqliteRows&) = delete;

    bool next() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW) return true;
        if (code == SQLITE_DONE) return false;
        throw sqliteError(code, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement))));
    }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

    QString text(int column) const override
    {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }

    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }

    QDate date(int column) const override
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

private:
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace

SqliteDriver::SqliteDriver(const QString& path, Database::Mode mode, int patience)
    : m_path(path), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_patience(patience)
{
    using Mode = Database::Mode;
    const bool reads = mode == Mode::ReadOnlyUntouched || mode == Mode::Reading;
    if (mode != Mode::Create && mode != Mode::Memory && !QFileInfo::exists(path))
        throw Error(ErrorKind::NotFound, path);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!db.isValid()) throw Error(ErrorKind::Internal, QStringLiteral("QSQLITE driver not loaded"));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patience);
    QString uri = mode == Mode::Memory ? QStringLiteral(":memory:") : fileUri(path);
    if (reads) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    // Without a journal beside it the file is read as it lies, so that not even a lock file appears.
    if (mode == Mode::ReadOnlyUntouched && !QFileInfo::exists(path + QStringLiteral("-wal")))
        uri += QStringLiteral("?immutable=1");
    db.setConnectOptions(options);
    db.setDatabaseName(uri);
    if (!db.open()) {
        const Error failure = error(db.lastError());
        db = {};
        close();
        throw failure;
    }
    m_handle = *static_cast<sqlite3* const*>(db.driver()->handle().constData());
    try {
        if (!reads)
            runScript(QStringLiteral("pragma foreign_keys = on; pragma journal_mode = %1; pragma synchronous = full")
                          .arg(mode == Mode::Shared ? QStringLiteral("delete") : QStringLiteral("wal")));
    } catch (const Error&) {
        db = {};
        close();
        throw;
    }
}

SqliteDriver::~SqliteDriver() { close(); }

void SqliteDriver::close()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

// Reading first and writing later would fail at once after somebody else's commit (SQLITE_BUSY_SNAPSHOT): an act takes
// the lock before anything else.
void SqliteDriver::beginAct() { runScript(QStringLiteral("begin immediate")); }
void SqliteDriver::beginReading() { runScript(QStringLiteral("begin")); }

void SqliteDriver::waitForOthers(int milliseconds)
{
    m_patience = milliseconds;
    sqlite3_busy_timeout(m_handle, milliseconds);
}

bool SqliteDriver::isFree()
{
    sqlite3_busy_timeout(m_handle, 0);
    const int code = sqlite3_exec(m_handle, "begin immediate", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) sqlite3_exec(m_handle, "rollback", nullptr, nullptr, nullptr);
    sqlite3_busy_timeout(m_handle, m_patience);
    return (code & 0xff) != SQLITE_BUSY;
}

bool SqliteDriver::foldJournal()
{
    sqlite3_busy_timeout(m_handle, 0);
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_handle, m_patience);
    return code == SQLITE_OK;
}

bool SqliteDriver::giveUpJournal()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const QString journal = m_path + QStringLiteral("-wal");
    const bool wasEmpty = QFileInfo(journal).size() == 0;
    QFile::remove(journal);
    return wasEmpty;
}

void SqliteDriver::runScript(const QString& sql)
{
    char* message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK) throw failure(code, detail);
}

Error SqliteDriver::failure(int code, const QString& words) const
{
    const Error error = sqliteError(code, words);
    // Of the files it maps into memory SQLite does not say that there was no room for them.
    if (error.kind() == ErrorKind::NoAnswer && host::isDiskFull(m_path)) return {ErrorKind::DiskFull, error.detail()};
    return error;
}

std::unique_ptr<DriverRows> SqliteDriver::rows(const QString& sql)
{
    return std::make_unique<SqliteRows>(m_handle, sql);
}

Error SqliteDriver::error(const QSqlError& error) const
{
    return failure(error.nativeErrorCode().toInt(),
                   error.databaseText().isEmpty() ? error.text() : error.databaseText());
}

qint64 SqliteDriver::changesByOthers()
{
    const auto row = rows(QStringLiteral("pragma data_version"));
    return row->next() ? row->integer(0) : 0;
}

std::vector<TableLink> SqliteDriver::links()
{
    const auto rows = this->rows(QStringLiteral(R"(
        select t.name, f."from", f."table" from sqlite_master t join pragma_foreign_key_list(t.name) f
        where t.type = 'table' and exists (select 1 from pragma_table_info(t.name) c where c.name = 'deleted'))"));
    std::vector<TableLink> links;
    while (rows->next()) links.push_back({rows->text(0), rows->text(1), rows->text(2)});
    return links;
}

} // namespace ocop
