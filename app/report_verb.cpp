#include "app/verbs.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/evaluation/evaluation_snapshot.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/advisory_papers.h"
#include "core/reports/papers/ballot_papers.h"
#include "core/reports/papers/decision_annex.h"
#include "core/reports/papers/dossier_forms.h"
#include "core/reports/papers/paper_heads.h"
#include "core/reports/papers/round_drafts.h"
#include "core/reports/papers/round_minutes.h"
#include "core/reports/papers/standard_templates.h"
#include "core/reports/promotion/event_papers.h"
#include "core/reports/report_catalog.h"
#include "core/reports/report_parts.h"
#include "core/reports/round_report.h"
#include "core/storage/attachment_store.h"
#include "ui/paper/report_book.h"
#include "ui/paper/report_file.h"

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
                                        {"bien-ban", "Biên bản họp Hội đồng"},
                                        {"kiem-phieu", "Biên bản kiểm phiếu lấy ý kiến bằng văn bản"},
                                        {"tong-hop-tu-van", "Tổng hợp kết quả thẩm định của Tổ tư vấn"},
                                        {"giay-moi", "Giấy mời họp Hội đồng"},
                                        {"to-trinh", "Tờ trình công nhận kết quả đánh giá, phân hạng"},
                                        {"du-thao-cong-nhan", "Dự thảo quyết định công nhận"},
                                        {"du-thao-kien-toan", "Dự thảo quyết định kiện toàn Hội đồng"}};
/// Forms of a dossier: they want --dossier.
constexpr RoundReport dossierForms[] = {{"mau-01", "Mẫu số 01: Phiếu đăng ký đánh giá, phân hạng"},
                                        {"mau-02", "Mẫu số 02: Báo cáo tự đánh giá"},
                                        {"mau-03", "Mẫu số 03: Báo cáo của UBND cấp xã"}};
constexpr const char* annexReport = "phu-luc"; ///< of a decision: wants --decision

/// The round of that number or name; nothing, and a sentence, when there is none.
const Round* roundMeant(Terminal& terminal, const EvaluationSnapshot& evaluations)
{
    const auto word = terminal.line.option(QStringLiteral("round"));
    if (!word) throw UsageError{CommandLine::tr("This report needs --round, a round's number or name.")};
    const QString key = folded(*word);
    for (const Round& each : evaluations.rounds())
        if (QString::number(each.id.value) == *word || folded(each.name) == key) return &each;
    terminal.err << CommandLine::tr("There is no round “%1”. The rounds are:").arg(*word) << '\n';
    for (const Round& each : evaluations.rounds())
        terminal.err << QString::number(each.id.value).rightJustified(6) << "  " << each.name << '\n';
    return nullptr;
}

std::optional<Report> roundDraft(const QString& name, const RoundPaperSource& paper, Register& book,
                                 const std::optional<PaperHeads>& kept)
{
    const auto wording = [&](TemplateKind kind) {
        const QString body = templateBody(book.templates(), kind);
        return kept ? kept->wording(kind, body) : body;
    };
    const RuleBook& rules = book.rules();
    if (name == QLatin1String("giay-moi")) return makeInvitation(paper, rules, wording(TemplateKind::Invitation));
    if (name == QLatin1String("to-trinh"))
        return makeRecognitionProposal(paper, rules, wording(TemplateKind::RecognitionProposal));
    if (name == QLatin1String("du-thao-cong-nhan"))
        return makeRecognitionDecision(paper, rules, wording(TemplateKind::RecognitionDecision));
    if (name == QLatin1String("du-thao-kien-toan"))
        return makeCouncilDecision(paper, rules, wording(TemplateKind::CouncilDecision));
    return std::nullopt;
}

std::optional<Report> dossierForm(Terminal& terminal, Register& book, const ReportSource& source, const QString& name)
{
    const auto word = terminal.line.number(QStringLiteral("dossier"));
    if (!word) throw UsageError{CommandLine::tr("This report needs --dossier, a dossier's number.")};
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book.evaluation());
    const Application* application = evaluations.application({*word});
    if (!application) {
        terminal.err << CommandLine::tr("There is no dossier %1 in the register.").arg(*word) << '\n';
        return std::nullopt;
    }
    const DossierForm form = name == QLatin1String("mau-01")   ? DossierForm::Registration
                             : name == QLatin1String("mau-02") ? DossierForm::SelfAssessment
                                                               : DossierForm::CommuneReport;
    return makeDossierForm(source, book.rules(), *application, form, terminal.asOf());
}

