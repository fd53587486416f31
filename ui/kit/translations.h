#pragma once

#include <QLocale>

class QCoreApplication;

namespace ocop {

/// Loads the texts of the language wanted: the Vietnamese ones with Qt's own, or the plurals of the English ones.
void installTranslations(QCoreApplication& app, bool english);

/// Names of days and months in the language of the texts. Numbers and dates in digits are written the Vietnamese way in
/// both languages, as they are typed: QLocale().
QLocale localeOfTexts();

} // namespace ocop
