#include "core/reports/proof_report.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/reminders/notice_proof.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// How many ends of a place or period there were, and how the duty was kept.
struct ProofTally
{
    qint64 ends = 0;
    qint64 owed = 0; ///< whose line has come and who were not renewed before it
    qint64 onTime = 0;
    qint64 late = 0;
    qint64 none = 0; ///< nothing in writing
    qint64 pending = 0;
    qint64 renewed = 0;

    void add(ProofState state)
    {
        ++ends;
        switch (state) {
        case ProofState::OnTime: ++onTime; break;
        case ProofState::Late: ++late; break;
        case ProofState::Told:
        case ProofState::Missing: ++none; break;
        case ProofState::Pending: ++pending; break;
        case ProofState::Renewed: ++renewed; break;
        }
        owed = onTime + late + none;
    }
};

QString proofOnPaper(ProofState state)
{
    switch (state) {
    case ProofState::OnTime: return QStringLiteral("Đúng hạn");
    case ProofState::Late: return QStringLiteral("Trễ hạn");
    case ProofState::Told: return QStringLiteral("Đã báo, không có văn bản");
    case ProofState::Missing: return QStringLiteral("Chưa thông báo");
    case ProofState::Pending: return QStringLiteral("Chưa đến hạn");
    case ProofState::Renewed: return QStringLiteral("Đã công nhận lại");
    }
    return {};
}

ReportTable tallyTable(const QString& title, const QString& sheet, const QString& heading)
{
    ReportTable table;
    table.title = title;
    table.sheetName = sheet;
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("name"), {heading}, 4),
                     countColumn(QStringLiteral("ends"), {QStringLiteral("Giấy hết hạn")}),
                     countColumn(QStringLiteral("owed"), {QStringLiteral("Phải thông báo")}),
                     countColumn(QStringLiteral("onTime"), {QStringLiteral("Đúng hạn")}),
                     countColumn(QStringLiteral("late"), {QStringLiteral("Trễ hạn")}),
                     countColumn(QStringLiteral("none"), {QStringLiteral("Không có văn bản")}),
                     countColumn(QStringLiteral("pending"), {QStringLiteral("Chưa đến hạn")}),
                     countColumn(QStringLiteral("renewed"), {QStringLiteral("Đã công nhận lại")}),
                     percentColumn(QStringLiteral("share"), {QStringLiteral("Đúng hạn (%)")})};
    return table;
}

std::vector<ReportCell> tallyCells(const ProofTally& tally)
{
    return {tally.ends, tally.owed,    tally.onTime,  tally.late,
            tally.none, tally.pending, tally.renewed, percentCell(tally.onTime, tally.owed)};
}

void addTally(ReportTable& table, const QString& name, const ProofTally& tally)
{
    std::vector<ReportCell> cells{name};
    for (ReportCell& each : tallyCells(tally)) cells.push_back(std::move(each));
    table.addRow(std::move(cells));
}

ReportTable districtTable(const ReportSource& source, const std::vector<NoticeProof>& proofs, const ProofTally& total)
{
    ReportTable table =
        tallyTable(QStringLiteral("I. Theo địa bàn"), QStringLiteral("Theo địa bàn"), QStringLiteral("Địa bàn"));
    std::map<UnitId, ProofTally> byDistrict;
    for (const NoticeProof& each : proofs) byDistrict[each.district].add(each.state);
    std::vector<std::pair<QString, ProofTally>> rows;
    for (const auto& [district, tally] : byDistrict)
        rows.emplace_back(district ? nameOnPaper(source.units, district) : QStringLiteral("Chưa rõ địa bàn"), tally);
    const QCollator collator = vietnameseCollator();
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
    for (const auto& [name, tally] : rows) addTally(table, name, tally);
    table.addTotal(QStringLiteral("TỔNG CỘNG"), 2, tallyCells(total));
    return table;
}

ReportTable periodTable(const std::vector<NoticeProof>& proofs, const ProofTally& total, Period period)
{
    ReportTable table = tallyTable(QStringLiteral("II. Theo thời gian hết hạn"), QStringLiteral("Theo thời gian"),
                                   QStringLiteral("Hết hạn trong"));
    std::map<QDate, ProofTally> byPeriod;
    for (const NoticeProof& each : proofs) byPeriod[endOfPeriod(period, each.lastDay)].add(each.state);
    for (const auto& [end, tally] : byPeriod) addTally(table, periodOnPaper(period, end), tally);
    table.addTotal(QStringLiteral("TỔNG CỘNG"), 2, tallyCells(total));
    return table;
}

