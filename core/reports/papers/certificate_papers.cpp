#include "core/reports/papers/certificate_papers.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/evaluation/record/shown_mean.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>
#include <array>
#include <map>

namespace ocop {
namespace {

QString starsInWords(int stars)
{
    static const std::array words = {"một", "hai", "ba", "bốn", "năm"};
    return stars >= 1 && stars <= 5 ? QString::fromUtf8(words[size_t(stars) - 1]) + QStringLiteral(" sao") : QString();
}

void fillDecision(const ReportSource& source, const RuleBook& rules, const Decision& decision, FieldValues& values)
{
    values[QStringLiteral("Số quyết định")] = decision.number;
    values[QStringLiteral("Ngày quyết định")] = decision.date.isValid() ? dayInSentence(decision.date) : QString();
    values[QStringLiteral("Ngày quyết định bằng chữ")] = formatDateInWords(decision.date);
    values[QStringLiteral("Cơ quan ban hành")] = decision.issuer;
    values[QStringLiteral("Người ký")] = decision.signer;
    values[QStringLiteral("Địa danh")] = source.office.on(decision.date).place;
    if (decision.date.isValid()) values[QStringLiteral("Căn cứ pháp lý")] = rules.on(decision.date).title;
}

/// A decision's certificates as its annex lists them.
std::vector<const Certificate*> certificatesOfDecision(const ReportSource& source, const Decision& decision)
{
    std::vector<const Certificate*> all;
    for (const Certificate& each : source.snapshot.certificates())
        if (each.decision == decision.id || (each.withdrawalDecision == decision.id && decision.id))
            all.push_back(&each);
    const QCollator collator = vietnameseCollator();
    const auto name = [&](const Certificate* each) {
        const Product* product = source.snapshot.product(each->product);
        return product ? product->name : each->printedProduct;
    };
    std::stable_sort(all.begin(), all.end(), [&](const Certificate* a, const Certificate* b) {
        return a->stars != b->stars ? a->stars > b->stars : collator.compare(name(a), name(b)) < 0;
    });
    return all;
}

/// The day a certificate bears: its decision's.
QDate paperDay(const ReportSource& source, const Certificate& certificate)
{
    const Decision* decision = source.snapshot.decision(certificate.decision);
    return decision && decision->date.isValid() ? decision->date : certificate.effectiveFrom;
}

QString printedOr(const QString& printed, const QString& present) { return printed.isEmpty() ? present : printed; }

ReportTable annexTable(const ReportSource& source, const std::vector<const Certificate*>& certificates, QDate day)
{
    ReportTable table;
    table.annex = true;
    table.sheetName = QStringLiteral("Phụ lục");
    table.orientation = PaperOrientation::Landscape;
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4),
                     textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 4),
                     textColumn(QStringLiteral("address"), {QStringLiteral("Địa chỉ")}, 4),
                     fixedColumn(QStringLiteral("stars"), {QStringLiteral("Hạng sao")}, ColumnKind::Stars),
                     pointsColumn(QStringLiteral("score"), {QStringLiteral("Điểm")}),
                     textColumn(QStringLiteral("number"), {QStringLiteral("Số Giấy chứng nhận")}, 1.4),
                     fixedColumn(QStringLiteral("from"), {QStringLiteral("Hiệu lực từ")}, ColumnKind::Date),
                     fixedColumn(QStringLiteral("until"), {QStringLiteral("Ngày hết hạn")}, ColumnKind::Date)};
    for (const Certificate* each : certificates) {
        const Product* product = source.snapshot.product(each->product);
        const Subject* subject = product ? source.snapshot.subject(product->subject) : nullptr;
        table.addRow({printedOr(each->printedProduct, product ? product->name : QString()),
                      printedOr(each->printedSubject, subject ? subject->name : QString()),
                      subject && subject->unit ? source.units.describe(subject->unit, day) : QString(),
                      qint64(each->stars), pointsCell(formatPoints(each->score)), each->number,
                      dayCell(each->effectiveFrom), dayCell(each->lastValidDay)});
    }
    return table;
}

} // namespace

