#include "app/verbs.h"
#include "core/formats/whole_file.h"
#include "core/reminders/calendar_file.h"

namespace ocop {

int calendarVerb(Terminal& terminal)
{
    const auto path = terminal.line.option(QStringLiteral("out"));
    terminal.line.expectNoMore();
    if (!path || !path->endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        throw UsageError{CommandLine::tr("calendar needs --out FILE.ics.")};
    const auto book = terminal.open();
    CalendarFile file;
    fillWholeFile(*path, [&](QIODevice& to) {
        file = CalendarFile::write(to, *book, terminal.asOf(), terminal.district(book->units()));
    });
    terminal.out << CommandLine::tr("events: %1, cancelled: %2 (%3)")
                        .arg(QString::number(file.events), QString::number(file.cancelled), *path)
                 << '\n';
    return file.overdue ? exitOverdue : 0;
}

} // namespace ocop
