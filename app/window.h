#pragma once

#include <QString>

class QApplication;

namespace ocop {

/// The register opened last, else the one in the user's data folder.
QString lastRegister();

enum class Start {
    Window,
    Background,
    Look ///< `database` is a backup: shown for reading, and nothing is remembered of it
};

/// Opens the window on `database` (empty: the last register, made if there is none) and runs until it is closed. In
/// the background the window stays hidden behind an icon in the tray; where there is no tray it says so and shows itself.
int runWindow(QApplication& app, const QString& database, Start start = Start::Window);

} // namespace ocop
