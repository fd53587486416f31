#pragma once

class QWidget;

namespace ocop {

class Session;

/// Asks for a file name and writes the calendar of the day and district looked at; says how many days are in it, or why
/// it could not be written.
void exportCalendar(Session& session, QWidget* parent);

} // namespace ocop
