#include "core/reports/papers/round_drafts.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/evaluation/record/shown_mean.h"
#include "core/letters/authorities.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/council_head.h"
#include "core/reports/papers/round_record.h"
#include "core/reports/papers/worded_paper.h"
#include "core/reports/report_parts.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// A draft bears no day yet; it is worded by the law of the day it is written.
QDate draftDay(const RoundPaperSource& round)
{
    const QDate closed = round.results.round().closedOn;
    return closed.isValid() ? closed : round.today;
}

/// A dossier with its product and producer.
struct DraftLine
{
    const ApplicationResult* result = nullptr;
    const Product* product = nullptr;
    const Subject* subject = nullptr;
};

std::vector<DraftLine> draftLines(const RoundPaperSource& round)
{
    std::vector<DraftLine> lines;
    for (const ApplicationResult& each : round.results.results()) {
        const Product* product = round.source.snapshot.product(each.application->product);
        lines.push_back({&each, product, product ? round.source.snapshot.subject(product->subject) : nullptr});
    }
    return lines;
}

bool isToBeRecognised(const RoundPaperSource& round, const DraftLine& line)
{
    const Application& application = *line.result->application;
    return application.starsDecided.value_or(0) >= 3 && failedUpgradeOnPaper(round, application).isEmpty();
}

QString draftName(const DraftLine& line) { return line.product ? line.product->name : QString(); }

QString draftOrigin(Origin origin)
{
    switch (origin) {
    case Origin::First: return QStringLiteral("Lần đầu");
    case Origin::Upgrade: return QStringLiteral("Nâng hạng");
    case Origin::Renewal: break;
    }
    return QStringLiteral("Đánh giá lại");
}

QString draftPlace(const RoundPaperSource& round, const DraftLine& line)
{
    return line.subject && line.subject->unit ? round.source.units.describe(line.subject->unit, draftDay(round))
                                              : QString();
}

ReportTable draftProducts(const RoundPaperSource& round, bool recognised)
{
    ReportTable table;
    table.sheetName = recognised ? QStringLiteral("Sản phẩm") : QStringLiteral("Hồ sơ");
    table.columns = {numberColumn(), textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4),
                     textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 3.5),
                     textColumn(QStringLiteral("place"), {QStringLiteral("Địa chỉ")}, 2.5),
                     textColumn(QStringLiteral("origin"), {QStringLiteral("Lần đăng ký")}, 1)};
    if (recognised) {
        table.columns.push_back(pointsColumn());
        table.columns.push_back(fixedColumn(QStringLiteral("stars"), {QStringLiteral("Hạng sao")}, ColumnKind::Stars));
    }
    const std::vector<DraftLine> lines = draftLines(round);
    for (const DraftLine& each : lines) {
        if (recognised && !isToBeRecognised(round, each)) continue;
        const Application& application = *each.result->application;
        std::vector<ReportCell> cells{draftName(each), each.subject ? each.subject->name : QString(),
                                      draftPlace(round, each), draftOrigin(application.kind)};
        if (recognised) {
            cells.push_back(each.result->verdict && each.result->verdict->scored
                                ? pointsCell(storedMeans(*each.result->verdict).total)
                                : pointsCell(application.finalTotal));
            cells.push_back(qint64(*application.starsDecided));
        }
        table.addRow(std::move(cells));
    }
    return table;
}

ReportTable draftMembers(std::span<const CouncilMember> members, const Council* body, const QString& without)
{
    ReportTable table;
    table.annex = true;
    table.title = QStringLiteral("Danh sách %1").arg(body ? body->name : without);
    table.sheetName = QStringLiteral("Thành viên");
    table.columns = {numberColumn(), textColumn(QStringLiteral("name"), {QStringLiteral("Họ và tên")}, 2),
                     textColumn(QStringLiteral("position"), {QStringLiteral("Chức vụ, cơ quan")}, 3.5),
                     textColumn(QStringLiteral("role"), {QStringLiteral("Nhiệm vụ")}, 1.5)};
    const bool isTeam = body && body->body == CouncilBody::Advisory;
    const auto role = [&](MemberRole of) {
        switch (of) {
        case MemberRole::Chair: return isTeam ? QStringLiteral("Tổ trưởng") : QStringLiteral("Chủ tịch");
        case MemberRole::ViceChair: return isTeam ? QStringLiteral("Tổ phó") : QStringLiteral("Phó Chủ tịch");
        case MemberRole::Secretary: return QStringLiteral("Thư ký");
        case MemberRole::Member: break;
        }
        return isTeam ? QStringLiteral("Thành viên") : QStringLiteral("Ủy viên");
    };
    for (const CouncilMember& each : members) {
        QStringList post{each.position, each.agency};
        post.removeAll(QString());
        table.addRow({each.name, post.join(QStringLiteral(", ")), role(each.role)});
    }
    return table;
}

