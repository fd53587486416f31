#include "app/verbs.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/evaluation/evaluation_snapshot.h"
#include "core/reports/certificate_papers.h"
#include "core/reports/report_catalog.h"
#include "core/reports/round_report.h"
#include "core/reports/standard_templates.h"
#include "ui/reports/report_file.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace ocop {
namespace {

/// Reports of an evaluation round: they want --round.
struct RoundReport
{
    const char* name;
    const char* title;
};
constexpr RoundReport roundReports[] = {{"ket-qua-dot", "Kết quả đánh giá của đợt"},
                                        {"bang-diem", "Bảng điểm của các thành viên Hội đồng"},
                                        {"bien-ban", "Biên bản họp Hội đồng"}};
constexpr const char* annexReport = "phu-luc"; ///< of a decision: wants --decision

/// The round of that number or name; nothing, and a sentence, when there is none.
const Round* roundMeant(Terminal& terminal, const EvaluationSnapshot& evaluations)
{
    const auto word = terminal.line.option(QStringLiteral("round"));
    if (!word) throw UsageError{CommandLine::tr("This report wants --round, a round's number or name.")};
    const QString key = folded(*word);
    for (const Round& each : evaluations.rounds())
        if (QString::number(each.id.value) == *word || folded(each.name) == key) return &each;
    terminal.err << CommandLine::tr("There is no round “%1”. The rounds are:").arg(*word) << '\n';
    for (const Round& each : evaluations.rounds())
        terminal.err << QString::number(each.id.value).rightJustified(6) << "  " << each.name << '\n';
    return nullptr;
}

std::optional<Report> roundReport(Terminal& terminal, Register& book, const ReportSource& source, const RoundReport& kind)
{
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book.evaluation());
    const Round* round = roundMeant(terminal, evaluations);
    if (!round) return std::nullopt;
    const RoundResults results(evaluations, book.database(), book.rules(), round->id);
    const PointsOfSheets points = readPointsOfRound(book.database(), round->id);
    const RoundPaperSource paper{source, results, points, terminal.now.date()};
    const QLatin1String name(kind.name);
    if (name == QLatin1String("ket-qua-dot")) return makeRoundResult(paper);
    if (name == QLatin1String("bang-diem")) return makeScoreMatrix(paper);
    return makeMinutes(paper, templateBody(book.templates(), TemplateKind::Minutes));
}

std::optional<Report> annexOf(Terminal& terminal, Register& book, const ReportSource& source)
{
    const auto word = terminal.line.option(QStringLiteral("decision"));
    if (!word) throw UsageError{CommandLine::tr("This report wants --decision, a decision's number.")};
    const QString number = normalizedDecisionNumber(*word);
    const Decision* last = nullptr; // of several of one number the latest
    for (const Decision& each : source.snapshot.decisions())
        if (each.number == number && (!last || each.date > last->date)) last = &each;
    if (!last) {
        terminal.err << CommandLine::tr("There is no decision “%1” in the register.").arg(number) << '\n';
        return std::nullopt;
    }
    return makeDecisionAnnex(source, book.rules(), *last, templateBody(book.templates(), TemplateKind::Annex));
}

} // namespace

int reportVerb(Terminal& terminal)
{
    if (terminal.line.flag(QStringLiteral("list"))) {
        terminal.line.expectNoMore();
        for (const ReportInfo& info : reportCatalog())
            terminal.out << info.name.leftJustified(20) << info.title << '\n';
        for (const RoundReport& each : roundReports)
            terminal.out << QLatin1String(each.name).toString().leftJustified(20) << QString::fromUtf8(each.title) << " (--round)\n";
        terminal.out << QLatin1String(annexReport).toString().leftJustified(20) << QStringLiteral("Phụ lục kèm theo quyết định") << " (--decision)\n";
        return 0;
    }
    const QString name = terminal.line.word(CommandLine::tr("a report's name (see report --list)"));
    terminal.line.expectNoMore();
    const ReportInfo* info = findReport(name);
    const auto ofRound = std::find_if(std::begin(roundReports), std::end(roundReports), [&](const auto& each) { return name == QLatin1String(each.name); });
    const bool isAnnex = name == QLatin1String(annexReport);
    if (!info && ofRound == std::end(roundReports) && !isAnnex) throw UsageError{CommandLine::tr("There is no report “%1”; see report --list.").arg(name)};
    const auto out = terminal.line.option(QStringLiteral("out"));
    const QString kind = out ? QFileInfo(*out).suffix().toLower() : QString();
    if (kind != QLatin1String("pdf") && kind != QLatin1String("xlsx") && kind != QLatin1String("csv"))
        throw UsageError{CommandLine::tr("report wants --out FILE.pdf, FILE.xlsx or FILE.csv.")};

    const auto book = terminal.open();
    const Snapshot snapshot = Snapshot::load(*book, terminal.asOf());
    const SettingsStore settings = book->settings();
    const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(settings),
                              settings.number(settings::expiringDays, 90),
                              settings.value(settings::sample) == QLatin1String("1")};
    std::optional<Report> report;
    if (info) {
        ReportRequest request;
        request.asOf = terminal.asOf();
        request.district = terminal.district(book->units());
        report = info->make(source, request);
    } else {
        report = isAnnex ? annexOf(terminal, *book, source) : roundReport(terminal, *book, source, *ofRound);
    }
    if (!report) return 1;
    saveReport(*report, *out);
    terminal.out << *out << '\n';
    return 0;
}

} // namespace ocop