FieldValues certificateValues(const ReportSource& source, const RuleBook& rules, const Certificate& certificate)
{
    FieldValues values;
    const Product* product = source.snapshot.product(certificate.product);
    const Subject* subject = product ? source.snapshot.subject(product->subject) : nullptr;
    values[QStringLiteral("Tên sản phẩm")] = printedOr(certificate.printedProduct, product ? product->name : QString());
    values[QStringLiteral("Chủ thể")] = printedOr(certificate.printedSubject, subject ? subject->name : QString());
    if (subject) {
        QStringList address;
        if (!subject->address.isEmpty()) address << subject->address;
        if (subject->unit) address << source.units.describe(subject->unit, paperDay(source, certificate));
        values[QStringLiteral("Địa chỉ")] = address.join(QStringLiteral(", "));
        values[QStringLiteral("Loại hình chủ thể")] = kindOnPaper(subject->kind);
        values[QStringLiteral("Người đại diện")] = subject->representative;
    }
    if (product) values[QStringLiteral("Mã sản phẩm")] = product->code;
    values[QStringLiteral("Hạng sao")] = QStringLiteral("%1 sao").arg(certificate.stars);
    values[QStringLiteral("Hạng sao bằng chữ")] = starsInWords(certificate.stars);
    if (certificate.score) values[QStringLiteral("Điểm")] = formatScore(certificate.score);
    values[QStringLiteral("Số giấy")] = certificate.number;
    const auto day = [](QDate date) { return date.isValid() ? dayInSentence(date) : QString(); };
    values[QStringLiteral("Có hiệu lực từ")] = day(certificate.effectiveFrom);
    values[QStringLiteral("Có giá trị đến")] = day(certificate.lastValidDay);
    values[QStringLiteral("Có giá trị đến bằng chữ")] = formatDateInWords(certificate.lastValidDay);
    if (const Decision* decision = source.snapshot.decision(certificate.decision))
        fillDecision(source, rules, *decision, values);
    return values;
}

Report makeDecisionAnnex(const ReportSource& source, const RuleBook& rules, const Decision& decision,
                         const QString& body)
{
    const std::vector<const Certificate*> certificates = certificatesOfDecision(source, decision);
    FieldValues values;
    fillDecision(source, rules, decision, values);
    std::map<int, int, std::greater<>> byStars;
    QSet<qint64> subjects;
    for (const Certificate* each : certificates) {
        ++byStars[each->stars];
        if (const Product* product = source.snapshot.product(each->product)) subjects.insert(product->subject.value);
    }
    QStringList stars;
    for (const auto& [star, count] : byStars)
        stars << QStringLiteral("%1 sản phẩm %2 sao").arg(QString::number(count), QString::number(star));
    values[QStringLiteral("Số sản phẩm")] = QString::number(certificates.size());
    values[QStringLiteral("Số chủ thể")] = QString::number(subjects.size());
    values[QStringLiteral("Cơ cấu hạng sao")] = stars.join(QStringLiteral(", "));
    if (decision.date.isValid()) values[QStringLiteral("Năm")] = QString::number(decision.date.year());

    ReportRequest request;
    request.asOf = decision.date;
    Report report = reportFrame(source, request, QStringLiteral("phu-luc"), {});
    report.documentKind = QStringLiteral("PHỤ LỤC");
    report.annexOnly = true;
    ReportTable table = annexTable(source, certificates, decision.date);
    QStringList reference;
    for (const TemplateLine& line : fillTemplate(TemplateKind::Annex, body, values).lines) {
        if (line.block || line.text.isEmpty()) continue;
        if (line.heading > 0 && table.title.isEmpty())
            table.title = line.text;
        else
            reference << line.text;
    }
    report.subject = table.title;
    table.reference = reference.join(u'\n');
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace ocop
