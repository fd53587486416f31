#include "ui/kit/platform.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <shellapi.h>
#else
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>
#endif

namespace ocop::platform {
namespace {

constexpr int longestPerson = 80;

QString firstSet(std::initializer_list<const char*> variables)
{
    for (const char* name : variables) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty()) return value;
    }
    return {};
}

/// A word of Exec=: quoted, and once more escaped as every string of such a file is.
QString execWord(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\"));
    for (const QChar special : {QChar(u'"'), QChar(u'`'), QChar(u'$')})
        word.replace(special, QStringLiteral("\\") + special);
    word.replace(u'%', QStringLiteral("%%"));
    word.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + word + u'"';
}

} // namespace

QStringList arguments(int argc, char* argv[])
{
    QStringList words;
#ifdef Q_OS_WIN
    // argv is in the system's old encoding, which lacks some Vietnamese letters.
    Q_UNUSED(argv);
    LPWSTR* wide = CommandLineToArgvW(GetCommandLineW(), &argc);
    for (int i = 1; wide && i < argc; ++i) words << QString::fromWCharArray(wide[i]);
    LocalFree(wide);
#else
    for (int i = 1; i < argc; ++i) words << QString::fromUtf8(argv[i]);
#endif
    for (QString& word : words) word = word.normalized(QString::NormalizationForm_C);
    return words;
}

bool hasScreen()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    const QString plugin = qEnvironmentVariable("QT_QPA_PLATFORM");
    return !firstSet({"DISPLAY", "WAYLAND_DISPLAY"}).isEmpty() || (!plugin.isEmpty() && plugin != QLatin1String("xcb"));
#endif
}

void giveRuntimeFolder()
{
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) return;
    const QString folder = QDir::temp().filePath(QStringLiteral("so-ocop-runtime-") + personAtDesk());
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
}

QString personAtDesk()
{
    const QString name = cleaned(firstSet({"SO_OCOP_USER", "USER", "LOGNAME", "USERNAME"})).left(longestPerson);
    if (!name.isEmpty()) return name;
#ifndef Q_OS_WIN
    if (const passwd* login = ::getpwuid(::getuid())) return QString::fromUtf8(login->pw_name).left(longestPerson);
#endif
    return QStringLiteral("không rõ tên");
}

bool speaksEnglish() { return firstSet({"LC_ALL", "LC_MESSAGES", "LANG"}).startsWith(QLatin1String("en")); }

#ifndef Q_OS_WIN
namespace {

int endPipe[2] = {-1, -1}; ///< a handler may do nothing but write

extern "C" void noteEnd(int number)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(endPipe[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace
#endif

void onEndSignal(QObject* context, const std::function<void()>& end)
{
#ifdef Q_OS_WIN
    Q_UNUSED(context); // the session's end closes the windows there
    Q_UNUSED(end);
#else
    if (endPipe[0] >= 0 || ::pipe(endPipe) != 0) return;
    for (const int handle : endPipe) {
        ::fcntl(handle, F_SETFD, FD_CLOEXEC);
        ::fcntl(handle, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(endPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, end] {
        notifier->setEnabled(false);
        end();
    });
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) std::signal(number, noteEnd);
#endif
}

QString autostartFile()
{
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return config.filePath(QStringLiteral("autostart/so-ocop.desktop"));
}

QByteArray autostartEntry(const QString& program)
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Sổ OCOP\n"
                          "Comment=Nhắc việc về Giấy chứng nhận sản phẩm OCOP\n"
                          "Exec=%1 --background\n"
                          "Icon=so-ocop\n"
                          "Terminal=false\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(execWord(program))
        .toUtf8();
}

} // namespace ocop::platform
