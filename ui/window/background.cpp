#include "ui/window/background.h"

#include "core/base/error.h"
#include "ui/reminders/daily_notice.h"
#include "ui/session/desk_items.h"
#include "ui/session/session.h"
#include "ui/window/day_watch.h"
#include "ui/window/main_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>

namespace ocop {
namespace {

/// In the folder of running programs, which goes with the login.
QString trayLockPath(const QString& registerPath)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty()) folder = QDir::tempPath();
    const QByteArray name =
        QCryptographicHash::hash(QFileInfo(registerPath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1)
            .toHex()
            .left(12);
    return QDir(folder).filePath(QStringLiteral("so-ocop-%1.lock").arg(QString::fromLatin1(name)));
}

} // namespace

Background::Background(Session& session, MainWindow& window, std::unique_ptr<TrayIcon> icon, QObject* parent)
    : QObject(parent), m_session(session), m_window(window), m_icon(std::move(icon))
{
    connect(m_icon.get(), &TrayIcon::openRequested, &m_window, [this] {
        m_window.comeForward();
        if (!DayWatch::isSomebodyBusy()) m_window.greetNewDay();
    });
    connect(m_icon.get(), &TrayIcon::dueRequested, &m_window, [this] {
        m_window.comeForward();
        if (!DayWatch::isSomebodyBusy()) m_window.showDue();
    });
    connect(m_icon.get(), &TrayIcon::quitRequested, &m_window, &MainWindow::quit);
    connect(&m_window, &MainWindow::deskSettingsChanged, this, &Background::apply);
    connect(&m_window, &MainWindow::wasHidden, this, &Background::hideWindow);
    connect(m_window.dayWatch(), &DayWatch::ticked, this, [this] { look(); });
    connect(&m_session, &Session::changed, this, [this] {
        if (m_session.path() != m_lockedPath) apply(); // another register
    });
}

Background::~Background()
{
    m_window.setHidesOnClose(false);
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void Background::forceOn()
{
    m_forced = true;
    apply();
}

bool Background::lock()
{
    if (m_lock && m_lockedPath == m_session.path()) return true;
    m_lockedPath = m_session.path();
    m_lock = std::make_unique<QLockFile>(trayLockPath(m_lockedPath));
    m_lock->setStaleLockTime(0); // one whose program is gone is taken over; age says nothing
    m_isElsewhere = !m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError;
    if (m_isElsewhere) m_lock.reset();
    return !m_isElsewhere;
}

void Background::apply()
{
    const bool wanted = m_session.isOpen() && (m_forced || deskItems::tray().of(m_session.desk()));
    const bool on = wanted && m_icon->isAvailable() && lock();
    if (!wanted) {
        m_lock.reset();
        m_lockedPath = m_session.path();
        m_isElsewhere = false;
    }
    m_icon->setShown(on);
    m_window.setHidesOnClose(on);
    QGuiApplication::setQuitOnLastWindowClosed(!on); // a dialog that closes while the window is hidden is not the end
    if (!on && !m_window.isVisible() && !m_forced) m_window.comeForward();
}

void Background::hideWindow()
{
    QSettings& desk = m_session.desk();
    if (deskItems::trayExplained().of(desk)) return;
    deskItems::trayExplained().set(desk, true);
    m_icon->say(tr("Sổ OCOP keeps running"),
                tr("It reminds from the tray. Its icon opens it again; its menu quits it."));
}

void Background::look(bool atStart)
{
    if (!isOn() || !m_session.isOpen() || m_session.isReadOnly() || DayWatch::isSomebodyBusy()) return;
    m_session.desk().sync();
    if (!isDailyNoticeTime(m_session.now(), lastDailyNotice(m_session), atStart)) return;
    try {
        m_session.reload(); // others may have worked in it meanwhile, another day have begun
    } catch (const Error&) {
        return; // the file is busy or away for a moment: at the next look
    }
    rememberDailyNotice(m_session);
    const QString words = dailyWords(dailyCounts(m_session));
    m_icon->setHint(words.isEmpty() ? QStringLiteral("Sổ OCOP") : QStringLiteral("Sổ OCOP\n") + words);
    if (!words.isEmpty()) m_icon->say(tr("To do today"), words);
}

} // namespace ocop
