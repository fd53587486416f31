#include "app/verbs.h"
#include "app/window.h"
#include "core/base/error.h"
#include "core/base/system.h"
#include "ui/kit/platform.h"
#include "ui/kit/translations.h"
#include "ui/session/file_actions.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace ocop {
namespace {

/// Words on the terminal follow the locale: English where it says English, else Vietnamese as the window.
bool wantsEnglish(const QStringList& arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--lang"));
    if (at >= 0 && at + 1 < arguments.size()) return arguments.at(at + 1) == QLatin1String("en");
    return platform::speaksEnglish();
}

void say(QTextStream& stream, const QString& sentence)
{
    stream << sentence << '\n';
    stream.flush();
}

int runTerminal(const QStringList& arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    try {
        Terminal terminal{CommandLine::parse(arguments),
                          QDateTime::currentDateTime(),
                          platform::personAtDesk(),
                          lastRegister(),
                          out,
                          err};
        if (terminal.line.wantsHelp()) {
            out << CommandLine::help();
            return 0;
        }
        if (terminal.line.wantsVersion()) {
            say(out, QStringLiteral("Sổ OCOP %1").arg(QCoreApplication::applicationVersion()));
            return 0;
        }
        if (!terminal.line.verb().isEmpty()) return runVerb(terminal);
        say(err,
            CommandLine::tr(
                "No screen here (DISPLAY and WAYLAND_DISPLAY are not set): the register in the terminal instead. See --help."));
        printSummary(terminal);
        return 0;
    } catch (const UsageError& usage) {
        say(err, usage.sentence + u' ' + CommandLine::tr("See so-ocop --help."));
        return 2;
    } catch (const Error& error) {
        out.flush();
        say(err, texts::error(error));
        return 1;
    } catch (const std::exception& error) {
        say(err, texts::error(Error(ErrorKind::Internal, QString::fromUtf8(error.what()))));
        return 1;
    }
}

} // namespace
} // namespace ocop

int main(int argc, char* argv[])
{
    using namespace ocop;
    host::keepNewFilesPrivate();
    const QStringList arguments = platform::arguments(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("so-ocop"));
    QCoreApplication::setApplicationName(QStringLiteral("so-ocop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SO_OCOP_VERSION));
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));

    const auto isWindowCall = [&] {
        try {
            const CommandLine line = CommandLine::parse(arguments);
            return platform::hasScreen() && line.verb().isEmpty() && !line.wantsHelp() && !line.wantsVersion();
        } catch (const UsageError&) {
            return false;
        }
    }();
    if (isWindowCall) {
        platform::giveRuntimeFolder();
        QApplication app(argc, argv);
        const CommandLine line = CommandLine::parse(arguments);
        const Start start = line.flag(QStringLiteral("look"))         ? Start::Look
                            : line.flag(QStringLiteral("background")) ? Start::Background
                                                                      : Start::Window;
        return runWindow(app, line.database(), start);
    }

    // Reports need fonts, which come with the window system; offscreen will do.
    std::unique_ptr<QCoreApplication> app;
    const bool needsFonts = std::any_of(arguments.begin(), arguments.end(), [](const QString& word) {
        return word == QLatin1String("letters") || word == QLatin1String("notified") ||
               word == QLatin1String("report") || word == QLatin1String("book") || word == QLatin1String("board");
    });
    if (needsFonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        platform::giveRuntimeFolder();
        app = std::make_unique<QApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    installTranslations(*app, wantsEnglish(arguments));
    return runTerminal(arguments);
}
