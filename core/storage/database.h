#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QSqlQuery;

namespace ocop {

class Driver;
class RegisterGuard;

/// What was asked of a database since it was opened: tests bound with it what a deed may cost.
struct Traffic
{
    qint64 prepared = 0; ///< statements the engine had to work out; the same text again is not
    qint64 run = 0;
    qint64 wholeTables = 0; ///< reads that grow with the register
};

/// One prepared statement: typed binds by name (":name"), forward-only rows, typed columns by position. What is not
/// bound is null. Every failure throws Error.
class Statement
{
public:
    ~Statement();
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;

    Statement& bind(const QString& name, const QString& value);
    Statement& bind(const QString& name, qint64 value);
    Statement& bind(const QString& name, int value) { return bind(name, qint64(value)); }
    Statement& bind(const QString& name, bool value) { return bind(name, qint64(value ? 1 : 0)); }
    /// An invalid date is stored as null.
    Statement& bind(const QString& name, QDate value);
    /// A blob; no bytes are an empty blob, not null.
    Statement& bind(const QString& name, const QByteArray& value);
    Statement& bindNull(const QString& name);
    template <class Tag>
    Statement& bind(const QString& name, Id<Tag> value)
    {
        return value ? bind(name, value.value) : bindNull(name);
    }
    template <class T>
    Statement& bind(const QString& name, const std::optional<T>& value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// Runs it; returns how many rows it changed.
    int run();
    /// Runs it on the first call, then steps. False after the last row.
    bool next();

    bool isNull(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    QDate date(int column) const;
    QByteArray bytes(int column) const;
    qint64 lastInsertId() const;

private:
    friend class Database;
    struct Connection;
    Statement(std::shared_ptr<Connection> connection, const QString& sql);

    std::shared_ptr<Connection> m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query; ///< goes back to the connection, prepared as it is, for the next one
    QStringList m_bound;
    bool m_ran = false;
};

/// The one wrapper of QtSql: a connection to a register. What differs between database engines is its Driver's.
class Database
{
public:
    enum class Mode {
        ReadWrite,
        Shared, ///< for writing, without the files beside it that all programs of one computer share
        Create,
        Reading,
        ReadOnlyUntouched, ///< as it lies, so that not even a lock file appears
        Memory ///< no file at all
    };

    /// Opens the file as it is, without looking whose it is (register_file.h does that); waits that long for others.
    /// Throws Error{NotFound, Unreadable, Busy, NotARegister}.
    static Database open(const QString& path, Mode mode, int patience = usualPatience);
    static constexpr int usualPatience = 3000; ///< milliseconds
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;

    Statement prepare(const QString& sql) const;
    int run(const QString& sql) const { return prepare(sql).run(); }
    /// A whole script of statements, as the migrations are.
    void runScript(const QString& sql) const;
    qint64 integer(const QString& sql) const;
    QString text(const QString& sql) const;

    /// Grows whenever another connection changes the register; says nothing about this one's own writes.
    qint64 changesByOthers() const;

    /// How long a write waits while another connection writes, before it is Error{Busy}.
    void waitForOthers(int milliseconds) const;
    /// Whether an act could begin just now.
    bool isFree() const;
    /// Everything stands in the file itself then, as long as nobody else was in the way; see Driver.
    bool foldJournal() const;
    bool giveUpJournal() const;

    /// Where the register lies for the person.
    const QString& path() const { return m_path; }
    /// Asked before every act and before it is committed; null when nobody guards.
    const std::shared_ptr<RegisterGuard>& guard() const { return m_guard; }
    void setGuard(std::shared_ptr<RegisterGuard> guard) { m_guard = std::move(guard); }
    /// Goes when the database is closed: the private copy that is read in the file's place.
    void readsCopyOf(const QString& path, std::shared_ptr<void> copy);

    /// All that one more connection to the same register takes, on another thread as well.
    struct Door
    {
        QString path;
        QString file;
        Mode mode = Mode::ReadWrite;
        std::shared_ptr<void> copy;
        std::shared_ptr<RegisterGuard> guard;
    };
    Door door() const { return {m_path, m_file, m_mode, m_copy, m_guard}; }
    /// Throws Error as open(), and when the file is not the guarded one any more.
    static Database open(const Door& door);
    const Traffic& traffic() const;
    Driver& driver() const;

private:
    friend class BulkRows;
    friend class Transaction;
    Database(const QString& path, Mode mode, std::unique_ptr<Driver> driver);
    Traffic& counters() const;

    QString m_path;
    QString m_file; ///< the copy's in place of m_path
    Mode m_mode;
    std::shared_ptr<void> m_copy; ///< goes after the connection
    std::shared_ptr<Statement::Connection> m_connection;
    std::shared_ptr<RegisterGuard> m_guard;
};

/// Everything between its beginning and commit() is one: a rollback when it goes out of scope before.
class Transaction
{
public:
    enum class Kind {
        Act, ///< nobody else writes meanwhile
        Reading ///< what is read belongs to one moment
    };

    explicit Transaction(const Database& db, Kind kind = Kind::Act);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    const Database& m_db;
    Kind m_kind;
    bool m_open = true;
};

} // namespace ocop
