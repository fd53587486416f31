#include "core/reports/movement_report.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/reports/decision_words.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"
#include "core/statistics/force_balance.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

QString stepOnPaper(ForceStep step)
{
    switch (step) {
    case ForceStep::Entered: return QStringLiteral("Công nhận mới");
    case ForceStep::Back: return QStringLiteral("Công nhận lại sau khi hết hiệu lực");
    case ForceStep::StarUp: return QStringLiteral("Tăng hạng sao");
    case ForceStep::StarDown: return QStringLiteral("Giảm hạng sao");
    case ForceStep::Renewed: return QStringLiteral("Công nhận lại, giữ hạng sao");
    case ForceStep::Lapsed: return QStringLiteral("Hết hiệu lực");
    case ForceStep::Withdrawn: return QStringLiteral("Bị thu hồi");
    }
    return {};
}

QString standingOnPaper(const Standing& standing)
{
    if (!standing.recognised) return QStringLiteral("Chưa công nhận");
    const QString state =
        standing.inForce() ? QStringLiteral("còn hiệu lực") : statusOnPaper(standing.status).toLower();
    return QStringLiteral("%1 sao, %2").arg(QString::number(standing.stars()), state);
}

/// A step that moves no number is told why.
QString stepInWords(const ForceChange& change)
{
    if (change.counts() || change.step == ForceStep::Renewed) return stepOnPaper(change.step);
    if (change.step == ForceStep::Withdrawn) return QStringLiteral("Bị thu hồi khi đã hết hiệu lực");
    return QStringLiteral("%1, thiếu ngày hiệu lực").arg(stepOnPaper(change.step));
}

/// What stands behind the numbers of the last row: its last four cells.
void tellCounted(ReportTable& table, const StarProducts& counts)
{
    ReportRow& row = table.rows.back();
    row.counted.resize(row.cells.size());
    std::vector<ProductId>& sum = row.counted.back();
    for (int stars = 3; stars <= 5; ++stars) {
        row.counted[row.cells.size() - 7 + size_t(stars)] = counts.of(stars);
        sum.insert(sum.end(), counts.of(stars).begin(), counts.of(stars).end());
    }
}

ReportTable balanceTable(const ForceBalance& balance, QDate since, QDate until)
{
    ReportTable table;
    table.title = QStringLiteral("I. Sản phẩm còn hiệu lực");
    table.unitLine = QStringLiteral("Đơn vị tính: sản phẩm");
    table.sheetName = QStringLiteral("Cân đối");
    table.columns = {numberColumn(), textColumn(QStringLiteral("what"), {QStringLiteral("Nội dung")}, 6)};
    for (int stars = 3; stars <= 5; ++stars)
        table.columns.push_back(
            countColumn(QStringLiteral("stars%1").arg(stars), {QStringLiteral("%1 sao").arg(stars)}, false));
    table.columns.push_back(countColumn(QStringLiteral("sum"), {QStringLiteral("Cộng")}, false));
    table.columns.back().bold = true;
    const auto cells = [](const StarProducts& counts) {
        return std::vector<ReportCell>{qint64(counts[3]), qint64(counts[4]), qint64(counts[5]), qint64(counts.total())};
    };
    const auto add = [&](const QString& what, const StarProducts& counts) {
        std::vector<ReportCell> row{what};
        for (ReportCell& cell : cells(counts)) row.push_back(std::move(cell));
        table.addRow(std::move(row));
        tellCounted(table, counts);
    };
    add(QStringLiteral("Còn hiệu lực ngày %1").arg(dayInSentence(since)), balance.start);
    add(QStringLiteral("Cộng: công nhận mới"), balance.entered);
    add(QStringLiteral("Cộng: công nhận lại sau khi hết hiệu lực"), balance.back);
    add(QStringLiteral("Cộng: đến từ hạng sao khác"), balance.starIn);
    add(QStringLiteral("Trừ: sang hạng sao khác"), balance.starOut);
    add(QStringLiteral("Trừ: hết hiệu lực"), balance.lapsed);
    add(QStringLiteral("Trừ: bị thu hồi"), balance.withdrawn);
    table.addTotal(QStringLiteral("CÒN HIỆU LỰC NGÀY %1").arg(dayInSentence(until)), 2, cells(balance.end));
    tellCounted(table, balance.end);
    return table;
}

