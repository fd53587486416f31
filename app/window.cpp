#include "app/window.h"

#include "core/base/error.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message.h"
#include "ui/shell/texts.h"
#include "ui/shell/translations.h"
#include "ui/shell/widgets/focus_ring.h"
#include "ui/storage/file_actions.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QTimer>

namespace ocop {

QString personAtDesk()
{
    for (const char* name : {"SO_OCOP_USER", "USER", "LOGNAME", "USERNAME"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty()) return value;
    }
    return QStringLiteral("?");
}

QString lastRegister()
{
    const QString last = QSettings().value(QStringLiteral("file/last")).toString();
    return !last.isEmpty() && QFileInfo::exists(last) ? last : fileactions::defaultPath();
}

int runWindow(QApplication& app, const QString& database)
{
    QSettings desk;
    installTranslations(app, desk.value(QStringLiteral("window/language")).toString() == QLatin1String("en"));
    const double scale = desk.value(QStringLiteral("window/fontScale"), 1.0).toDouble();
    Theme theme = desk.value(QStringLiteral("window/dark")).toBool() ? Theme::dark(scale) : Theme::light(scale);
    theme.rowHeight = qBound(0.8, desk.value(QStringLiteral("window/rowHeight"), 1.0).toDouble(), 1.4);
    applyTheme(app, theme);
    FocusRing::install();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/ui/so-ocop.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("so-ocop"));

    Session session([] { return QDateTime::currentDateTime(); }, personAtDesk());
    const QString path = database.isEmpty() ? lastRegister() : database;
    try {
        // A first start has nothing to open yet; a file named by hand must be there.
        if (database.isEmpty() && !QFileInfo::exists(path))
            session.create(path);
        else
            session.open(path);
    } catch (const Error& error) {
        tell(nullptr, QCoreApplication::translate("fileactions", "The register was not opened"), texts::error(error),
             Mark::Error);
        if (!database.isEmpty()) return 1;
    }
    if (!session.isOpen()) {
        // The last file cannot be used: begin with another one rather than not at all.
        fileactions::chooseAndOpen(session, nullptr);
        if (!session.isOpen()) return 1;
    }
    session.desk().setValue(QStringLiteral("file/last"), QFileInfo(session.path()).absoluteFilePath());
    MainWindow window(session);
    window.show();
    QTimer::singleShot(0, &window, &MainWindow::greet);
    return app.exec();
}

} // namespace ocop
