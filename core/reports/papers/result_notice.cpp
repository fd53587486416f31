#include "core/reports/papers/result_notice.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/evaluation/record/shown_mean.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/letter_papers.h"
#include "core/reports/papers/round_record.h"
#include "core/reports/papers/template_fields.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace ocop {
namespace {

/// A producer and its decided dossiers.
struct Noticed
{
    const Subject* subject = nullptr;
    std::vector<const ApplicationResult*> results;
};

std::vector<Noticed> noticedOf(const RoundPaperSource& round)
{
    std::vector<Noticed> all;
    for (const ApplicationResult& each : round.results.results()) {
        const Product* product = round.source.snapshot.product(each.application->product);
        const Subject* subject = product ? round.source.snapshot.subject(product->subject) : nullptr;
        if (!subject || !each.isDecided()) continue;
        auto at = std::find_if(all.begin(), all.end(), [&](const Noticed& one) { return one.subject == subject; });
        if (at == all.end()) at = all.insert(all.end(), {subject, {}});
        at->results.push_back(&each);
    }
    const QCollator collator = vietnameseCollator();
    std::stable_sort(all.begin(), all.end(), [&](const Noticed& a, const Noticed& b) {
        return collator.compare(a.subject->name, b.subject->name) < 0;
    });
    return all;
}

QString noticedName(const RoundPaperSource& round, const ApplicationResult& result)
{
    const Product* product = round.source.snapshot.product(result.application->product);
    return product ? product->name : QString();
}

const Certificate* certificateOfDossier(const RoundPaperSource& round, const Application& application)
{
    for (const Certificate& each : round.source.snapshot.certificatesOf(application.product))
        if (each.application == application.id) return &each;
    return nullptr;
}

QString resultInWords(const RoundPaperSource& round, const Application& application)
{
    const QString failed = failedUpgradeOnPaper(round, application);
    if (!failed.isEmpty()) return failed.left(1).toUpper() + failed.mid(1);
    if (*application.starsDecided < 3) return QStringLiteral("Không công nhận");
    const QString stars = QStringLiteral("%1 sao").arg(*application.starsDecided);
    return isPotentialFive(application) ? stars + QStringLiteral(" (tiềm năng 5 sao)") : stars;
}

QString decisionInWords(const RoundPaperSource& round, const Certificate& certificate)
{
    const Decision* decision = round.source.snapshot.decision(certificate.decision);
    if (!decision) return {};
    return decision->date.isValid() ? QStringLiteral("%1 ngày %2").arg(decision->number, dayInSentence(decision->date))
                                    : decision->number;
}

ReportTable noticeTable(const RoundPaperSource& round, const Noticed& noticed)
{
    const QString points = QStringLiteral("Điểm trung bình");
    ReportTable table;
    table.sheetName = QStringLiteral("Kết quả");
    table.columns = {numberColumn(), textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4)};
    for (const auto& [key, heading] :
         {std::pair("a", "A"), std::pair("b", "B"), std::pair("c", "C"), std::pair("total", "Tổng")}) {
        ReportColumn column = fixedColumn(QLatin1String(key), {points, QString::fromUtf8(heading)}, ColumnKind::Text);
        column.align = ColumnAlign::Centre;
        column.minChars = 5;
        column.weight = 0;
        table.columns.push_back(column);
    }
    table.columns.push_back(textColumn(QStringLiteral("result"), {QStringLiteral("Kết quả")}, 3));
    table.columns.push_back(textColumn(QStringLiteral("decision"), {QStringLiteral("Quyết định")}, 3));
    table.columns.push_back(textColumn(QStringLiteral("valid"), {QStringLiteral("Hiệu lực")}, 3));
    for (const ApplicationResult* each : noticed.results) {
        const Application& application = *each->application;
        const ShownMeans means = each->verdict && each->verdict->scored ? shownMeans(*each->verdict) : ShownMeans{};
        const Certificate* certificate = certificateOfDossier(round, application);
        const QString valid =
            certificate ? QStringLiteral("từ %1 đến %2")
                              .arg(dayInSentence(certificate->effectiveFrom), dayInSentence(certificate->lastValidDay))
                        : QString();
        table.addRow({noticedName(round, *each), means.a, means.b, means.c, means.total,
                      resultInWords(round, application), certificate ? decisionInWords(round, *certificate) : QString(),
                      valid});
    }
    return table;
}

/// What a product that was not recognised lacks for three stars, or an upgrade for one more than it holds.
QString lackInWords(const ApplicationResult& result, int wanted)
{
    if (!result.verdict) return {};
    if (!result.verdict->knockouts.empty()) return QStringLiteral("bị loại theo quy định của bộ tiêu chí");
    QStringList parts;
    if (result.verdict->band < wanted)
        parts << QStringLiteral("tổng điểm trung bình %1 chưa đạt khung %2 sao")
                     .arg(formatMean(result.verdict->total), QString::number(wanted));
    for (const UnmetMinimum& each : result.verdict->unmet) {
        if (each.star > wanted) continue;
        const Criterion* criterion = result.criteria ? result.criteria->find(each.criterion) : nullptr;
        const QString title = criterion ? u' ' + criterion->title : QString();
        parts << QStringLiteral("tiêu chí %1%2 cần ít nhất %3 điểm")
                     .arg(each.criterion, title, QString::number(each.needed));
    }
    parts.removeDuplicates();
    return parts.join(QStringLiteral("; "));
}

