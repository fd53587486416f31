#include "core/reports/promotion/event_papers.h"
#include "app/verbs.h"
#include "core/base/text.h"
#include "core/reports/papers/standard_templates.h"
#include "ui/paper/report_book.h"
#include "ui/paper/report_file.h"

namespace ocop {

TradeEventId eventAsked(Terminal& terminal, const PromotionBook& promotion)
{
    const auto word = terminal.line.option(QStringLiteral("event"));
    if (!word) throw UsageError{CommandLine::tr("This needs --event, an event's number or name.")};
    const QString key = folded(*word);
    for (const TradeEvent& each : promotion.events())
        if (QString::number(each.id.value) == *word || folded(each.name) == key) return each.id;
    terminal.err << CommandLine::tr("There is no event “%1”. The events are:").arg(*word) << '\n';
    for (const TradeEvent& each : promotion.events())
        terminal.err << QString::number(each.id.value).rightJustified(6) << "  " << each.name << '\n';
    return {};
}

int saveEventPaper(Terminal& terminal, const ReportSource& source, EventPaper paper, const QString& out)
{
    const TradeEvent* event = source.promotion->find<TradeEvent>(eventAsked(terminal, *source.promotion));
    if (!event) return 1;
    const auto kind = eventPaperWording(paper);
    const QString body = kind ? wordingOf(source, *kind) : QString();
    const EventPaperSource of{source, *event, terminal.asOf()};
    const bool isBook = paper == EventPaper::Invitation && out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (const auto letters = isBook ? makeEventInvitations(of, body) : std::vector<Report>(); !letters.empty()) {
        writeBook({eventPaperTitle(paper), letters}, out);
    } else {
        Report report = makeEventPaper(of, paper, body);
        if (const auto number = terminal.line.option(QStringLiteral("number"))) report.office.number = *number;
        if (const auto title = terminal.line.option(QStringLiteral("title"))) report.subject = *title;
        saveReport(report, out);
    }
    terminal.out << out << '\n';
    return 0;
}

} // namespace ocop
