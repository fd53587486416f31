#pragma once

class QCoreApplication;

namespace ocop {

/// Loads the Vietnamese texts (the program's and Qt's own) unless English is wanted.
void installTranslations(QCoreApplication& app, bool english);

} // namespace ocop
