// "bien-dong": what became of the products between two days; "thu-hoi" (B8): withdrawals.
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_catalog.h"
#include "core/reports/report_parts.h"
#include "core/statistics/movement.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

QString movementOnPaper(MovementKind kind)
{
    switch (kind) {
    case MovementKind::Entered: return QStringLiteral("Công nhận mới");
    case MovementKind::StarUp: return QStringLiteral("Tăng hạng sao");
    case MovementKind::StarDown: return QStringLiteral("Giảm hạng sao");
    case MovementKind::Renewed: return QStringLiteral("Công nhận lại, giữ hạng");
    case MovementKind::Lapsed: return QStringLiteral("Hết hiệu lực");
    case MovementKind::Withdrawn: return QStringLiteral("Bị thu hồi");
    }
    return {};
}

QString groundOnPaper(WithdrawalGround ground)
{
    switch (ground) { // QĐ 26/2026 art. 8
    case WithdrawalGround::None: return {};
    case WithdrawalGround::A: return QStringLiteral("a) Hồ sơ không trung thực");
    case WithdrawalGround::B: return QStringLiteral("b) Không còn đạt tiêu chí");
    case WithdrawalGround::C: return QStringLiteral("c) Vi phạm pháp luật");
    case WithdrawalGround::D: return QStringLiteral("d) Sử dụng sai biểu trưng");
    case WithdrawalGround::Dd: return QStringLiteral("đ) Ngừng sản xuất");
    case WithdrawalGround::E: return QStringLiteral("e) Lý do khác");
    }
    return {};
}

QString standingOnPaper(const Standing& standing)
{
    if (!standing.recognised) return QStringLiteral("Chưa công nhận");
    return QStringLiteral("%1 sao, %2").arg(standing.stars()).arg(statusOnPaper(standing.status).toLower());
}

QString movementSentence(const std::map<MovementKind, int>& counts, const Tally& before, const Tally& after,
                         QDate since, QDate until, const QString& scope)
{
    QStringList parts;
    for (const auto& [kind, count] : counts) {
        const QString words = movementOnPaper(kind);
        parts << QStringLiteral("%1 %2 sản phẩm").arg(words.left(1).toLower() + words.mid(1), formatCount(count));
    }
    const QString between =
        QStringLiteral("Từ ngày %1 đến ngày %2, %3").arg(dayInSentence(since), dayInSentence(until), scope);
    const QString sums = QStringLiteral("Sản phẩm còn hiệu lực: %1 vào ngày %2, %3 vào ngày %4.")
                             .arg(formatCount(before.inForce.total()), dayInSentence(since),
                                  formatCount(after.inForce.total()), dayInSentence(until));
    if (parts.isEmpty()) return QStringLiteral("%1 không có biến động. %2").arg(between, sums);
    return QStringLiteral("%1 có biến động: %2. %3").arg(between, parts.join(QStringLiteral("; ")), sums);
}

} // namespace

Report makeMovementReport(const ReportSource& source, const ReportRequest& request)
{
    const QDate since = request.since.isValid() ? request.since : request.asOf.addYears(-1);
    const QString scope = scopeOf(source, request);
    QString subject = QStringLiteral("Biến động sản phẩm OCOP từ ngày %1 đến ngày %2")
                          .arg(dayInSentence(since), dayInSentence(request.asOf));
    if (isOfPart(request)) subject += QStringLiteral(", ") + scope;
    Report report = reportFrame(source, request, QStringLiteral("bien-dong"), subject);
    report.orientation = PaperOrientation::Landscape;

    // The filter is of the later day: whoever fell out of it since then is told as well.
    ReportRequest wide = request;
    wide.filter.reset();
    wide.district.reset();
    const Statistics earlier = statisticsOn(source, wide, since);
    const Statistics later = statisticsFor(source, request);
    ReportTable table;
    table.sheetName = QStringLiteral("Biến động");
    table.columns = {
        numberColumn(),
        textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4),
        textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 4),
        textColumn(QStringLiteral("place"), {QStringLiteral("Địa bàn")}, 1.5),
        textColumn(QStringLiteral("movement"), {QStringLiteral("Biến động")}, 1.5),
        textColumn(QStringLiteral("before"), {QStringLiteral("Ngày %1").arg(formatDate(since))}, 1.5),
        textColumn(QStringLiteral("after"), {QStringLiteral("Ngày %1").arg(formatDate(request.asOf))}, 1.5),
        fixedColumn(QStringLiteral("day"), {QStringLiteral("Từ ngày")}, ColumnKind::Date),
        textColumn(QStringLiteral("decision"), {QStringLiteral("Quyết định")}, 0.5)};
    const std::vector<Movement> movements = movementsBetween(earlier, later);
    std::map<MovementKind, int> counts;
    for (const Movement& each : movements) ++counts[each.kind];
    std::optional<MovementKind> group;
    for (const Movement& each : movements) {
        if (group != each.kind)
            table.addGroup(QStringLiteral("%1: %2 sản phẩm").arg(movementOnPaper(each.kind)).arg(counts[each.kind]));
        group = each.kind;
        const Certificate* certificate = each.product->standing.certificate;
        const Decision* decision = source.snapshot.decision(
            each.kind == MovementKind::Withdrawn ? certificate->withdrawalDecision : certificate->decision);
        table.addRow({each.product->product->name, each.product->subject->name,
                      nameOnPaper(source.units, each.product->district), movementOnPaper(each.kind),
                      standingOnPaper(each.before), standingOnPaper(each.product->standing), dayCell(each.day),
                      decision && each.kind != MovementKind::Lapsed ? ReportCell(decision->number) : ReportCell()});
    }
    report.intro = {movementSentence(counts, statisticsOn(source, request, since).total(), later.total(), since,
                                     request.asOf, scope)};
    report.tables.push_back(std::move(table));
    return report;
}

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
                     textColumn(QStringLiteral("ground"), {QStringLiteral("Nội dung vi phạm")}, 2),
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
    for (const auto& [product, certificate] : lines) {
        const Decision* decision = source.snapshot.decision(certificate->withdrawalDecision);
        table.addRow({product->product->name, product->subject->name, nameOnPaper(source.units, product->district),
                      qint64(certificate->stars), groundOnPaper(certificate->withdrawalGround),
                      dayCell(certificate->withdrawalConcludedOn), dayCell(certificate->withdrawnOn),
                      decision ? ReportCell(decision->number) : ReportCell()});
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
