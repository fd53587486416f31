#pragma once

class QWidget;

namespace ocop {

class Session;

/// Sets, changes or ends the protection of copies in the second place. A new password is typed twice and tried at once on
/// a copy that is made there and then; where that does not open, everything stays as it was.
void changeSecondPassword(Session& session, QWidget* parent);

/// Asks for the password and opens the newest copy of the second place with it.
void trySecondPassword(Session& session, QWidget* parent);

} // namespace ocop
