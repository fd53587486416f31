#pragma once

class QWidget;

namespace ocop {

class Session;

/// Asks for a backup's file, wherever it lies, with its password where it has one, and for the place of a new register; makes
/// that register of it and opens it. Nothing that is there is replaced. False when nothing was opened.
bool restoreElsewhere(Session& session, QWidget* parent);

} // namespace ocop