ReportTable proofTable(const ReportSource& source, const std::vector<NoticeProof>& proofs)
{
    ReportTable table;
    table.title = QStringLiteral("III. Từng Giấy chứng nhận");
    table.sheetName = QStringLiteral("Từng giấy");
    const QString notice = QStringLiteral("Văn bản thông báo");
    table.columns = {
        numberColumn(),
        textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4),
        textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 4),
        textColumn(QStringLiteral("district"), {QStringLiteral("Địa bàn")}, 1.5),
        fixedColumn(QStringLiteral("stars"), {QStringLiteral("Hạng sao")}, ColumnKind::Stars),
        fixedColumn(QStringLiteral("lastDay"), {QStringLiteral("Ngày hết hạn")}, ColumnKind::Date),
        fixedColumn(QStringLiteral("legalLine"), {QStringLiteral("Hạn thông báo")}, ColumnKind::Date),
        textColumn(QStringLiteral("number"), {notice, QStringLiteral("Số")}, 0.5),
        fixedColumn(QStringLiteral("noticedOn"), {notice, QStringLiteral("Ngày gửi")}, ColumnKind::Date),
        fixedColumn(QStringLiteral("daysBefore"), {notice, QStringLiteral("Trước (ngày)")}, ColumnKind::Integer),
        textColumn(QStringLiteral("channel"), {notice, QStringLiteral("Hình thức")}, 1),
        fixedColumn(QStringLiteral("receivedOn"), {notice, QStringLiteral("Ngày nhận")}, ColumnKind::Date),
        textColumn(QStringLiteral("state"), {QStringLiteral("Kết quả")}, 1.5)};
    for (const NoticeProof& each : proofs)
        table.addRow({each.product->name, each.subject->name, nameOnPaper(source.units, each.district),
                      qint64(each.certificate->stars), each.lastDay, dayCell(each.legalLine), each.number,
                      dayCell(each.noticedOn),
                      each.noticedOn.isValid() ? ReportCell(qint64(each.daysBefore())) : ReportCell(),
                      channelOnPaper(each.channel), dayCell(each.receivedOn), proofOnPaper(each.state)});
    return table;
}

QString proofSentence(const ProofTally& total, QDate from, QDate to, QDate asOf, const QString& scope)
{
    QString text = QStringLiteral("Từ ngày %1 đến ngày %2, %3 có %4 Giấy chứng nhận sản phẩm OCOP hết hạn")
                       .arg(dayInSentence(from), dayInSentence(to), scope, formatCount(total.ends));
    if (total.owed == 0)
        return text + QStringLiteral("; tính đến ngày %1 chưa có giấy nào đến hạn phải thông báo bằng văn bản.")
                          .arg(dayInSentence(asOf));
    text +=
        QStringLiteral("; tính đến ngày %1, %2 giấy đã đến hạn phải thông báo bằng văn bản: thông báo đúng hạn %3 (%4)")
            .arg(dayInSentence(asOf), formatCount(total.owed), formatCount(total.onTime),
                 formatPercent(total.onTime, total.owed));
    if (total.late > 0) text += QStringLiteral(", trễ hạn %1").arg(formatCount(total.late));
    if (total.none > 0) text += QStringLiteral(", không có văn bản %1").arg(formatCount(total.none));
    return text + u'.';
}

/// The proofs of the products the request lets through.
std::vector<NoticeProof> proofsFor(const ReportSource& source, const ReportRequest& request, QDate from, QDate to)
{
    if (!source.reminders || !source.reminderRules) return {};
    QSet<ProductId> asked;
    const Statistics statistics = statisticsFor(source, request);
    for (const ProductOnDay& each : statistics.products()) asked.insert(each.product->id);
    std::vector<NoticeProof> proofs =
        noticeProofs({source.snapshot, source.units, *source.reminders, *source.reminderRules}, from, to, request.asOf);
    std::erase_if(proofs, [&](const NoticeProof& each) { return !asked.contains(each.product->id); });
    return proofs;
}

} // namespace

Report makeProofReport(const ReportSource& source, const ReportRequest& request)
{
    // A year's ends as a whole: what is still to come shows as such.
    const QDate from = request.since.isValid() ? request.since : QDate(request.asOf.year(), 1, 1);
    const QDate to(request.asOf.year(), 12, 31);
    const QString scope = scopeOf(source, request);
    QString subject = QStringLiteral("Kết quả thông báo sản phẩm OCOP hết hạn từ ngày %1 đến ngày %2")
                          .arg(dayInSentence(from), dayInSentence(to));
    if (isOfPart(request)) subject += QStringLiteral(", ") + placeInTitle(source, request);
    Report report = reportFrame(source, request, QStringLiteral("da-thong-bao"), subject);
    report.orientation = PaperOrientation::Landscape;
    const std::vector<NoticeProof> proofs = proofsFor(source, request, from, to);
    ProofTally total;
    for (const NoticeProof& each : proofs) total.add(each.state);
    report.intro = {proofSentence(total, from, to, request.asOf, scope)};
    report.tables = {districtTable(source, proofs, total), periodTable(proofs, total, request.period),
                     proofTable(source, proofs)};
    report.notes = {QStringLiteral(
        "Hạn thông báo: ngày cuối cùng phải thông báo bằng văn bản, tính theo ngày lịch trước ngày hết hạn. Chỉ tính văn bản đã gửi.")};
    return report;
}

} // namespace ocop
