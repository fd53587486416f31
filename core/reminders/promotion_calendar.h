#pragma once

#include "core/base/work_calendar.h"
#include "core/reminders/calendar_events.h"

namespace ocop {

/// What promotion adds to the calendar: the follow-ups of contracts that are open and the tasks of events that wait, as
/// far as a year ahead; and what earlier exports said and does not hold any more, because it was done, called off or
/// deleted. A day off is told on the working day before. Tasks are the office's: none of a district.
std::vector<CalendarEntry> promotionCalendar(Register& book, const CalendarIdentity& identity,
                                             const WorkCalendar& calendar, QDate asOf, std::optional<UnitId> district);

} // namespace ocop
