#include "core/storage/database.h"

#include "core/storage/sqlite_error.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace ocop {
namespace {

Error sqlFailure(const QSqlError& error)
{
    return sqliteError(error.nativeErrorCode().toInt(),
                       error.databaseText().isEmpty() ? error.text() : error.databaseText());
}

QString fileUri(const QString& path)
{
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
}

} // namespace

Statement::Statement(std::unique_ptr<QSqlQuery> query) : m_query(std::move(query)) {}
Statement::~Statement() = default;
Statement::Statement(Statement&&) noexcept = default;

Statement& Statement::bind(const QString& name, const QString& value)
{
    // A null QString would bind NULL; empty text is what the columns want.
    m_query->bindValue(name, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement& Statement::bind(const QString& name, qint64 value)
{
    m_query->bindValue(name, value);
    return *this;
}

Statement& Statement::bind(const QString& name, QDate value)
{
    if (!value.isValid()) return bindNull(name);
    m_query->bindValue(name, value.toString(Qt::ISODate));
    return *this;
}

Statement& Statement::bind(const QString& name, const QByteArray& value)
{
    m_query->bindValue(name, value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement& Statement::bindNull(const QString& name)
{
    m_query->bindValue(name, QVariant());
    return *this;
}

int Statement::run()
{
    if (!m_query->exec()) throw sqlFailure(m_query->lastError());
    m_ran = true;
    return m_query->numRowsAffected();
}

bool Statement::next()
{
    if (!m_ran) run();
    if (m_query->next()) return true;
    if (m_query->lastError().isValid()) throw sqlFailure(m_query->lastError());
    m_query->finish();
    m_ran = false;
    return false;
}

bool Statement::isNull(int column) const { return m_query->isNull(column); }
QString Statement::text(int column) const { return m_query->value(column).toString(); }
qint64 Statement::integer(int column) const { return m_query->value(column).toLongLong(); }

QDate Statement::date(int column) const
{
    const QString text = m_query->value(column).toString();
    return text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}

QByteArray Statement::bytes(int column) const { return m_query->value(column).toByteArray(); }

qint64 Statement::lastInsertId() const { return m_query->lastInsertId().toLongLong(); }

Database Database::open(const QString& path, Mode mode)
{
    if (mode != Mode::Create && !QFileInfo::exists(path)) throw Error(ErrorKind::NotFound, path);
    Database result;
    result.m_path = path;
    result.m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), result.m_connection);
    if (!db.isValid()) throw Error(ErrorKind::Internal, QStringLiteral("QSQLITE driver not loaded"));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000");
    QString uri = fileUri(path);
    if (mode == Mode::ReadOnlyUntouched) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        // Without a journal beside it the file is read as it lies, so that not even a lock file appears.
        if (!QFileInfo::exists(path + QStringLiteral("-wal"))) uri += QStringLiteral("?immutable=1");
    }
    db.setConnectOptions(options);
    db.setDatabaseName(uri);
    if (!db.open()) throw sqlFailure(db.lastError());
    if (mode != Mode::ReadOnlyUntouched) {
        result.run(QStringLiteral("pragma foreign_keys = on"));
        result.text(QStringLiteral("pragma journal_mode = wal"));
        result.run(QStringLiteral("pragma synchronous = full"));
    }
    return result;
}

Database::~Database()
{
    if (m_connection.isEmpty()) return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Database::Database(Database&& other) noexcept
    : m_path(std::move(other.m_path)), m_connection(std::exchange(other.m_connection, {}))
{
}

Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_connection, other.m_connection);
    return *this;
}

Statement Database::prepare(const QString& sql) const
{
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql)) throw sqlFailure(query->lastError());
    return Statement(std::move(query));
}

void Database::runScript(const QString& sql) const
{
    char* message = nullptr;
    const int code = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK) throw sqlFailure(QSqlError({}, detail, QSqlError::StatementError, QString::number(code)));
}

qint64 Database::integer(const QString& sql) const
{
    Statement statement = prepare(sql);
    return statement.next() ? statement.integer(0) : 0;
}

QString Database::text(const QString& sql) const
{
    Statement statement = prepare(sql);
    return statement.next() ? statement.text(0) : QString();
}

sqlite3* Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

Transaction::Transaction(const Database& db) : m_db(db) { m_db.run(QStringLiteral("begin immediate")); }

Transaction::~Transaction()
{
    if (!m_open) return;
    try {
        m_db.run(QStringLiteral("rollback"));
    } catch (const Error&) {
        // SQLite has already rolled back by itself (disk full, I/O error): nothing is left to undo.
    }
}

void Transaction::commit()
{
    m_db.run(QStringLiteral("commit"));
    m_open = false;
}

} // namespace ocop