QString balanceSentence(const ForceBalance& balance, QDate since, QDate until, const QString& scope)
{
    const QString between =
        QStringLiteral("Từ sau ngày %1 đến ngày %2, %3").arg(dayInSentence(since), dayInSentence(until), scope);
    const QString sums = QStringLiteral("Sản phẩm còn hiệu lực: %1 vào ngày %2, %3 vào ngày %4.")
                             .arg(formatCount(balance.start.total()), dayInSentence(since),
                                  formatCount(balance.end.total()), dayInSentence(until));
    std::map<ForceStep, int> counts;
    for (const ForceChange& each : balance.changes) ++counts[each.step];
    if (counts.empty()) return QStringLiteral("%1 không có biến động. %2").arg(between, sums);
    QStringList parts;
    for (const auto& [step, count] : counts) {
        const QString words = stepOnPaper(step);
        parts << QStringLiteral("%1 %2 sản phẩm").arg(words.left(1).toLower() + words.mid(1), formatCount(count));
    }
    return QStringLiteral("%1 có biến động: %2. %3").arg(between, parts.join(QStringLiteral("; ")), sums);
}

ReportTable changesTable(const ReportSource& source, const ForceBalance& balance, QDate since, QDate until)
{
    ReportTable table;
    table.title = QStringLiteral("II. Từng sản phẩm");
    table.sheetName = QStringLiteral("Biến động");
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4),
                     textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 4),
                     textColumn(QStringLiteral("place"), {QStringLiteral("Địa bàn")}, 1.5),
                     textColumn(QStringLiteral("movement"), {QStringLiteral("Biến động")}, 1.5),
                     textColumn(QStringLiteral("before"), {QStringLiteral("Ngày %1").arg(formatDate(since))}, 1.5),
                     textColumn(QStringLiteral("after"), {QStringLiteral("Ngày %1").arg(formatDate(until))}, 1.5),
                     fixedColumn(QStringLiteral("day"), {QStringLiteral("Từ ngày")}, ColumnKind::Date),
                     textColumn(QStringLiteral("decision"), {QStringLiteral("Quyết định")}, 0.5)};
    const DecisionWords decisions(source.snapshot);
    std::optional<ForceStep> group;
    for (const ForceChange& each : balance.changes) {
        if (group != each.step) {
            std::vector<ProductId> ofStep;
            for (const ForceChange& other : balance.changes)
                if (other.step == each.step) ofStep.push_back(other.product->product->id);
            table.addGroup(
                QStringLiteral("%1: %2 sản phẩm").arg(stepOnPaper(each.step), formatCount(qint64(ofStep.size()))));
            table.rows.back().products = std::move(ofStep);
        }
        group = each.step;
        const DecisionId decision = each.step == ForceStep::Withdrawn ? each.certificate->withdrawalDecision
                                    : each.step == ForceStep::Lapsed  ? DecisionId()
                                                                      : each.certificate->decision;
        table.addRow({each.product->product->name, each.product->subject->name,
                      nameOnPaper(source.units, each.product->district), stepInWords(each),
                      standingOnPaper(each.before), standingOnPaper(each.product->standing), dayCell(each.day),
                      decisions.number(source.snapshot.decision(decision))});
        table.rows.back().products = {each.product->product->id};
    }
    return table;
}

} // namespace

Report makeMovementReport(const ReportSource& source, const ReportRequest& request)
{
    const QDate since = request.since.isValid() ? request.since : request.asOf.addYears(-1);
    const QString scope = scopeOf(source, request);
    QString subject = QStringLiteral("Biến động sản phẩm OCOP từ ngày %1 đến ngày %2")
                          .arg(dayInSentence(since), dayInSentence(request.asOf));
    if (isOfPart(request)) subject += QStringLiteral(", ") + placeInTitle(source, request);
    Report report = reportFrame(source, request, QStringLiteral("bien-dong"), subject);
    report.orientation = PaperOrientation::Landscape;
    // Place and filter are of the later day: whoever fell out of force since then is told as well.
    const Statistics later = statisticsFor(source, request);
    const ForceBalance balance = forceBalance(source.snapshot, later, since);
    report.intro = {balanceSentence(balance, since, request.asOf, scope)};
    report.tables.push_back(balanceTable(balance, since, request.asOf));
    report.tables.push_back(changesTable(source, balance, since, request.asOf));
    report.notes = {QStringLiteral(
        "Sản phẩm được công nhận rồi hết hiệu lực trong kỳ tính ở cả hai mục; sản phẩm bị thu hồi khi đã hết hiệu lực "
        "không làm thay đổi số còn hiệu lực.")};
    return report;
}

} // namespace ocop