std::optional<Report> roundReport(Terminal& terminal, Register& book, const ReportSource& source,
                                  const RoundReport& kind)
{
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book.evaluation());
    const Round* round = roundMeant(terminal, evaluations);
    if (!round) return std::nullopt;
    const RoundResults results(evaluations, book.database(), book.rules(), round->id);
    const PointsOfSheets points = readPointsOfRound(book.database(), round->id);
    ReportSource own = source;
    const auto kept = PaperHeads::fromText(round->paperHeads); // a closed round's papers read the same ever after
    if (kept) own.office = kept->office;
    const RoundPaperSource paper{own, results, points, round->isClosed() ? round->closedOn : terminal.today()};
    const QLatin1String name(kind.name);
    if (name == QLatin1String("ket-qua-dot")) return makeRoundResult(paper);
    if (name == QLatin1String("bang-diem")) return makeScoreMatrix(paper);
    if (name == QLatin1String("tong-hop-tu-van")) return makeAdvisorySummary(paper);
    if (const auto draft = roundDraft(name, paper, book, kept)) return draft;
    // A ballot has no meeting to write minutes of.
    if (name == QLatin1String("kiem-phieu") || round->isBallot()) return makeBallotRecord(paper);
    return makeMinutes(paper, kept ? kept->minutes : templateBody(book.templates(), TemplateKind::Minutes));
}

