#pragma once

class QWidget;

namespace ocop {

class Session;

/// Waits with an open window until nobody else writes the register, and says who wrote last. False when the person would
/// rather not wait.
bool waitForTurn(Session& session, QWidget* parent);

} // namespace ocop
