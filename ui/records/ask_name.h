#pragma once

#include <QString>

class QWidget;

namespace ocop {

class Session;

/// Asks for the name a thing of the office is kept under; empty when the person thought better of it.
QString askName(Session& session, QWidget* parent, const QString& title, const QString& proposal);

} // namespace ocop