/// "03 hồ sơ lần đầu, 01 hồ sơ nâng hạng".
QString draftKinds(const std::vector<DraftLine>& lines)
{
    std::map<Origin, int> counts;
    for (const DraftLine& each : lines) ++counts[each.result->application->kind];
    QStringList parts;
    for (const auto& [origin, count] : counts)
        parts << QStringLiteral("%1 hồ sơ %2").arg(formatOnPaper(count), draftOrigin(origin).toLower());
    return parts.join(QStringLiteral(", "));
}

void fillDraftLines(const RoundPaperSource& round, FieldValues& values)
{
    std::map<int, int, std::greater<>> byStars;
    QSet<qint64> subjects;
    QSet<qint64> communes;
    QStringList refused;
    QStringList ministry;
    int recognised = 0;
    const std::vector<DraftLine> lines = draftLines(round);
    for (const DraftLine& each : lines) {
        const Application& application = *each.result->application;
        if (each.subject) communes.insert(each.subject->unit.value);
        if (isPotentialFive(application)) ministry << draftName(each);
        if (isToBeRecognised(round, each)) {
            ++recognised;
            ++byStars[*application.starsDecided];
            if (each.subject) subjects.insert(each.subject->id.value);
        } else if (application.starsDecided) {
            refused << draftName(each);
        }
    }
    QStringList stars;
    for (const auto& [star, count] : byStars)
        stars << QStringLiteral("%1 sản phẩm %2 sao").arg(formatOnPaper(count), QString::number(star));
    const auto orNone = [](const QStringList& names) {
        return names.isEmpty() ? QStringLiteral("không có") : names.join(QStringLiteral("; "));
    };
    values[QStringLiteral("Số hồ sơ")] = formatOnPaper(int(lines.size()));
    values[QStringLiteral("Cơ cấu hồ sơ")] = draftKinds(lines);
    values[QStringLiteral("Số xã")] = formatOnPaper(int(communes.size()));
    values[QStringLiteral("Số sản phẩm")] = formatOnPaper(recognised);
    values[QStringLiteral("Số chủ thể")] = formatOnPaper(int(subjects.size()));
    values[QStringLiteral("Cơ cấu hạng sao")] = orNone(stars);
    values[QStringLiteral("Sản phẩm không đạt")] = orNone(refused);
    values[QStringLiteral("Sản phẩm trình Bộ")] = orNone(ministry);
}

void fillDraftCouncil(const RoundPaperSource& round, FieldValues& values)
{
    const Round& held = round.results.round();
    values[QStringLiteral("Tên đợt")] = held.name;
    values[QStringLiteral("Địa điểm")] = held.place;
    if (held.year > 0) values[QStringLiteral("Năm")] = QString::number(held.year);
    if (const QDate day = held.councilDay(); day.isValid()) {
        values[QStringLiteral("Ngày họp")] = dayInSentence(day);
        values[QStringLiteral("Ngày họp bằng chữ")] = formatDateInWords(day);
    }
    const Council* council = round.results.council();
    const Council* team = round.results.advisoryTeam();
    values[QStringLiteral("Hội đồng")] = council ? council->name : QStringLiteral("Hội đồng đánh giá");
    values[QStringLiteral("Tổ tư vấn")] = team ? team->name : QStringLiteral("Tổ tư vấn");
    if (council && !council->decisionNo.isEmpty())
        values[QStringLiteral("Quyết định thành lập")] =
            council->decisionDate.isValid()
                ? QStringLiteral("%1 ngày %2").arg(council->decisionNo, dayInSentence(council->decisionDate))
                : council->decisionNo;
    QStringList members;
    for (const CouncilMember& each : round.results.members())
        members << (each.position.isEmpty() ? each.name : QStringLiteral("%1 (%2)").arg(each.name, each.position));
    values[QStringLiteral("Thành viên")] = members.join(QStringLiteral("; "));
    values[QStringLiteral("Số thành viên")] = formatOnPaper(int(members.size()));
    values[QStringLiteral("Số thành viên Tổ tư vấn")] = formatOnPaper(int(round.results.advisoryMembers().size()));
    values[QStringLiteral("Chủ trì")] = nameWithRole(round, MemberRole::Chair);
    values[QStringLiteral("Thư ký")] = nameWithRole(round, MemberRole::Secretary);
}

