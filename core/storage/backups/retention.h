#pragma once

#include <QDateTime>

#include <vector>

namespace ocop {

/// How many of a register's backups stay: close together for what was just done, further apart the older they are.
struct Retention
{
    int wholeDays = 2; ///< all of them
    int days = 30; ///< the last one of each day
    int months = 36; ///< the last one of each month
    int least = 5; ///< whatever their age
};

/// The places in `made` (in any order) of those that may go. One from a time to come stays: some clock is wrong.
std::vector<size_t> superfluousBackups(const std::vector<QDateTime>& made, const QDateTime& now,
                                       const Retention& retention = {});

} // namespace ocop
