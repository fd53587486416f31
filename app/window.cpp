#include "app/window.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/office/open_register.h"
#include "core/storage/file/register_header.h"
#include "core/storage/register_file.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/message.h"
#include "ui/kit/plain_labels.h"
#include "ui/kit/platform.h"
#include "ui/kit/translations.h"
#include "ui/reminders/daily_notice.h"
#include "ui/reminders/due_dialog.h"
#include "ui/safety/lost_register_dialog.h"
#include "ui/safety/opened_backup.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_actions.h"
#include "ui/window/background.h"
#include "ui/window/main_window.h"
#include "ui/window/window_state.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <optional>

namespace ocop {

QString lastRegister()
{
    const QString last = deskItems::lastFile().of(QSettings());
    return last.isEmpty() ? fileactions::defaultPath() : last; // one that is gone is missed, not silently replaced
}

namespace {

constexpr int trayTries = 10; ///< at login the tray may come after the program
constexpr int trayMilliseconds = 2000;

/// A copy of a backup, of today's schema. It goes away with the window.
class LookCopy
{
public:
    explicit LookCopy(const QString& backup)
    {
        m_path = m_folder.filePath(QFileInfo(backup).fileName());
        const QString looked = m_path + endingToLookAt;
        const RegisterHeader header = RegisterHeader::read(backup);
        QFile source(backup);
        if (!m_folder.isValid() || !source.copy(m_path)) throw writeError(source, backup);
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        if (header.version < currentSchemaVersion()) openRegister(m_path, QDateTime());
        if (!QFile::rename(m_path, looked)) throw Error(ErrorKind::WriteFailed, looked);
        m_path = looked;
    }
    const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// False when there is nothing to show.
bool openLook(Session& session, const QString& backup, std::optional<LookCopy>& copy)
{
    try {
        QString password;
        const auto opened = openedBackup(session, nullptr, backup, password);
        if (!opened) return false;
        copy.emplace(opened->path());
        session.open(copy->path());
        return true;
    } catch (const Error& error) {
        tell(nullptr, QCoreApplication::translate("fileactions", "The backup was not opened"), texts::error(error),
             Mark::Error);
        return false;
    }
}

/// Opens the register; where that is not possible the person says how to go on. False to end.
bool openFirst(Session& session, const QString& database)
{
    const QString path = database.isEmpty() ? lastRegister() : database;
    try {
        // A first start has nothing to open yet; a file named by hand, or opened before, must be there.
        if (database.isEmpty() && deskItems::lastFile().of(session.desk()).isEmpty() && !QFileInfo::exists(path))
            session.create(path);
        else
            session.open(path);
    } catch (const Error& error) {
        LostRegisterDialog(session, path, error).exec();
    }
    return session.isOpen();
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

    std::optional<LookCopy> copy; // goes after the session
    Session session([] { return QDateTime::currentDateTime(); }, platform::personAtDesk());
    if (start == Start::Look ? !openLook(session, database, copy) : !openFirst(session, database)) return 1;
    if (start != Start::Look) deskItems::lastFile().set(session.desk(), QFileInfo(session.path()).absoluteFilePath());
    MainWindow window(session);
    Background background(session, window, makeSystemTrayIcon());
    platform::onEndSignal(&window, [&window] { window.endNow(); });
    if (start == Start::Look) {
        window.show();
        return app.exec();
    }
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
