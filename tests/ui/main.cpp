#define CATCH_CONFIG_RUNNER
#include "ui/kit/translations.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    // Settings of the tests never touch those of the person at this desk.
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("so-ocop-test"));
    QApplication::setApplicationName(QStringLiteral("so-ocop-test"));
    QApplication app(argc, argv);
    // The tests read what the office reads.
    ocop::installTranslations(app, false);
    // Tests run beside each other: each process has settings of its own.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    return Catch::Session().run(argc, argv);
}
