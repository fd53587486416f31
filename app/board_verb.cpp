#include "app/verbs.h"
#include "ui/dashboard/board_catalog.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/tile_boards.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

namespace ocop {

int boardVerb(Terminal& terminal)
{
    if (terminal.line.flag(QStringLiteral("list"))) {
        terminal.line.expectNoMore();
        for (const BoardEntry& each : boardEntries()) terminal.out << each.key.leftJustified(20) << each.title << '\n';
        return 0;
    }
    const QString name = terminal.line.word(CommandLine::tr("a board's name (see board --list)"));
    terminal.line.expectNoMore();
    if (!boardKeys().contains(name))
        throw UsageError{CommandLine::tr("There is no board “%1”; see board --list.").arg(name)};
    const QString out = terminal.line.option(QStringLiteral("out")).value_or(QString());
    const QString ending = QFileInfo(out).suffix().toLower();
    if (ending != QLatin1String("png") && ending != QLatin1String("svg") && ending != QLatin1String("pdf"))
        throw UsageError{CommandLine::tr("board needs --out FILE.png, FILE.svg or FILE.pdf.")};

    applyTheme(*qApp, terminal.line.flag(QStringLiteral("dark")) ? Theme::dark() : Theme::light());
    Session session([now = terminal.now] { return now; }, terminal.who);
    session.open(terminal.database());
    session.setAsOf(terminal.asOf());
    session.setDistrict(terminal.district(session.book().units()));
    QTemporaryDir folder; // what the window remembers is not for a picture
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    DashboardPage page(session, nullptr, &settings);
    page.resize(1360, 800);
    page.setBoard(name);
    if (const auto measure = terminal.line.option(QStringLiteral("measure")))
        if (Board* board = page.namedBoard(name); !board || !board->setMeasure(*measure))
            throw UsageError{CommandLine::tr("The board “%1” has no measure “%2”.").arg(name, *measure)};
    page.grab(); // lays everything out without a screen
    savePicture(page.picture(), out);
    terminal.out << out << '\n';
    return 0;
}

} // namespace ocop
