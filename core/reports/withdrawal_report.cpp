#include "core/reports/withdrawal_report.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/reports/decision_words.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace ocop {

Report makeWithdrawalList(const ReportSource& source, const ReportRequest& request)
{
    const QString scope = scopeOf(source, request);
    QString subject = QStringLiteral("Danh sách sản phẩm OCOP bị thu hồi Giấy chứng nhận");
    if (isOfPart(request)) subject += u' ' + scope;
    Report report = reportFrame(source, request, QStringLiteral("thu-hoi"), subject);
    report.orientation = PaperOrientation::Landscape;
    ReportTable table;
    table.sheetName = QStringLiteral("Thu hồi");
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4),
                     textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 4),
                     textColumn(QStringLiteral("place"), {QStringLiteral("Địa bàn")}, 1.5),
                     fixedColumn(QStringLiteral("stars"), {QStringLiteral("Hạng sao")}, ColumnKind::Stars),
                     textColumn(QStringLiteral("ground"), {QStringLiteral("Lý do thu hồi")}, 2),
                     fixedColumn(QStringLiteral("concluded"), {QStringLiteral("Ngày kết luận")}, ColumnKind::Date),
                     fixedColumn(QStringLiteral("withdrawn"), {QStringLiteral("Thu hồi từ ngày")}, ColumnKind::Date),
                     textColumn(QStringLiteral("decision"), {QStringLiteral("Quyết định thu hồi")}, 1)};
    struct Line
    {
        const ProductOnDay* product;
        const Certificate* certificate;
    };
    std::vector<Line> lines;
    const Statistics statistics = statisticsFor(source, request);
    for (const ProductOnDay& each : statistics.products())
        for (const Certificate& certificate : source.snapshot.certificatesOf(each.product->id)) {
            const QDate day = certificate.withdrawnOn;
            if (day.isValid() && day <= request.asOf && (!request.since.isValid() || day >= request.since))
                lines.push_back({&each, &certificate});
        }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return a.certificate->withdrawnOn < b.certificate->withdrawnOn;
    });
    const DecisionWords decisions(source.snapshot);
    for (const auto& [product, certificate] : lines) {
        const Decision* decision = source.snapshot.decision(certificate->withdrawalDecision);
        table.addRow({product->product->name, product->subject->name, nameOnPaper(source.units, product->district),
                      qint64(certificate->stars), groundOnPaper(certificate->withdrawalGround),
                      dayCell(certificate->withdrawalConcludedOn), dayCell(certificate->withdrawnOn),
                      decisions.number(decision)});
        table.rows.back().products = {product->product->id};
    }
    const QString from =
        request.since.isValid()
            ? QStringLiteral("Từ ngày %1 đến ngày %2").arg(dayInSentence(request.since), dayInSentence(request.asOf))
            : QStringLiteral("Tính đến ngày %1").arg(dayInSentence(request.asOf));
    report.intro = {QStringLiteral("%1, %2 %3 sản phẩm OCOP bị thu hồi Giấy chứng nhận.")
                        .arg(from, scope,
                             lines.empty() ? QStringLiteral("không có")
                                           : QStringLiteral("có %1").arg(formatCount(qint64(lines.size()))))};
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace ocop
