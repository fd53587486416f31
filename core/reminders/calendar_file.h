#pragma once

#include "core/reminders/calendar_events.h"

#include <QByteArray>

namespace ocop {

/// The events as an iCalendar file (RFC 5545): whole days, free time, an alarm at eight in the morning. The same register
/// on the same day gives the same bytes; read in again, later files change and cancel what earlier ones brought.
QByteArray calendarBytes(const std::vector<CalendarEvent>& events, const CalendarMemory& memory, QDate asOf,
                         const QString& name);

/// A register's whole calendar.
struct CalendarFile
{
    QByteArray bytes;
    int events = 0; ///< to keep
    int cancelled = 0; ///< void ones
    bool overdue = false; ///< something in it is overdue; see Due::isOverdue()

    static CalendarFile of(Register& book, QDate asOf, std::optional<UnitId> district = {});
};

} // namespace ocop