std::optional<Report> annexOf(Terminal& terminal, Register& book, const ReportSource& source)
{
    const auto word = terminal.line.option(QStringLiteral("decision"));
    if (!word) throw UsageError{CommandLine::tr("This report needs --decision, a decision's number.")};
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

/// "--KEY WORD" as one of a set of words; throws UsageError naming them.
template <class E>
std::optional<E> wordOption(const Terminal& terminal, const QString& key)
{
    const auto word = terminal.line.option(key);
    if (!word) return std::nullopt;
    if (const auto value = fromCode<E>(*word)) return value;
    QStringList known;
    for (const auto& [value, code] : EnumCodes<E>::all) known << QLatin1String(code);
    throw UsageError{
        CommandLine::tr("--%1 needs one of %2; found “%3”.").arg(key, known.join(QStringLiteral(", ")), *word)};
}

std::optional<int> numberBetween(const Terminal& terminal, const QString& key, int least, int most)
{
    const auto word = terminal.line.option(key);
    if (!word) return std::nullopt;
    bool ok = false;
    const int number = word->toInt(&ok);
    if (!ok || number < least || number > most)
        throw UsageError{CommandLine::tr("--%1 needs a number from %2 to %3; found “%4”.")
                             .arg(key, QString::number(least), QString::number(most), *word)};
    return number;
}

void readFilter(const Terminal& terminal, ReportRequest& request)
{
    Selection filter;
    filter.recognisedOnly = false;
    filter.stars = numberBetween(terminal, QStringLiteral("stars"), 3, 5);
    filter.sector = numberBetween(terminal, QStringLiteral("sector"), 1, 6);
    filter.kind = wordOption<SubjectKind>(terminal, QStringLiteral("kind"));
    filter.standing = wordOption<StandingClass>(terminal, QStringLiteral("standing"));
    setFilter(request, filter);
}

ReportRequest requestOf(const Terminal& terminal, const Units& units, int expiringDays)
{
    const CommandLine& line = terminal.line;
    ReportRequest request;
    request.asOf = terminal.asOf();
    request.districts = terminal.districts(units);
    if (request.districts.size() == 1) request.district = request.districts.front();
    request.since = line.day(QStringLiteral("since")).value_or(QDate());
    if (request.since.isValid() && request.since > request.asOf)
        throw UsageError{CommandLine::tr("--since must be earlier than --as-of.")};
    request.period = wordOption<Period>(terminal, QStringLiteral("by")).value_or(Period::Quarter);
    request.withinDays = line.number(QStringLiteral("within")).value_or(expiringDays);
    request.title = line.option(QStringLiteral("title")).value_or(QString());
    request.number = line.option(QStringLiteral("number")).value_or(QString());
    if (const auto cards = numberBetween(terminal, QStringLiteral("per-page"), 1, 8)) request.cardsPerPage = *cards;
    if (const auto paper = line.option(QStringLiteral("paper"))) {
        request.smallPaper = paper->toLower() == QLatin1String("a5");
        if (!request.smallPaper && paper->toLower() != QLatin1String("a4"))
            throw UsageError{CommandLine::tr("--paper needs a4 or a5; found “%1”.").arg(*paper)};
    }
    readFilter(terminal, request);
    for (const QString& key :
         line.option(QStringLiteral("columns")).value_or(QString()).split(u',', Qt::SkipEmptyParts))
        request.shape.columns << key.trimmed();
    request.shape.sort = line.option(QStringLiteral("sort")).value_or(QString());
    request.shape.group = line.option(QStringLiteral("group")).value_or(QString());
    request.shape.descending = line.flag(QStringLiteral("descending"));
    return request;
}

/// The register with all a report is made from.
struct OpenedReports
{
    explicit OpenedReports(const Terminal& terminal)
        : book(terminal.open()), snapshot(Snapshot::load(*book, terminal.asOf())),
          settings(book->settings()), source{
                                          snapshot,
                                          book->units(),
                                          book->groups(),
                                          officeSettings(settings.all()),
                                          settings.number(settings::expiringDays, 90),
                                          settings.value(settings::sample) == QLatin1String("1"),
                                          [this](ProductId id) {
                                              return photoFile(book->attachments(), book->database(), id);
                                          },
                                          book->standards().all(),
                                          &reminders,
                                          &reminderRules,
                                          [this](TemplateKind kind) { return templateBody(book->templates(), kind); },
                                          &promotion}
    {
    }
    std::unique_ptr<Register> book;
    Snapshot snapshot;
    SettingsStore settings;
    ReminderBook reminders = ReminderBook::load(*book);
    ReminderRules reminderRules = ReminderRules::load(*book);
    PromotionBook promotion = PromotionBook::load(book->stores<PromotionStores>());
    ReportSource source;
};

const ReportInfo& infoNamed(const QString& name)
{
    if (const ReportInfo* info = findReport(name)) return *info;
    throw UsageError{CommandLine::tr("There is no report “%1”; see report --list.").arg(name)};
}

bool isReportFile(const QString& ending)
{
    return QStringList{QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("docx"), QStringLiteral("csv")}
        .contains(ending);
}

/// Runs what shapes a report's tables: a column it does not have is a call that cannot be understood, not a failure.
template <class Work>
auto shaping(const QString& name, Work&& work)
{
    try {
        return work();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadInput) throw;
        throw UsageError{CommandLine::tr("The report “%1” has no column %2.").arg(name, error.detail())};
    }
}

/// Papers of a round or decision take columns, order, title and number as well.
void takeShape(Report& report, const ReportRequest& request)
{
    if (!request.title.isEmpty()) report.subject = request.title;
    if (!request.number.isEmpty()) report.office.number = request.number;
    shaping(report.name, [&] { shapeTables(report, request.shape); });
    report.fingerprint = fingerprintOf(report);
}

} // namespace