QStringList whatIsLacking(const RoundPaperSource& round, const Noticed& noticed)
{
    QStringList paragraphs;
    for (const ApplicationResult* each : noticed.results) {
        const Application& application = *each->application;
        const bool failed = !failedUpgradeOnPaper(round, application).isEmpty();
        if (*application.starsDecided >= 3 && !failed) continue;
        QStringList words{lackInWords(*each, failed ? *application.starsDecided + 1 : 3), application.decidedReason};
        words.removeAll(QString());
        if (words.isEmpty()) continue;
        paragraphs
            << QStringLiteral("Sản phẩm %1: %2.").arg(noticedName(round, *each), words.join(QStringLiteral("; ")));
    }
    if (!paragraphs.isEmpty())
        paragraphs << QStringLiteral(
            "Đề nghị chủ thể hoàn thiện các nội dung trên trước khi đăng ký đánh giá lần sau.");
    return paragraphs;
}

/// The commune's people's committee on the notice's day; empty without a commune.
QString communeCommittee(const RoundPaperSource& round, const Subject& subject)
{
    const Unit* commune = round.source.units.find(round.source.units.unitOn(subject.unit, round.today));
    return commune ? QStringLiteral("Ủy ban nhân dân %1 %2").arg(commune->type.toLower(), commune->name) : QString();
}

FieldValues noticeValues(const RoundPaperSource& round, const Noticed& noticed)
{
    const Round& held = round.results.round();
    const OfficeSettings& office = round.source.office.on(round.today);
    const RuleSet* rules = noticed.results.front()->rules;
    return {{QStringLiteral("Tên đợt"), held.name},
            {QStringLiteral("Chủ thể"), noticed.subject->name},
            {QStringLiteral("Người đại diện"), noticed.subject->representative},
            {QStringLiteral("UBND cấp xã"), communeCommittee(round, *noticed.subject)},
            {QStringLiteral("Kết quả họp"),
             held.heldOn.isValid() ? QStringLiteral("kết quả họp Hội đồng ngày %1").arg(dayInSentence(held.heldOn))
                                   : QStringLiteral("kết quả đánh giá của Hội đồng")},
            {QStringLiteral("Căn cứ"), rules ? rules->cited() : QString()},
            {QStringLiteral("Tên cơ quan"), officeInSentence(office.office)},
            {QStringLiteral("Số sản phẩm"), formatOnPaper(int(noticed.results.size()))},
            {QStringLiteral("Ngày văn bản"), formatDateInWords(round.today)},
            {QStringLiteral("Năm"), QString::number(held.year)},
            {QStringLiteral("Địa danh"), office.place}};
}

/// Without the lines that speak to a commune, where there is none.
QString wordingFor(const QString& body, const FieldValues& values)
{
    const QString committee = QStringLiteral("UBND cấp xã");
    if (!values.value(committee).isEmpty()) return body;
    QStringList lines = body.split(u'\n');
    lines.removeIf([&](const QString& line) {
        const auto spans = fieldsInText(TemplateKind::ResultNotice, line);
        return std::any_of(spans.begin(), spans.end(), [&](const FieldSpan& each) {
            const TemplateField* field = findTemplateField(TemplateKind::ResultNotice, each.name);
            return field && field->name == committee;
        });
    });
    return lines.join(u'\n');
}

Report noticeTo(const RoundPaperSource& round, const Noticed& noticed, const QString& body)
{
    ReportRequest request;
    request.asOf = request.documentDate = round.today;
    Report report = reportFrame(round.source, request, QStringLiteral("thong-bao-ket-qua"), {});
    report.documentKind = QStringLiteral("THÔNG BÁO");
    report.office.symbol.replace(QStringLiteral("BC-"), QStringLiteral("TB-"));
    report.scope = round.results.round().name;
    report.footLine = false;
    const FieldValues values = noticeValues(round, noticed);
    report.addressees << noticed.subject->name << values.value(QStringLiteral("UBND cấp xã"));
    report.addressees.removeAll(QString());
    for (const TemplateLine& line : fillTemplate(TemplateKind::ResultNotice, wordingFor(body, values), values).lines) {
        QStringList& text = report.tables.empty() ? report.intro : report.closing;
        if (line.block && line.block->name == QStringLiteral("Bảng kết quả"))
            report.tables.push_back(noticeTable(round, noticed));
        else if (line.block)
            text << whatIsLacking(round, noticed);
        else if (line.heading > 0)
            report.subject = line.text;
        else if (!line.text.isEmpty())
            text << line.text;
    }
    report.recipients.removeAll(QStringLiteral("Như trên"));
    report.recipients.prepend(QStringLiteral("Như trên"));
    return report;
}

} // namespace

std::vector<Report> makeResultNotices(const RoundPaperSource& round, const QString& body)
{
    std::vector<Report> notices;
    for (const Noticed& each : noticedOf(round)) notices.push_back(noticeTo(round, each, body));
    return notices;
}

} // namespace ocop
