#include "core/reports/movement_report.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/reports/paper_words.h"
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
    case MovementKind::Renewed: return QStringLiteral("Công nhận lại, giữ hạng sao");
    case MovementKind::Lapsed: return QStringLiteral("Hết hiệu lực");
    case MovementKind::Withdrawn: return QStringLiteral("Bị thu hồi");
    }
    return {};
}

QString standingOnPaper(const Standing& standing)
{
    if (!standing.recognised) return QStringLiteral("Chưa công nhận");
    return QStringLiteral("%1 sao, %2")
        .arg(QString::number(standing.stars()), statusOnPaper(standing.status).toLower());
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
            table.addGroup(
                QStringLiteral("%1: %2 sản phẩm").arg(movementOnPaper(each.kind), QString::number(counts[each.kind])));
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

} // namespace ocop