FieldValues draftValues(const RoundPaperSource& round, const RuleBook& rules)
{
    const QDate day = draftDay(round);
    FieldValues values = committeeValues(round.source, rules.citedOn(day), &rules.on(day), day);
    values[QStringLiteral("Số tháng")] = QString::number(rules.on(day).validityMonths);
    fillDraftCouncil(round, values);
    fillDraftLines(round, values);
    return values;
}

Report draftFrame(const RoundPaperSource& round, const QString& name)
{
    ReportRequest request;
    request.asOf = request.documentDate = draftDay(round);
    Report report = reportFrame(round.source, request, name, {});
    report.scope = round.results.round().name;
    report.footLine = false;
    return report;
}

BlockTable draftBlocks(const RoundPaperSource& round)
{
    return [&round](const QString& block) {
        if (block == QStringLiteral("Danh sách Hội đồng"))
            return draftMembers(round.results.members(), round.results.council(), QStringLiteral("Hội đồng"));
        if (block == QStringLiteral("Danh sách Tổ tư vấn"))
            return draftMembers(round.results.advisoryMembers(), round.results.advisoryTeam(),
                                QStringLiteral("Tổ tư vấn"));
        ReportTable table = draftProducts(round, block != QStringLiteral("Phụ lục hồ sơ"));
        table.annex = block.startsWith(QStringLiteral("Phụ lục"));
        table.title =
            !table.annex ? QString()
            : block == QStringLiteral("Phụ lục hồ sơ")
                ? QStringLiteral("Danh sách hồ sơ đánh giá, phân hạng sản phẩm OCOP")
                : QStringLiteral("Danh sách sản phẩm được công nhận kết quả đánh giá, phân hạng sản phẩm OCOP");
        return table;
    };
}

/// A draft decision of the province's committee.
Report draftDecision(const RoundPaperSource& round, const RuleBook& rules, const QString& name, TemplateKind kind,
                     const QString& body)
{
    Report report = draftFrame(round, name);
    setCommitteeHead(report, draftDay(round));
    report.recipients = {QStringLiteral("Như Điều 5"), QStringLiteral("Lưu: VT")};
    wordPaper(report, kind, body, draftValues(round, rules), draftBlocks(round));
    return report;
}

} // namespace

Report makeRecognitionProposal(const RoundPaperSource& round, const RuleBook& rules, const QString& body)
{
    Report report = draftFrame(round, QStringLiteral("to-trinh"));
    report.office.symbol.replace(QStringLiteral("BC-"), QStringLiteral("TTr-"));
    report.addressees = {withdrawalAuthority(draftDay(round))};
    report.recipients.removeAll(QStringLiteral("Như trên"));
    report.recipients.prepend(QStringLiteral("Như trên"));
    wordPaper(report, TemplateKind::RecognitionProposal, body, draftValues(round, rules), draftBlocks(round));
    return report;
}

Report makeRecognitionDecision(const RoundPaperSource& round, const RuleBook& rules, const QString& body)
{
    return draftDecision(round, rules, QStringLiteral("du-thao-cong-nhan"), TemplateKind::RecognitionDecision, body);
}

Report makeCouncilDecision(const RoundPaperSource& round, const RuleBook& rules, const QString& body)
{
    return draftDecision(round, rules, QStringLiteral("du-thao-kien-toan"), TemplateKind::CouncilDecision, body);
}

Report makeInvitation(const RoundPaperSource& round, const RuleBook& rules, const QString& body)
{
    Report report = draftFrame(round, QStringLiteral("giay-moi"));
    setCouncilHead(report, round, draftDay(round));
    report.office.date = {};
    report.office.symbol = QStringLiteral("GM-HĐ");
    report.leftSignature = {};
    report.recipients = {QStringLiteral("Như thành phần mời"), QStringLiteral("Lưu: VT")};
    wordPaper(report, TemplateKind::Invitation, body, draftValues(round, rules), draftBlocks(round));
    return report;
}

} // namespace ocop
