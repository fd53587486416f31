#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <vector>

class QSqlError;

namespace ocop {

/// The rows of one query straight from the engine, for many rows at once.
class DriverRows
{
public:
    virtual ~DriverRows() = default;

    /// False after the last row. Throws Error.
    virtual bool next() = 0;
    virtual bool isNull(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    /// Invalid for null and for anything that is not an ISO date.
    virtual QDate date(int column) const = 0;
};

/// A column of one table that names records of another.
struct TableLink
{
    QString table;
    QString column;
    QString target;
};

/// An open connection to a database engine: all that differs between engines. Ordinary statements run through QtSql on
/// connection(); stores see neither.
class Driver
{
public:
    virtual ~Driver() = default;

    virtual QSqlDatabase connection() const = 0;
    /// Begins an act: nobody else writes until it ends, so that the ids of acts become visible in their order. Throws
    /// Error{Busy} when somebody else holds that lock for too long.
    virtual void beginAct() = 0;
    /// Begins to read: what is read until it ends belongs to one moment.
    virtual void beginReading() = 0;
    /// How long beginAct() waits for somebody else's lock.
    virtual void waitForOthers(int milliseconds) = 0;
    /// Whether an act could begin just now.
    virtual bool isFree() = 0;
    /// Brings what stands in a journal beside the file into the file itself, without waiting for anybody. False when
    /// somebody was in the way.
    virtual bool foldJournal() = 0;
    /// What stands in a journal beside the file is given up, for the file is another's now. False when something stood
    /// there: this program then cannot open the file again while this connection lives.
    virtual bool giveUpJournal() = 0;
    virtual void runScript(const QString& sql) = 0;
    virtual std::unique_ptr<DriverRows> rows(const QString& sql) = 0;
    /// What went wrong, as the program's own error.
    virtual Error error(const QSqlError& error) const = 0;
    /// Grows whenever another connection changes the data; says nothing about this one's own writes.
    virtual qint64 changesByOthers() = 0;
    /// Every link between the tables of records (those that are deleted softly).
    virtual std::vector<TableLink> links() = 0;
};

} // namespace ocop
