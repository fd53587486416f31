#include "app/window.h"

#include "core/base/error.h"
#include "ui/kit/ask.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/message.h"
#include "ui/kit/plain_labels.h"
#include "ui/kit/platform.h"
#include "ui/kit/translations.h"
#include "ui/reminders/daily_notice.h"
#include "ui/reminders/due_dialog.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_actions.h"
#include "ui/window/background.h"
#include "ui/window/main_window.h"
#include "ui/window/window_state.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

namespace ocop {

QString lastRegister()
{
    const QString last = deskItems::lastFile().of(QSettings());
    return last.isEmpty() ? fileactions::defaultPath() : last; // one that is gone is missed, not silently replaced
}

namespace {

constexpr int trayTries = 10; ///< at login the tray may come after the program
constexpr int trayMilliseconds = 2000;

/// The register could not be opened: begins with another one rather than not at all.
void beginOtherwise(Session& session)
{
    const int choice = session.ask().choose(
        nullptr, QCoreApplication::translate("fileactions", "Which register do you want to open?"),
        QCoreApplication::translate("fileactions",
                                    "If the register is on a USB stick or in a network folder, connect it first."),
        {QCoreApplication::translate("fileactions", "Choose a register…"),
         QCoreApplication::translate("fileactions", "Make a new register…"),
         QCoreApplication::translate("fileactions", "Quit")});
    if (choice == 0) fileactions::chooseAndOpen(session, nullptr);
    if (choice == 1) fileactions::createNew(session, nullptr);
}

int runInBackground(QApplication& app, MainWindow& window, Background& background)
{
    QTimer tries;
    int left = trayTries;
    const auto look = [&] {
        background.forceOn();
        if (background.isElsewhere()) {
            QTextStream(stderr) << QCoreApplication::translate(
                                       "background", "Sổ OCOP already runs in the background with this register.")
                                << '\n';
            return app.exit(0);
        }
        if (background.isOn() || --left == 0) tries.stop();
        if (background.isOn()) background.look(true);
        if (background.isOn() || left > 0) return;
        window.show();
        tell(
            &window, QCoreApplication::translate("background", "No tray here"),
            QCoreApplication::translate(
                "background",
                "This desktop shows no tray, so Sổ OCOP cannot work in the background. Its window was opened instead."),
            Mark::Note);
        window.greet();
    };
    QObject::connect(&tries, &QTimer::timeout, &window, look);
    tries.start(trayMilliseconds);
    QTimer::singleShot(0, &window, look);
    return app.exec();
}

} // namespace

int runWindow(QApplication& app, const QString& database, Start start)
{
    QSettings desk;
    installTranslations(app, deskItems::language().of(desk) == QLatin1String("en"));
    applyTheme(app, windowstate::theme(desk));
    FocusRing::install();
    PlainLabels::install();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/ui/so-ocop.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("so-ocop"));

    Session session([] { return QDateTime::currentDateTime(); }, platform::personAtDesk());
    const QString path = database.isEmpty() ? lastRegister() : database;
    try {
        // A first start has nothing to open yet; a file named by hand, or opened before, must be there.
        if (database.isEmpty() && deskItems::lastFile().of(desk).isEmpty() && !QFileInfo::exists(path))
            session.create(path);
        else
            session.open(path);
    } catch (const Error& error) {
        tell(nullptr, QCoreApplication::translate("fileactions", "The register was not opened"), texts::error(error),
             Mark::Error);
        if (!database.isEmpty()) return 1;
    }
    if (!session.isOpen()) {
        beginOtherwise(session);
        if (!session.isOpen()) return 1;
    }
    deskItems::lastFile().set(session.desk(), QFileInfo(session.path()).absoluteFilePath());
    MainWindow window(session);
    Background background(session, window, makeSystemTrayIcon());
    platform::onEndSignal(&window, [&window] { window.endNow(); });
    if (start == Start::Background) return runInBackground(app, window, background);
    background.apply();
    window.show();
    QTimer::singleShot(0, &window, [&] {
        const bool told = dueDialogNeeded(session, &session.desk());
        window.greet();
        if (told)
            rememberDailyNotice(session);
        else
            background.look(true);
    });
    return app.exec();
}

} // namespace ocop
