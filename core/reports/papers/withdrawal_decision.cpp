#include "core/reports/papers/withdrawal_decision.h"

#include "core/base/formats.h"
#include "core/reports/decision_words.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/letter_papers.h"
#include "core/reports/papers/standard_templates.h"
#include "core/reports/papers/worded_paper.h"
#include "core/reports/report_parts.h"

#include <QSet>

namespace ocop {
namespace {

/// A certificate that is to be withdrawn, of a product the request lets through.
struct ToWithdraw
{
    const ProductOnDay* product = nullptr;
    const Certificate* certificate = nullptr;
};

std::vector<ToWithdraw> toWithdraw(const ReportSource& source, const Statistics& statistics)
{
    const QDate day = statistics.asOf();
    std::vector<ToWithdraw> lines;
    for (const ProductOnDay& each : statistics.products())
        for (const Certificate& certificate : source.snapshot.certificatesOf(each.product->id)) {
            const bool concluded =
                certificate.withdrawalConcludedOn.isValid() && certificate.withdrawalConcludedOn <= day;
            const bool withdrawn = certificate.withdrawnOn.isValid() && certificate.withdrawnOn <= day;
            if (concluded && !withdrawn) lines.push_back({&each, &certificate});
        }
    return lines;
}

ReportTable withdrawnTable(const ReportSource& source, const std::vector<ToWithdraw>& lines, QDate day)
{
    ReportTable table;
    table.annex = true;
    table.orientation = PaperOrientation::Landscape;
    table.title = QStringLiteral("Danh sách sản phẩm bị thu hồi Giấy chứng nhận sản phẩm OCOP");
    table.sheetName = QStringLiteral("Thu hồi");
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 3.5),
                     textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 3.5),
                     textColumn(QStringLiteral("address"), {QStringLiteral("Địa chỉ")}, 2.5),
                     fixedColumn(QStringLiteral("stars"), {QStringLiteral("Hạng sao")}, ColumnKind::Stars),
                     textColumn(QStringLiteral("decision"), {QStringLiteral("Quyết định công nhận")}, 2.2),
                     textColumn(QStringLiteral("ground"), {QStringLiteral("Lý do thu hồi")}, 2.6),
                     fixedColumn(QStringLiteral("concluded"), {QStringLiteral("Ngày kết luận")}, ColumnKind::Date)};
    for (const auto& [product, certificate] : lines) {
        const Decision* decision = source.snapshot.decision(certificate->decision);
        table.addRow({product->product->name, product->subject->name,
                      product->subject->unit ? source.units.describe(product->subject->unit, day) : QString(),
                      qint64(certificate->stars), decision ? DecisionWords::whole(*decision) : QString(),
                      groundOnPaper(certificate->withdrawalGround), dayCell(certificate->withdrawalConcludedOn)});
    }
    return table;
}

} // namespace

Report makeWithdrawalDecision(const ReportSource& source, const ReportRequest& request)
{
    const Statistics statistics = statisticsFor(source, request);
    const std::vector<ToWithdraw> lines = toWithdraw(source, statistics);
    QSet<qint64> subjects;
    for (const ToWithdraw& each : lines) subjects.insert(each.product->subject->id.value);
    const QDate day = request.documentDate.isValid() ? request.documentDate : request.asOf;
    const RuleSet* rules = source.reminderRules ? &source.reminderRules->rulesOn(day) : nullptr;
    FieldValues values =
        committeeValues(source, rules ? source.reminderRules->citedOn(day) : QStringList(), rules, day);
    values[QStringLiteral("Số sản phẩm")] = formatOnPaper(int(lines.size()));
    values[QStringLiteral("Số chủ thể")] = formatOnPaper(int(subjects.size()));
    if (rules) values[QStringLiteral("Điều khoản thu hồi")] = withdrawalArticle(*rules);
    Report report = reportFrame(source, request, QStringLiteral("du-thao-thu-hoi"), {});
    setCommitteeHead(report, day);
    report.recipients = {QStringLiteral("Như Điều 5"), QStringLiteral("Lưu: VT")};
    wordPaper(report, TemplateKind::WithdrawalDecision, wordingOf(source, TemplateKind::WithdrawalDecision), values,
              [&](const QString&) { return withdrawnTable(source, lines, request.asOf); });
    if (report.tables.empty()) report.tables.push_back(withdrawnTable(source, lines, request.asOf));
    return report;
}

} // namespace ocop
