#include "core/reports/papers/round_record.h"

#include "core/base/dates.h"
#include "core/evaluation/scoring.h"
#include "core/recognition/failed_upgrade.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace ocop {
namespace {

QString productOnPaper(const RoundPaperSource& round, ApplicationId id)
{
    const ApplicationResult* result = round.results.find(id);
    return result ? namesOnPaper(round, *result->application).product : QString();
}

void noteSubstitutes(const RoundPaperSource& round, QStringList& notes)
{
    for (const CouncilMember& each : round.results.members()) {
        if (each.standsIn == StandIn::None) continue;
        const auto& all = round.results.everybody();
        const auto before = std::find_if(all.begin(), all.end(),
                                         [&](const CouncilMember& other) { return other.id == each.insteadOf; });
        const QString days =
            each.until.isValid()
                ? QStringLiteral("từ ngày %1 đến ngày %2").arg(formatDate(each.from), formatDate(each.until))
                : QStringLiteral("từ ngày %1").arg(formatDate(each.from));
        const QString basis = each.basis.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(each.basis);
        const QString how =
            each.standsIn == StandIn::Delegation ? QStringLiteral("được ủy quyền dự họp thay") : QStringLiteral("thay");
        notes << QStringLiteral("Thành viên thay đổi: %1 %2 %3 %4%5.")
                     .arg(each.name, how, before == all.end() ? QString() : before->name, days, basis);
    }
}

/// How a product is decided whose chair takes no part in it.
QString withoutChair(const RoundPaperSource& round, const ApplicationResult& result)
{
    const QString product = productOnPaper(round, result.application->id);
    if (round.results.round().isBallot())
        return QStringLiteral("Sản phẩm %1: Chủ tịch Hội đồng không cho ý kiến; các thành viên còn lại quyết định.")
            .arg(product);
    const CouncilMember* presiding = round.results.presidingOver(result);
    return presiding ? QStringLiteral("Sản phẩm %1: %2 chủ trì thay Chủ tịch Hội đồng.").arg(product, presiding->name)
                     : QStringLiteral("Sản phẩm %1: các thành viên còn lại cử người chủ trì thay Chủ tịch Hội đồng.")
                           .arg(product);
}

void noteExclusions(const RoundPaperSource& round, QStringList& notes)
{
    for (const ApplicationResult& result : round.results.results()) {
        for (const MemberSheet& sheet : result.sheets)
            if (sheet.excluded)
                notes << QStringLiteral("%1 không tham gia đánh giá sản phẩm %2: %3.")
                             .arg(sheet.member->name, productOnPaper(round, result.application->id),
                                  sheet.excluded->reason);
        const Quorum quorum = round.results.quorumFor(result);
        if (quorum.chairApart && !quorum.hasChair) notes << withoutChair(round, result);
    }
}

QString totalOnSlip(const QString& points)
{
    int total = 0;
    const QHash<QString, int> all = pointsOfSlip(points);
    for (const int each : all) total += each;
    return QString::number(total);
}

void noteSlips(const RoundPaperSource& round, QStringList& notes)
{
    for (const CorrectionSlip& slip : round.results.slips()) {
        const QString who = slip.who.isEmpty() ? QString() : QStringLiteral(", người sửa: %1").arg(slip.who);
        if (slip.kind == SlipKind::Round) {
            notes << QStringLiteral("Đợt đánh giá được mở lại ngày %1: %2%3.")
                         .arg(formatDate(slip.day), slip.reason, who);
            continue;
        }
        const ApplicationResult* result = round.results.find(slip.application);
        if (!result) continue;
        QString member;
        for (const MemberSheet& sheet : result->sheets)
            if (sheet.sheet && sheet.sheet->id == slip.sheet) member = sheet.member->name;
        const QString what =
            slip.kind == SlipKind::Rescore ? QStringLiteral("chấm lại sau thảo luận") : QStringLiteral("mở lại để sửa");
        const QString totals =
            slip.after.isEmpty()
                ? QStringLiteral("tổng điểm lần đầu %1").arg(totalOnSlip(slip.before))
                : QStringLiteral("tổng điểm %1 thành %2").arg(totalOnSlip(slip.before), totalOnSlip(slip.after));
        notes << QStringLiteral("Phiếu của %1 cho sản phẩm %2 %3 ngày %4 (%5), lý do: %6%7.")
                     .arg(member, productOnPaper(round, slip.application), what, formatDate(slip.day), totals,
                          slip.reason, who);
    }
}

} // namespace

DossierNames namesOnPaper(const RoundPaperSource& round, const Application& application)
{
    const Product* product = round.source.snapshot.product(application.product);
    const Subject* subject = product ? round.source.snapshot.subject(product->subject) : nullptr;
    return {product ? product->name : QString(), subject ? subject->name : QString()};
}

std::vector<ReportColumn> dossierColumnsOnPaper()
{
    return {numberColumn(), textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4),
            textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 3.5)};
}

QString failedUpgradeOnPaper(const RoundPaperSource& round, const Application& application)
{
    const auto kept = keptByFailedUpgrade(round.source.snapshot, application);
    if (!kept) return {};
    const QString until = kept->until.isValid() ? QStringLiteral(" đến ngày ") + formatDate(kept->until) : QString();
    return QStringLiteral("không công nhận nâng hạng; giữ %1 sao%2").arg(QString::number(kept->stars), until);
}

QStringList recordNotes(const RoundPaperSource& round)
{
    QStringList notes;
    noteSubstitutes(round, notes);
    noteExclusions(round, notes);
    if (!round.results.round().quorumReason.isEmpty())
        notes << QStringLiteral("Hội đồng quyết định khi chưa đủ điều kiện họp, lý do: %1.")
                     .arg(round.results.round().quorumReason);
    noteSlips(round, notes);
    return notes;
}

} // namespace ocop
