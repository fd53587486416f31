#include "core/reports/papers/decision_annex.h"

#include "core/base/text.h"
#include "core/reports/decision_words.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/certificate_papers.h"
#include "core/reports/report_parts.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// What a decision does, by its kind; a decision that only takes back is a withdrawal whatever it is called.
DecisionKind annexKind(const Decision& decision, const std::vector<const Certificate*>& certificates)
{
    const bool takesBack = !certificates.empty() &&
                           std::all_of(certificates.begin(), certificates.end(),
                                       [&](const Certificate* each) { return each->decision != decision.id; }) &&
                           std::any_of(certificates.begin(), certificates.end(), [&](const Certificate* each) {
                               return each->withdrawalDecision == decision.id;
                           });
    return takesBack ? DecisionKind::Withdrawal : decision.kind;
}

/// Behind "Danh sách sản phẩm".
QString annexDecides(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Recognition: break;
    case DecisionKind::Renewal: return QStringLiteral("được công nhận lại kết quả đánh giá, phân hạng sản phẩm OCOP");
    case DecisionKind::Upgrade: return QStringLiteral("được công nhận nâng hạng sản phẩm OCOP");
    case DecisionKind::Withdrawal: return QStringLiteral("bị thu hồi Giấy chứng nhận sản phẩm OCOP");
    case DecisionKind::Extension:
        return QStringLiteral("được kéo dài thời hạn hiệu lực của Giấy chứng nhận sản phẩm OCOP");
    case DecisionKind::Other: return QStringLiteral("OCOP");
    }
    return QStringLiteral("được công nhận kết quả đánh giá, phân hạng sản phẩm OCOP");
}

const QString annexDecidesField = QStringLiteral("Nội dung quyết định");

/// An own wording from before the title followed the kind speaks of a recognition: other kinds take the usual title.
QString annexTitled(DecisionKind kind, const QString& body)
{
    if (kind == DecisionKind::Recognition || body.contains(annexDecidesField, Qt::CaseInsensitive)) return body;
    QStringList lines = body.split(u'\n');
    for (QString& line : lines)
        if (line.startsWith(u'#')) {
            line = QStringLiteral("# Danh sách sản phẩm [%1] năm [Năm]").arg(annexDecidesField);
            break;
        }
    return lines.join(u'\n');
}

/// A certificate with its product and producer as they were on the decision's day.
struct AnnexLine
{
    const Certificate* certificate = nullptr;
    Product product;
    Subject subject;
};

AnnexLine annexLineOf(const ReportSource& source, const Certificate* certificate, QDate day)
{
    AnnexLine line{certificate, {}, {}};
    const Product* product = source.snapshot.product(certificate->product);
    if (product) line.product = day.isValid() ? source.snapshot.productOn(product->id, day) : *product;
    if (const Subject* subject = source.snapshot.subject(line.product.subject))
        line.subject = day.isValid() ? source.snapshot.subjectOn(subject->id, day) : *subject;
    return line;
}

/// Whether the text speaks of a decision by its whole number: 45/QĐ-UBND is not 145/QĐ-UBND.
bool namesDecision(const QString& text, const QString& number)
{
    const auto continues = [&](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1))
        if (!continues(at - 1) && !continues(at + number.size())) return true;
    return false;
}

QString annexPrinted(const QString& printed, const QString& present) { return printed.isEmpty() ? present : printed; }

/// What the product held before this certificate.
const Certificate* annexFormer(const ReportSource& source, const Certificate& certificate)
{
    const Certificate* former = nullptr;
    for (const Certificate& each : source.snapshot.certificatesOf(certificate.product))
        if (each.effectiveFrom.isValid() && each.effectiveFrom < certificate.effectiveFrom) former = &each;
    return former;
}

std::vector<ReportColumn> annexColumns(DecisionKind kind)
{
    const QString star = QStringLiteral("Hạng sao");
    const auto day = [](const char* key, const QString& heading) {
        return fixedColumn(QLatin1String(key), {heading}, ColumnKind::Date);
    };
    const auto stars = [](const char* key, const QStringList& heading) {
        return fixedColumn(QLatin1String(key), heading, ColumnKind::Stars);
    };
    std::vector<ReportColumn> columns = {numberColumn(),
                                         textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4),
                                         textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 4),
                                         textColumn(QStringLiteral("address"), {QStringLiteral("Địa chỉ")}, 4)};
    const auto add = [&](std::vector<ReportColumn> more) { columns.insert(columns.end(), more.begin(), more.end()); };
    const ReportColumn number = textColumn(QStringLiteral("number"), {QStringLiteral("Số Giấy chứng nhận")}, 1.4);
    if (kind == DecisionKind::Withdrawal) {
        add({stars("stars", {star}),
             textColumn(QStringLiteral("decision"), {QStringLiteral("Quyết định công nhận")}, 2.2),
             textColumn(QStringLiteral("ground"), {QStringLiteral("Lý do thu hồi")}, 2.6),
             day("concluded", QStringLiteral("Ngày kết luận")), day("withdrawn", QStringLiteral("Thu hồi từ ngày"))});
        return columns;
    }
    if (kind == DecisionKind::Extension) {
        add({stars("stars", {star}), number, day("until", QStringLiteral("Ngày hết hạn")),
             day("extended", QStringLiteral("Kéo dài đến hết ngày"))});
        return columns;
    }
    if (kind == DecisionKind::Upgrade)
        add({stars("former", {star, QStringLiteral("Trước")}), stars("stars", {star, QStringLiteral("Nay")})});
    else
        add({stars("stars", {star})});
    add({pointsColumn(), number, day("from", QStringLiteral("Hiệu lực từ")),
         day("until", QStringLiteral("Ngày hết hạn"))});
    return columns;
}

