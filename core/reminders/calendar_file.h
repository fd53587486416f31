#pragma once

#include "core/base/progress.h"
#include "core/reminders/calendar_events.h"

class QIODevice;

namespace ocop {

/// A register's whole calendar as an iCalendar file (RFC 5545): whole days, free time, an alarm at eight in the morning.
/// The same register on the same day gives the same bytes; read in again, later files change and cancel what earlier
/// ones brought.
struct CalendarFile
{
    int events = 0; ///< to keep
    int cancelled = 0; ///< void ones
    bool overdue = false; ///< something in it is overdue; see Due::isOverdue()

    /// Read and written a part after the other: a register of any size needs no more memory for it. `progress` counts
    /// the parts.
    static CalendarFile write(QIODevice& to, Register& book, QDate asOf, std::optional<UnitId> district = {},
                              Progress* progress = nullptr);
};

} // namespace ocop
