#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;
struct sqlite3;

namespace ocop {

/// One prepared statement: typed binds by name (":name"), forward-only rows, typed columns by position.
/// Every failure throws Error.
class Statement
{
public:
    ~Statement();
    Statement(Statement&&) noexcept;

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
    explicit Statement(std::unique_ptr<QSqlQuery> query);

    std::unique_ptr<QSqlQuery> m_query;
    bool m_ran = false;
};

/// The one wrapper of QtSql: a connection to one SQLite file with foreign keys, WAL and full synchronisation.
class Database
{
public:
    enum class Mode { ReadWrite, Create, ReadOnlyUntouched };

    /// Opens the file as it is, without looking whose it is (register_file.h does that).
    /// Throws Error{NotFound, Unreadable, Busy, NotARegister}.
    static Database open(const QString& path, Mode mode);
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;

    Statement prepare(const QString& sql) const;
    int run(const QString& sql) const { return prepare(sql).run(); }
    /// A whole script of statements, as the migrations are.
    void runScript(const QString& sql) const;
    qint64 integer(const QString& sql) const;
    QString text(const QString& sql) const;

    /// Grows whenever another connection changes the file; says nothing about this one's own writes.
    qint64 changesByOthers() const { return integer(QStringLiteral("pragma data_version")); }

    const QString& path() const { return m_path; }
    /// The raw handle, for backup and bulk work inside core/storage.
    sqlite3* handle() const;

private:
    Database() = default;

    QString m_path;
    QString m_connection;
};

/// BEGIN IMMEDIATE now, ROLLBACK when it goes out of scope without commit().
class Transaction
{
public:
    explicit Transaction(const Database& db);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    const Database& m_db;
    bool m_open = true;
};

} // namespace ocop