std::vector<ReportCell> annexCells(const ReportSource& source, const AnnexLine& line, DecisionKind kind, QDate day)
{
    const Certificate& certificate = *line.certificate;
    std::vector<ReportCell> cells = {annexPrinted(certificate.printedProduct, line.product.name),
                                     annexPrinted(certificate.printedSubject, line.subject.name),
                                     line.subject.unit ? source.units.describe(line.subject.unit, day) : QString()};
    const auto add = [&](std::vector<ReportCell> more) { cells.insert(cells.end(), more.begin(), more.end()); };
    const ReportCell stars = qint64(certificate.stars);
    if (kind == DecisionKind::Withdrawal) {
        const Decision* given = source.snapshot.decision(certificate.decision);
        add({stars, given ? DecisionWords::whole(*given) : QString(), groundOnPaper(certificate.withdrawalGround),
             dayCell(certificate.withdrawalConcludedOn), dayCell(certificate.withdrawnOn)});
    } else if (kind == DecisionKind::Extension) {
        add({stars, certificate.number, dayCell(certificate.lastValidDay), dayCell(certificate.extendedUntil)});
    } else {
        const Certificate* former = kind == DecisionKind::Upgrade ? annexFormer(source, certificate) : nullptr;
        if (kind == DecisionKind::Upgrade) add({former ? ReportCell(qint64(former->stars)) : ReportCell()});
        add({stars, pointsCell(certificate.score), certificate.number, dayCell(certificate.effectiveFrom),
             dayCell(certificate.lastValidDay)});
    }
    return cells;
}

} // namespace

std::vector<const Certificate*> certificatesOfDecision(const ReportSource& source, const Decision& decision)
{
    const auto isAbout = [&](const Certificate& each) {
        if (!decision.id) return false;
        if (each.decision == decision.id || each.withdrawalDecision == decision.id) return true;
        return decision.kind == DecisionKind::Extension && each.extendedUntil.isValid() && !decision.number.isEmpty() &&
               namesDecision(each.extensionBasis, decision.number);
    };
    std::vector<const Certificate*> all;
    for (const Certificate& each : source.snapshot.certificates())
        if (isAbout(each)) all.push_back(&each);
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

Report makeDecisionAnnex(const ReportSource& source, const RuleBook& rules, const Decision& decision,
                         const QString& body)
{
    const std::vector<const Certificate*> certificates = certificatesOfDecision(source, decision);
    const DecisionKind kind = annexKind(decision, certificates);
    FieldValues values = decisionValues(source, rules, decision);
    std::map<int, int, std::greater<>> byStars;
    QSet<qint64> subjects;
    ReportTable table;
    table.annex = true;
    table.sheetName = QStringLiteral("Phụ lục");
    table.orientation = PaperOrientation::Landscape;
    table.columns = annexColumns(kind);
    for (const Certificate* each : certificates) {
        const AnnexLine line = annexLineOf(source, each, decision.date);
        table.addRow(annexCells(source, line, kind, decision.date));
        ++byStars[each->stars];
        subjects.insert(line.subject.id.value);
    }
    QStringList stars;
    for (const auto& [star, count] : byStars)
        stars << QStringLiteral("%1 sản phẩm %2 sao").arg(QString::number(count), QString::number(star));
    values[annexDecidesField] = annexDecides(kind);
    values[QStringLiteral("Số sản phẩm")] = QString::number(certificates.size());
    values[QStringLiteral("Số chủ thể")] = QString::number(subjects.size());
    values[QStringLiteral("Cơ cấu hạng sao")] = stars.join(QStringLiteral(", "));
    if (decision.date.isValid()) values[QStringLiteral("Năm")] = QString::number(decision.date.year());
    if (!certificates.empty())
        table.addTotal(QStringLiteral("Tổng cộng: %1 sản phẩm của %2 chủ thể (%3)")
                           .arg(QString::number(certificates.size()), QString::number(subjects.size()),
                                stars.join(QStringLiteral(", "))),
                       int(table.columns.size()), {});

    ReportRequest request;
    request.asOf = decision.date;
    Report report = reportFrame(source, request, QStringLiteral("phu-luc"), {});
    report.documentKind = QStringLiteral("PHỤ LỤC");
    report.annexOnly = true;
    QStringList reference;
    for (const TemplateLine& line : fillTemplate(TemplateKind::Annex, annexTitled(kind, body), values).lines) {
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
