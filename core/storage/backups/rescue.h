#pragma once

#include "core/storage/backups/torn_file.h"
#include "core/storage/history.h"

namespace ocop {

/// What became of one table of a damaged register.
struct RescuedTable
{
    QString name;
    qint64 read = 0; ///< rows as they were
    qint64 fromHistory = 0; ///< rows made anew from what the history says of them
    qint64 lost = 0; ///< rows known to have been there, or that rest on lost ones
    std::vector<TornRange> torn; ///< numbers of rows that could not be read, whether or not there were any
};

/// What was saved of a damaged register: the tables that had rows or lost some.
struct Rescue
{
    std::vector<RescuedTable> tables;

    qint64 read() const;
    qint64 fromHistory() const;
    qint64 lost() const;
    /// Some rows could not be read.
    bool isTorn() const;
};

/// Reads what can be read of a damaged register, table by table, into a new one at `target`, which is sound and has one
/// act more, `info`. The damaged file stays as it is. Throws Error{NotARegister, NotFound, Unreadable} of the file,
/// Error{WriteFailed, …} of the target, which must not be there.
Rescue rescueRegister(const QString& damaged, const QString& target, const ActInfo& info);

} // namespace ocop
