#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QObject;

namespace ocop {

/// Everything that differs from one operating system to another, in one place. The program is at home on Debian 12;
/// whoever takes it elsewhere begins here.
namespace platform {

/// The words of the call after the program's name, their letters composed (NFC). No QCoreApplication is needed yet.
QStringList arguments(int argc, char* argv[]);

/// Whether a window can be shown.
bool hasScreen();

/// Gives Qt the private folder for running programs that a scheduled job lacks (Qt complains about it at every call).
void giveRuntimeFolder();

/// The name history writes down: SO_OCOP_USER where the office sets it, else the login; "không rõ tên" when the system
/// knows none.
QString personAtDesk();

/// Whether words on the terminal are wanted in English; Vietnamese otherwise, as in the window.
bool speaksEnglish();

/// Runs `end` in the event loop when the system asks the program to end (SIGTERM, SIGINT, SIGHUP); once is enough for a
/// program. A second signal ends it at once.
void onEndSignal(QObject* context, const std::function<void()>& end);

/// The file the desktop looks for at login: ~/.config/autostart/so-ocop.desktop (freedesktop.org).
QString autostartFile();
/// What stands in it to start `program` (its whole path) in the background.
QByteArray autostartEntry(const QString& program);

} // namespace platform
} // namespace ocop
