#pragma once

#include "core/storage/database.h"
#include "core/storage/driver.h"

struct sqlite3;

namespace ocop {

/// A register in one SQLite file: foreign keys, WAL (but for shared folders) and full synchronisation.
class SqliteDriver : public Driver
{
public:
    /// Throws Error{NotFound, Unreadable, Busy, NotARegister}.
    SqliteDriver(const QString& path, Database::Mode mode, int patience);
    ~SqliteDriver() override;

    QSqlDatabase connection() const override { return QSqlDatabase::database(m_connection, false); }
    void beginAct() override;
    void beginReading() override;
    void waitForOthers(int milliseconds) override;
    bool isFree() override;
    bool foldJournal() override;
    bool giveUpJournal() override;
    void runScript(const QString& sql) override;
    std::unique_ptr<DriverRows> rows(const QString& sql) override;
    Error error(const QSqlError& error) const override;
    qint64 changesByOthers() override;
    std::vector<TableLink> links() override;

    /// For backups, inside core/storage.
    sqlite3* handle() const { return m_handle; }

private:
    void close();
    Error failure(int code, const QString& words) const;

    QString m_path;
    QString m_connection;
    sqlite3* m_handle = nullptr;
    int m_patience;
};

} // namespace ocop
