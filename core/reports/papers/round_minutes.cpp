#include "core/reports/papers/round_minutes.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/letters/authorities.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/council_head.h"
#include "core/reports/papers/round_record.h"
#include "core/reports/papers/template_fields.h"
#include "core/reports/report_parts.h"
#include "core/reports/round_report.h"

#include <map>

namespace ocop {
namespace {

QString productOf(const RoundPaperSource& round, const ApplicationResult& result)
{
    const Product* product = round.source.snapshot.product(result.application->product);
    return product ? product->name : QString();
}

QString personOnPaper(const CouncilMember& member)
{
    return member.position.isEmpty() ? member.name : QStringLiteral("%1 (%2)").arg(member.name, member.position);
}

/// Of several (a chair who is away and who stands in) the one who came.
const CouncilMember* memberWithRole(const RoundPaperSource& round, MemberRole role)
{
    const CouncilMember* found = nullptr;
    for (const CouncilMember& each : round.results.members()) {
        if (each.role != role) continue;
        const bool came = round.results.isPresent(each.id);
        if (!found || (came && !round.results.isPresent(found->id))) found = &each;
    }
    return found;
}

QString firstWithRole(const RoundPaperSource& round, MemberRole role)
{
    const CouncilMember* first = memberWithRole(round, role);
    return first ? personOnPaper(*first) : QString();
}

void fillMembers(const RoundPaperSource& round, FieldValues& values)
{
    QStringList present;
    QStringList absent;
    for (const CouncilMember& each : round.results.members())
        (round.results.isPresent(each.id) ? present : absent) << personOnPaper(each);
    const Quorum quorum = round.results.quorum();
    values[QStringLiteral("Thành viên có mặt")] = present.join(QStringLiteral("; "));
    values[QStringLiteral("Thành viên vắng mặt")] =
        absent.isEmpty() ? QStringLiteral("không") : absent.join(QStringLiteral("; "));
    values[QStringLiteral("Số thành viên")] = QString::number(quorum.members);
    values[QStringLiteral("Số có mặt")] = QString::number(quorum.present);
    values[QStringLiteral("Số vắng mặt")] = QString::number(quorum.members - quorum.present);
    values[QStringLiteral("Điều kiện họp")] =
        quorum.reached()
            ? QStringLiteral("Đủ điều kiện họp theo quy chế (ít nhất %1/%2 số thành viên, có Chủ tịch Hội đồng)")
                  .arg(QString::number(quorum.numerator), QString::number(quorum.denominator))
            : QStringLiteral(
                  "Chưa đủ điều kiện họp theo quy chế (cần ít nhất %1/%2 số thành viên và Chủ tịch Hội đồng)")
                  .arg(QString::number(quorum.numerator), QString::number(quorum.denominator));
    values[QStringLiteral("Chủ trì")] = firstWithRole(round, MemberRole::Chair);
    values[QStringLiteral("Thư ký")] = firstWithRole(round, MemberRole::Secretary);
}

/// What the council asks for after the meeting.
QString conclusionOf(const RoundPaperSource& round)
{
    std::map<int, int, std::greater<>> byStars;
    QStringList ministry;
    int refused = 0;
    int open = 0;
    for (const ApplicationResult& each : round.results.results()) {
        const Application& application = *each.application;
        if (!application.starsDecided)
            ++open;
        else if (*application.starsDecided < 3 || !failedUpgradeOnPaper(round, application).isEmpty())
            ++refused;
        else
            ++byStars[*application.starsDecided];
        if (isPotentialFive(application)) ministry << productOf(round, each);
    }
    const Round& held = round.results.round();
    const QDate day = held.heldOn.isValid() ? held.heldOn : round.today;
    QStringList parts;
    QStringList stars;
    for (const auto& [star, count] : byStars)
        stars << QStringLiteral("%1 sản phẩm %2 sao").arg(formatOnPaper(count), QString::number(star));
    if (!stars.isEmpty())
        parts << QStringLiteral("đề nghị %1 công nhận %2")
                     .arg(withdrawalAuthority(day), stars.join(QStringLiteral(", ")));
    if (!ministry.isEmpty())
        parts << QStringLiteral("đề nghị %1 đánh giá, công nhận 5 sao: %2")
                     .arg(fiveStarAuthority(day), ministry.join(QStringLiteral(", ")));
    if (refused > 0) parts << QStringLiteral("%1 sản phẩm chưa đủ điều kiện công nhận").arg(formatOnPaper(refused));
    if (open > 0) parts << QStringLiteral("%1 hồ sơ chưa quyết định").arg(formatOnPaper(open));
    return parts.isEmpty() ? QStringLiteral("không có hồ sơ") : parts.join(QStringLiteral("; "));
}

void fillResults(const RoundPaperSource& round, FieldValues& values)
{
    std::map<int, int, std::greater<>> byStars;
    QStringList apart;
    QStringList other;
    QStringList upgrades;
    for (const ApplicationResult& each : round.results.results()) {
        const QString failed = failedUpgradeOnPaper(round, *each.application);
        if (!failed.isEmpty())
            upgrades << QStringLiteral("%1: %2").arg(productOf(round, each), failed);
        else if (each.application->starsDecided)
            ++byStars[*each.application->starsDecided];
        if (!each.verdict) continue;
        if (each.verdict->spreadFlag)
            apart << QStringLiteral("%1 (%2 điểm)").arg(productOf(round, each), QString::number(each.verdict->spread));
        const Application& application = *each.application;
        if (application.starsDecided && application.starsDecided != each.starsToAccept())
            other << QStringLiteral("%1: %2 sao, theo điểm %3 sao (%4)")
                         .arg(productOf(round, each), QString::number(*application.starsDecided),
                              QString::number(each.verdict->stars), application.decidedReason);
    }
    QStringList summary;
    int below = 0;
    for (const auto& [stars, count] : byStars) {
        if (stars >= 3)
            summary << QStringLiteral("%1 sản phẩm %2 sao").arg(QString::number(count), QString::number(stars));
        else
            below += count;
    }
    if (below > 0) summary << QStringLiteral("%1 sản phẩm không được công nhận").arg(below);
    if (!upgrades.isEmpty())
        summary << QStringLiteral("%1 sản phẩm không được công nhận nâng hạng (%2)")
                       .arg(QString::number(upgrades.size()), upgrades.join(QStringLiteral("; ")));
    const auto orNone = [](const QStringList& list) {
        return list.isEmpty() ? QStringLiteral("không có") : list.join(QStringLiteral("; "));
    };
    values[QStringLiteral("Tổng hợp kết quả")] =
        summary.isEmpty() ? QStringLiteral("Hội đồng chưa quyết định") : summary.join(QStringLiteral(", "));
    values[QStringLiteral("Chênh lệch điểm")] = orNone(apart);
    values[QStringLiteral("Kết quả khác đề nghị")] = orNone(other);
    values[QStringLiteral("Số hồ sơ")] = QString::number(round.results.results().size());
    values[QStringLiteral("Điều kiện chưa đạt")] = orNone(unmetConditions(round));
    values[QStringLiteral("Kết luận")] = conclusionOf(round);
}

FieldValues minutesValues(const RoundPaperSource& round)
{
    const Round& held = round.results.round();
    const Council* council = round.results.council();
    FieldValues values;
    values[QStringLiteral("Tên đợt")] = held.name;
    values[QStringLiteral("Năm")] = QString::number(held.year);
    values[QStringLiteral("Địa điểm")] = held.place;
    values[QStringLiteral("Địa danh")] =
        round.source.office.on(held.heldOn.isValid() ? held.heldOn : round.today).place;
    if (held.heldOn.isValid()) {
        values[QStringLiteral("Ngày họp")] = dayInSentence(held.heldOn);
        values[QStringLiteral("Ngày họp bằng chữ")] = formatDateInWords(held.heldOn);
    }
    if (council) {
        values[QStringLiteral("Hội đồng")] = council->name;
        if (!council->decisionNo.isEmpty())
            values[QStringLiteral("Quyết định thành lập")] =
                council->decisionDate.isValid()
                    ? QStringLiteral("%1 ngày %2").arg(council->decisionNo, dayInSentence(council->decisionDate))
                    : council->decisionNo;
    }
    for (const ApplicationResult& each : round.results.results())
        if (each.rules) values[QStringLiteral("Căn cứ pháp lý")] = each.rules->title;
    fillMembers(round, values);
    fillResults(round, values);
    return values;
}

SignatureBlock signatureOf(const QString& roles, const QString& signer)
{
    return {roles.split(u'/', Qt::SkipEmptyParts), signer};
}

} // namespace

Report makeMinutes(const RoundPaperSource& round, const QString& body)
{
    ReportRequest request;
    request.asOf = round.results.round().heldOn.isValid() ? round.results.round().heldOn : round.today;
    request.documentDate = request.asOf;
    Report report = reportFrame(round.source, request, QStringLiteral("bien-ban"), {});
    report.documentKind.clear();
    report.scope = round.results.round().name;
    setCouncilHead(report, round, request.asOf);
    report.leftSignature = {};
    report.signature = {};
    bool afterTable = false;
    for (const TemplateLine& line : fillTemplate(TemplateKind::Minutes, body, minutesValues(round)).lines) {
        if (line.block && line.block->name == QStringLiteral("Bảng kết quả")) {
            report.tables.push_back(minutesTable(round));
            afterTable = true;
        } else if (line.block) {
            const QStringList sides = line.block->argument.split(u'|');
            const auto signer = [&](MemberRole role) {
                const CouncilMember* first = memberWithRole(round, role);
                return first ? first->name : QString();
            };
            if (sides.size() > 1)
                report.leftSignature = signatureOf(sides.front().trimmed(), signer(MemberRole::Secretary));
            report.signature = signatureOf(sides.back().trimmed(), signer(MemberRole::Chair));
        } else if (line.text.isEmpty()) {
            continue;
        } else if (line.heading == 1 && report.documentKind.isEmpty()) {
            report.documentKind = line.text;
        } else if (line.heading > 0) {
            report.subject = line.text;
        } else {
            (afterTable ? report.closing : report.intro) << line.text;
        }
    }
    report.closing = recordNotes(round) + report.closing;
    return report;
}

} // namespace ocop
