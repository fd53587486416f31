#pragma once

#include <QString>

class QApplication;

namespace ocop {

/// The name history writes down: the user's full name at this desk, else the login.
QString personAtDesk();

/// The register opened last, else the one in the user's data folder.
QString lastRegister();

/// Opens the window on `database` (empty: the last register, made if there is none) and runs until it is closed.
int runWindow(QApplication& app, const QString& database);

} // namespace ocop
