#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace ocop {

/// Rows nobody could read: from and to a number of the table's rows.
struct TornRange
{
    qint64 from = 0;
    qint64 to = 0;
};

/// A damaged SQLite file, read as a private copy as far as it can be read: a bad page costs its own rows and no others.
class TornFile
{
public:
    /// With the journal beside it. A first page whose head is spoilt gets one like those this program writes. Throws
    /// Error{NotFound, Unreadable, NotARegister} when nothing can be made of the file.
    explicit TornFile(const QString& path);
    ~TornFile();
    TornFile(const TornFile&) = delete;
    TornFile& operator=(const TornFile&) = delete;

    /// What the head says; nothing when it was spoilt.
    std::optional<int> version() const { return m_version; }
    /// Columns of a table; none when it is not known in the file.
    QStringList columnsOf(const QString& table) const;
    /// Calls `take` with every row of the table that can be read: its number, then the columns asked for. Reads in
    /// ranges of numbers that are halved where they fail. Returns what could not be read.
    std::vector<TornRange> read(const QString& table, const QStringList& columns,
                                const std::function<void(sqlite3_stmt* row)>& take) const;

private:
    struct Close
    {
        void operator()(sqlite3* db) const;
    };
    void mendHead(const QString& copy);
    qint64 lastRow(const QString& table) const;

    std::shared_ptr<void> m_folder; ///< goes after the connection
    std::unique_ptr<sqlite3, Close> m_db;
    std::optional<int> m_version;
};

} // namespace ocop
