#include "app/verbs.h"
#include "core/base/error.h"
#include "core/reports/report_catalog.h"
#include "ui/reports/report_file.h"

#include <QFileInfo>

namespace ocop {

int reportVerb(Terminal& terminal)
{
    if (terminal.line.flag(QStringLiteral("list"))) {
        terminal.line.expectNoMore();
        for (const ReportInfo& info : reportCatalog())
            terminal.out << info.name.leftJustified(20) << info.title << '\n';
        return 0;
    }
    const QString name = terminal.line.word(CommandLine::tr("a report's name (see report --list)"));
    terminal.line.expectNoMore();
    const ReportInfo* info = findReport(name);
    if (!info) throw UsageError{CommandLine::tr("There is no report “%1”; see report --list.").arg(name)};
    const auto out = terminal.line.option(QStringLiteral("out"));
    const QString kind = out ? QFileInfo(*out).suffix().toLower() : QString();
    if (kind != QLatin1String("pdf") && kind != QLatin1String("xlsx") && kind != QLatin1String("csv"))
        throw UsageError{CommandLine::tr("report wants --out FILE.pdf, FILE.xlsx or FILE.csv.")};

    const auto book = terminal.open();
    const Snapshot snapshot = Snapshot::load(*book, terminal.asOf());
    ReportRequest request;
    request.asOf = terminal.asOf();
    request.district = terminal.district(book->units());
    const SettingsStore settings = book->settings();
    const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(settings),
                              settings.number(settings::expiringDays, 90),
                              settings.value(settings::sample) == QLatin1String("1")};
    saveReport(info->make(source, request), *out);
    terminal.out << *out << '\n';
    return 0;
}

} // namespace ocop