int reportVerb(Terminal& terminal)
{
    if (terminal.line.flag(QStringLiteral("list"))) {
        terminal.line.expectNoMore();
        for (const ReportInfo& info : reportCatalog())
            terminal.out << info.name.leftJustified(20) << info.title << '\n';
        for (const RoundReport& each : roundReports)
            terminal.out << QLatin1String(each.name).toString().leftJustified(20) << QString::fromUtf8(each.title)
                         << " (--round)\n";
        for (const RoundReport& each : dossierForms)
            terminal.out << QLatin1String(each.name).toString().leftJustified(20) << QString::fromUtf8(each.title)
                         << " (--dossier)\n";
        for (const auto& [paper, code] : EnumCodes<EventPaper>::all)
            terminal.out << QLatin1String(code).toString().leftJustified(20) << eventPaperTitle(paper)
                         << " (--event)\n";
        terminal.out << QLatin1String(annexReport).toString().leftJustified(20)
                     << QStringLiteral("Phụ lục kèm theo quyết định") << " (--decision)\n";
        return 0;
    }
    const QString name = terminal.line.word(CommandLine::tr("a report's name (see report --list)"));
    terminal.line.expectNoMore();
    const ReportInfo* info = findReport(name);
    const auto isNamed = [&](const RoundReport& each) { return name == QLatin1String(each.name); };
    const auto ofRound = std::find_if(std::begin(roundReports), std::end(roundReports), isNamed);
    const bool isForm = std::any_of(std::begin(dossierForms), std::end(dossierForms), isNamed);
    const bool isAnnex = name == QLatin1String(annexReport);
    const auto ofEvent = fromCode<EventPaper>(name);
    if (!info && ofRound == std::end(roundReports) && !isForm && !isAnnex && !ofEvent)
        throw UsageError{CommandLine::tr("There is no report “%1”; see report --list.").arg(name)};
    const QString out = reportFileAsked(terminal);
    const OpenedReports opened(terminal);
    if (ofEvent) return saveEventPaper(terminal, opened.source, *ofEvent, out);
    std::optional<Report> report;
    if (info)
        report = shaping(name, [&] {
            return makeReport(*info, opened.source,
                              requestOf(terminal, opened.book->units(), opened.source.expiringDays));
        });
    else
        report = isAnnex  ? annexOf(terminal, *opened.book, opened.source)
                 : isForm ? dossierForm(terminal, *opened.book, opened.source, name)
                          : roundReport(terminal, *opened.book, opened.source, *ofRound);
    if (report && !info) takeShape(*report, requestOf(terminal, opened.book->units(), opened.source.expiringDays));
    if (!report) return 1;
    saveReport(*report, out);
    terminal.out << out << '\n';
    return 0;
}

QString reportFileAsked(const Terminal& terminal)
{
    const QString out = terminal.line.option(QStringLiteral("out")).value_or(QString());
    if (!isReportFile(QFileInfo(out).suffix().toLower()))
        throw UsageError{
            CommandLine::tr("%1 needs --out FILE.pdf, FILE.xlsx, FILE.docx or FILE.csv.").arg(terminal.line.verb())};
    return out;
}

void writeReportNamed(Terminal& terminal, const QString& name, const QString& out)
{
    const OpenedReports opened(terminal);
    const ReportRequest request = requestOf(terminal, opened.book->units(), opened.source.expiringDays);
    saveReport(shaping(name, [&] { return makeReport(infoNamed(name), opened.source, request); }), out);
}

int bookVerb(Terminal& terminal)
{
    const ReportInfo& info = infoNamed(terminal.line.word(CommandLine::tr("a report's name (see report --list)")));
    terminal.line.expectNoMore();
    const QString out = terminal.line.option(QStringLiteral("out")).value_or(QString());
    const QString format = terminal.line.option(QStringLiteral("format")).value_or(QString());
    const bool onePdf = format.isEmpty() && QFileInfo(out).suffix().toLower() == QLatin1String("pdf");
    if (out.isEmpty() || (!onePdf && !isReportFile(format)))
        throw UsageError{
            CommandLine::tr("book needs --out FILE.pdf, or --out FOLDER with --format pdf, xlsx, docx or csv.")};
    const OpenedReports opened(terminal);
    const ReportRequest request = requestOf(terminal, opened.book->units(), opened.source.expiringDays);
    const ReportBook book{info.title,
                          shaping(info.name, [&] { return makeReportsByDistrict(info, opened.source, request); })};
    if (onePdf) {
        writeBook(book, out);
        terminal.out << out << '\n';
        return 0;
    }
    for (const QString& path : writeBookInto(book, out, format)) terminal.out << path << '\n';
    return 0;
}

int summaryVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    const OpenedReports opened(terminal);
    ReportRequest request;
    request.asOf = terminal.asOf();
    request.district = terminal.district(opened.book->units());
    for (const QString& sentence : statusSentences(opened.source, request)) terminal.out << sentence << '\n';
    return 0;
}

} // namespace ocop
