#include "core/storage/database.h"

#include "core/storage/file/register_guard.h"
#include "core/storage/sqlite_driver.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <unordered_map>

namespace ocop {
namespace {

/// More different statements than the program has; a text made with a value in it must not fill the memory.
constexpr size_t keptStatements = 300;

} // namespace

/// What a database and its statements share: the driver and the prepared queries nobody uses at the moment.
struct Statement::Connection
{
    std::unique_ptr<Driver> driver;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> idle; ///< by their text; go before the driver does
    Traffic traffic;
};

Statement::Statement(std::shared_ptr<Connection> connection, const QString& sql)
    : m_connection(std::move(connection)), m_sql(sql)
{
    if (const auto kept = m_connection->idle.find(sql); kept != m_connection->idle.end()) {
        m_query = std::move(kept->second);
        m_connection->idle.erase(kept);
        return;
    }
    m_query = std::make_unique<QSqlQuery>(m_connection->driver->connection());
    m_query->setForwardOnly(true);
    ++m_connection->traffic.prepared;
    if (!m_query->prepare(sql)) throw m_connection->driver->error(m_query->lastError());
}

Statement::~Statement()
{
    if (!m_query) return;
    m_query->finish();
    for (const QString& name : std::as_const(m_bound)) m_query->bindValue(name, QVariant());
    if (m_connection->idle.size() >= keptStatements) m_connection->idle.clear();
    m_connection->idle.insert_or_assign(m_sql, std::move(m_query));
}

Statement::Statement(Statement&&) noexcept = default;

Statement& Statement::bind(const QString& name, const QString& value)
{
    // A null QString would bind NULL; empty text is what the columns want.
    m_bound << name;
    m_query->bindValue(name, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement& Statement::bind(const QString& name, qint64 value)
{
    m_bound << name;
    m_query->bindValue(name, value);
    return *this;
}

Statement& Statement::bind(const QString& name, QDate value)
{
    if (!value.isValid()) return bindNull(name);
    return bind(name, value.toString(Qt::ISODate));
}

Statement& Statement::bind(const QString& name, const QByteArray& value)
{
    m_bound << name;
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
    ++m_connection->traffic.run;
    if (!m_query->exec()) throw m_connection->driver->error(m_query->lastError());
    m_ran = true;
    return m_query->numRowsAffected();
}

bool Statement::next()
{
    if (!m_ran) run();
    if (m_query->next()) return true;
    if (m_query->lastError().isValid()) throw m_connection->driver->error(m_query->lastError());
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

Database::Database(const QString& path, Mode mode, std::unique_ptr<Driver> driver)
    : m_path(path), m_file(path), m_mode(mode), m_connection(std::make_shared<Statement::Connection>())
{
    m_connection->driver = std::move(driver);
}

Database Database::open(const QString& path, Mode mode, int patience)
{
    return Database(path, mode, std::make_unique<SqliteDriver>(path, mode, patience));
}

Database Database::open(const Door& door)
{
    Database db = open(door.file, door.mode);
    if (door.guard) {
        // A journal must not meet another file than its own.
        if (const FileFate fate = door.guard->look(); fate.kind != FileFate::Kind::There)
            throw fateError(fate, door.path);
    }
    if (door.copy) db.readsCopyOf(door.path, door.copy);
    db.setGuard(door.guard);
    return db;
}

Database::~Database() = default;
Database::Database(Database&& other) noexcept = default;
Database& Database::operator=(Database&& other) noexcept = default;

Statement Database::prepare(const QString& sql) const { return Statement(m_connection, sql); }

void Database::runScript(const QString& sql) const
{
    // What the tables were may be what the kept statements were made for.
    m_connection->idle.clear();
    ++counters().run;
    driver().runScript(sql);
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

qint64 Database::changesByOthers() const { return driver().changesByOthers(); }
const Traffic& Database::traffic() const { return m_connection->traffic; }
Traffic& Database::counters() const { return m_connection->traffic; }
Driver& Database::driver() const { return *m_connection->driver; }
void Database::readsCopyOf(const QString& path, std::shared_ptr<void> copy)
{
    m_path = path;
    m_copy = std::move(copy);
}

void Database::waitForOthers(int milliseconds) const { driver().waitForOthers(milliseconds); }

bool Database::isFree() const { return driver().isFree(); }
bool Database::foldJournal() const { return driver().foldJournal(); }
bool Database::giveUpJournal() const { return driver().giveUpJournal(); }

Transaction::Transaction(const Database& db, Kind kind) : m_db(db), m_kind(kind)
{
    if (kind == Kind::Act && db.guard()) db.guard()->throwUnlessWritable();
    ++m_db.counters().run;
    if (kind == Kind::Act)
        m_db.driver().beginAct();
    else
        m_db.driver().beginReading();
}

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
    if (m_kind == Kind::Act && m_db.guard()) m_db.guard()->throwUnlessWritable();
    m_db.run(QStringLiteral("commit"));
    m_open = false;
}

} // namespace ocop
