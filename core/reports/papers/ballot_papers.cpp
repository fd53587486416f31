#include "core/reports/papers/ballot_papers.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/certification/renewal.h"
#include "core/evaluation/ballots/ballot_acts.h"
#include "core/evaluation/record/shown_mean.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/council_head.h"
#include "core/reports/papers/round_record.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace ocop {
namespace {

QString starsAsked(const ApplicationResult& result)
{
    if (!result.advisory || !result.advisory->stars) return QStringLiteral("chưa đề nghị");
    const int stars = *result.advisory->stars;
    return stars >= 3 ? QStringLiteral("%1 sao").arg(stars) : QStringLiteral("Không công nhận lại");
}

/// The stars held when the ballots went out: "3 sao, đến 29/12/2026".
QString starsHeld(const RoundPaperSource& round, const ApplicationResult& result)
{
    const QDate sent = round.results.round().ballotsSentOn;
    const EarlierRecognition held = earlierRecognition(
        round.source.snapshot.certificatesOf(result.application->product), sent.isValid() ? sent : round.today);
    if (!held.last) return {};
    const QString stars = QStringLiteral("%1 sao").arg(held.last->stars);
    return held.last->lastValidDay.isValid()
               ? QStringLiteral("%1, đến %2").arg(stars, formatDate(held.last->lastValidDay))
               : stars;
}

const Ballot* ballotOf(std::span<const Ballot> ballots, MemberId member)
{
    const auto at =
        std::find_if(ballots.begin(), ballots.end(), [member](const Ballot& each) { return each.member == member; });
    return at == ballots.end() ? nullptr : &*at;
}

bool isApart(const ApplicationResult& result, MemberId member)
{
    return std::any_of(result.sheets.begin(), result.sheets.end(),
                       [member](const MemberSheet& each) { return each.member->id == member && each.excluded; });
}

QString answerOnPaper(BallotAnswer answer)
{
    switch (answer) {
    case BallotAnswer::Agrees: return QStringLiteral("đồng ý");
    case BallotAnswer::Disagrees: return QStringLiteral("không đồng ý");
    case BallotAnswer::Other: return QStringLiteral("ý kiến khác");
    case BallotAnswer::Blank: break;
    }
    return QStringLiteral("không ghi ý kiến");
}

ReportColumn ballotCount(const char* key, const QStringList& heading)
{
    ReportColumn column{QString::fromLatin1(key), heading, ColumnKind::Integer};
    column.weight = 0;
    column.minChars = 3;
    return column;
}

ReportTable recordTable(const RoundPaperSource& round)
{
    ReportTable table;
    table.sheetName = QStringLiteral("Kiểm phiếu");
    const QString proposal = QStringLiteral("Tổ tư vấn đề nghị");
    const QString ballots = QStringLiteral("Số phiếu");
    table.columns = dossierColumnsOnPaper();
    table.columns.insert(table.columns.end(),
                         {textColumn(QStringLiteral("held"), {QStringLiteral("Hạng hiện có")}, 1.8),
                          pointsColumn(QStringLiteral("points"), {proposal, QStringLiteral("Điểm")}),
                          textColumn(QStringLiteral("asked"), {proposal, QStringLiteral("Hạng")}, 1.2),
                          ballotCount("sent", {ballots, QStringLiteral("Gửi đi")}),
                          ballotCount("returned", {ballots, QStringLiteral("Thu về")}),
                          ballotCount("agree", {ballots, QStringLiteral("Đồng ý")}),
                          ballotCount("disagree", {ballots, QStringLiteral("Không đồng ý")}),
                          ballotCount("other", {ballots, QStringLiteral("Ý kiến khác")}),
                          ballotCount("blank", {ballots, QStringLiteral("Không ghi")}),
                          textColumn(QStringLiteral("outcome"), {QStringLiteral("Kết quả")}, 3)});
    for (const ApplicationResult& each : round.results.results()) {
        const DossierNames names = namesOnPaper(round, *each.application);
        const BallotCount count = each.ballot.value_or(BallotCount());
        table.addRow({names.product, names.subject, starsHeld(round, each),
                      pointsCell(formatPoints(each.advisory ? each.advisory->points : std::nullopt)), starsAsked(each),
                      qint64(count.asked), qint64(count.returned), qint64(count.agree), qint64(count.disagree),
                      qint64(count.other), qint64(count.blank), ballotOutcomeOnPaper(round, each)});
    }
    return table;
}

/// Every answer, products by members.
ReportTable answersTable(const RoundPaperSource& round)
{
    ReportTable table;
    table.annex = true;
    table.orientation = PaperOrientation::Landscape;
    table.title = QStringLiteral("Tổng hợp ý kiến của các thành viên Hội đồng");
    table.sheetName = QStringLiteral("Ý kiến");
    table.columns = {numberColumn(), textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 2.5)};
    std::vector<const CouncilMember*> members;
    for (const CouncilMember& each : round.results.members()) {
        if (!each.votes) continue;
        table.columns.push_back(textColumn(QStringLiteral("member%1").arg(members.size()), {each.name}, 1));
        table.columns.back().align = ColumnAlign::Centre;
        members.push_back(&each);
    }
    for (const ApplicationResult& each : round.results.results()) {
        std::vector<ReportCell> cells{namesOnPaper(round, *each.application).product};
        for (const CouncilMember* member : members) {
            const Ballot* ballot = ballotOf(each.ballots, member->id);
            cells.push_back(isApart(each, member->id) ? QStringLiteral("không tham gia")
                            : ballot                  ? answerOnPaper(ballot->answer)
                                                      : QStringLiteral("chưa gửi lại"));
        }
        table.addRow(std::move(cells));
    }
    return table;
}

/// The members of whom no ballot came back at all, and what those who do not agree wrote.
void noteOpinions(const RoundPaperSource& round, QStringList& notes)
{
    QStringList silent;
    for (const CouncilMember& member : round.results.members()) {
        if (!member.votes) continue;
        const auto& all = round.results.results();
        if (std::none_of(all.begin(), all.end(),
                         [&](const ApplicationResult& each) { return ballotOf(each.ballots, member.id); }))
            silent << member.name;
    }
    if (!silent.isEmpty())
        notes << QStringLiteral("Thành viên chưa gửi lại phiếu: %1.").arg(silent.join(QStringLiteral("; ")));
    for (const ApplicationResult& each : round.results.results())
        for (const CouncilMember& member : round.results.members()) {
            const Ballot* ballot = member.votes ? ballotOf(each.ballots, member.id) : nullptr;
            if (!ballot || ballot->answer == BallotAnswer::Agrees || isApart(each, member.id)) continue;
            const QString reason = ballot->reason.simplified();
            notes << QStringLiteral("Sản phẩm %1: %2 %3%4.")
                         .arg(namesOnPaper(round, *each.application).product, member.name,
                              (ballot->answer == BallotAnswer::Other ? QStringLiteral("có ") : QString()) +
                                  answerOnPaper(ballot->answer),
                              reason.isEmpty() ? QString() : QStringLiteral(", lý do: ") + reason);
        }
}

QString groundsOfBallot(const RoundPaperSource& round)
{
    QStringList grounds;
    for (const ApplicationResult& each : round.results.results())
        if (each.rules && each.rules->renewalBallot) {
            grounds << QStringLiteral("Căn cứ điểm d khoản 6 Điều 7 %1").arg(each.rules->cited());
            break;
        }
    const Council* council = round.results.council();
    if (council && !council->decisionNo.isEmpty())
        grounds << QStringLiteral("căn cứ Quyết định số %1%2 về việc thành lập Hội đồng")
                       .arg(council->decisionNo, council->decisionDate.isValid()
                                                     ? QStringLiteral(" ngày ") + dayInSentence(council->decisionDate)
                                                     : QString());
    return grounds.isEmpty() ? QString() : grounds.join(QStringLiteral("; ")) + u'.';
}

QString outcomesInSentence(const RoundPaperSource& round)
{
    int agreed = 0, refused = 0, meeting = 0, waiting = 0;
    for (const ApplicationResult& each : round.results.results()) switch (outcomeOn(round.results, each, round.today)) {
        case BallotOutcome::Agreed: ++agreed; break;
        case BallotOutcome::Refused: ++refused; break;
        case BallotOutcome::Apart:
        case BallotOutcome::TooFew: ++meeting; break;
        case BallotOutcome::Waiting: ++waiting; break;
        }
    QStringList parts{QStringLiteral("%1 sản phẩm được Hội đồng đồng ý theo đề nghị của Tổ tư vấn").arg(agreed)};
    if (refused > 0) parts << QStringLiteral("%1 sản phẩm không được đồng ý").arg(refused);
    if (meeting > 0) parts << QStringLiteral("%1 sản phẩm phải đưa ra họp Hội đồng").arg(meeting);
    if (waiting > 0) parts << QStringLiteral("%1 sản phẩm còn chờ phiếu").arg(waiting);
    return parts.join(QStringLiteral(", "));
}

/// The day of the record: of deciding, else of the last ballot.
QDate dayOfRecord(const RoundPaperSource& round)
{
    QDate day;
    for (const ApplicationResult& each : round.results.results())
        day = std::max({day, each.application->decidedOn, each.ballot ? each.ballot->lastReturn : QDate()});
    return day.isValid() ? day : round.today;
}

Report ballotFrame(const RoundPaperSource& round, const QString& name, const QString& kind, const QString& subject,
                   QDate day)
{
    ReportRequest request;
    request.asOf = request.documentDate = day;
    Report report = reportFrame(round.source, request, name, subject);
    report.documentKind = kind;
    report.scope = round.results.round().name;
    report.orientation = PaperOrientation::Landscape;
    setCouncilHead(report, round, day);
    return report;
}

} // namespace

QString ballotOutcomeOnPaper(const RoundPaperSource& round, const ApplicationResult& result)
{
    if (result.verdict && !result.verdict->knockouts.empty()) return QStringLiteral("Bị loại");
    switch (outcomeOn(round.results, result, round.today)) {
    case BallotOutcome::Agreed:
        return result.starsToAccept() >= 3 ? QStringLiteral("Đồng ý công nhận lại %1 sao").arg(result.starsToAccept())
                                           : QStringLiteral("Đồng ý không công nhận lại");
    case BallotOutcome::Refused: return QStringLiteral("Không đồng ý");
    case BallotOutcome::Apart: return QStringLiteral("Ý kiến khác nhau, phải họp Hội đồng");
    case BallotOutcome::TooFew: return QStringLiteral("Không đủ phiếu, phải họp Hội đồng");
    case BallotOutcome::Waiting: break;
    }
    return QStringLiteral("Còn chờ phiếu");
}

Report makeBallotRecord(const RoundPaperSource& round)
{
    const Round& held = round.results.round();
    Report report = ballotFrame(
        round, QStringLiteral("kiem-phieu"), QStringLiteral("BIÊN BẢN"),
        QStringLiteral("Kiểm phiếu lấy ý kiến bằng văn bản của Hội đồng về kết quả đánh giá lại sản phẩm OCOP – %1")
            .arg(held.name),
        dayOfRecord(round));
    const Council* council = round.results.council();
    int voting = 0, answered = 0;
    for (const CouncilMember& member : round.results.members()) {
        if (!member.votes) continue;
        ++voting;
        const auto& all = round.results.results();
        answered +=
            std::any_of(all.begin(), all.end(), [&](const auto& each) { return ballotOf(each.ballots, member.id); });
    }
    const CouncilRules& rules = round.results.councilRules();
    report.intro
        << groundsOfBallot(round)
        << QStringLiteral(
               "%1 lấy ý kiến bằng văn bản của các thành viên về %2 sản phẩm; phiếu gửi ngày %3, hạn gửi lại đến hết ngày %4.")
               .arg(council ? council->name : QStringLiteral("Hội đồng"),
                    formatOnPaper(int(round.results.results().size())), dayInSentence(held.ballotsSentOn),
                    dayInSentence(held.ballotsDue))
        << QStringLiteral("1. Số thành viên được lấy ý kiến: %1; đã gửi lại phiếu: %2; chưa gửi lại: %3.")
               .arg(formatOnPaper(voting), formatOnPaper(answered), formatOnPaper(voting - answered))
        << QStringLiteral(
               "2. Ý kiến được thông qua khi ít nhất %1/%2 số thành viên được hỏi gửi lại phiếu, trong đó có Chủ tịch Hội đồng, và quá nửa số thành viên được hỏi đồng ý. Phiếu không gửi lại hoặc không ghi ý kiến không tính là đồng ý.")
               .arg(QString::number(rules.quorumNumerator), QString::number(rules.quorumDenominator))
        << QStringLiteral("3. Kết quả: %1.").arg(outcomesInSentence(round));
    report.intro.removeAll(QString());
    report.tables = {recordTable(round), answersTable(round)};
    noteOpinions(round, report.notes);
    report.notes << recordNotes(round);
    return report;
}

Report makeBallotForm(const RoundPaperSource& round, const CouncilMember* member)
{
    const Round& held = round.results.round();
    const QDate day = held.ballotsSentOn.isValid() ? held.ballotsSentOn : round.today;
    Report report = ballotFrame(round, QStringLiteral("phieu-lay-y-kien"), QStringLiteral("PHIẾU LẤY Ý KIẾN"),
                                QStringLiteral("Về kết quả đánh giá lại sản phẩm OCOP – %1").arg(held.name), day);
    report.office.symbol = QStringLiteral("PYK-HĐ");
    report.leftSignature = {};
    report.signature = {{QStringLiteral("NGƯỜI CHO Ý KIẾN"), QStringLiteral("(Ký, ghi rõ họ tên, ngày cho ý kiến)")},
                        member ? member->name : QString()};
    const QString dots = QStringLiteral("…………………………………");
    QStringList about = member ? QStringList{member->position, member->agency} : QStringList();
    about.removeAll(QString());
    const QString who = member ? member->name : dots;
    report.addressees = {QStringLiteral("Ông (Bà) ") + (QStringList{who} + about).join(QStringLiteral(", "))};
    report.intro
        << groundsOfBallot(round)
        << QStringLiteral(
               "Hội đồng gửi Ông (Bà) kết quả thẩm định của Tổ tư vấn và đề nghị đánh dấu X vào một ô cho mỗi sản phẩm; không đồng ý hoặc có ý kiến khác thì ghi rõ lý do. Phiếu xin gửi lại trước hết ngày %1; khi ý kiến khác nhau Hội đồng sẽ họp.")
               .arg(dayInSentence(held.ballotsDue));
    report.intro.removeAll(QString());
    ReportTable table;
    table.sheetName = QStringLiteral("Phiếu");
    const QString opinion = QStringLiteral("Ý kiến");
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("product"), {QStringLiteral("Sản phẩm, chủ thể")}, 3.2),
                     textColumn(QStringLiteral("held"), {QStringLiteral("Hạng hiện có")}, 1.6),
                     textColumn(QStringLiteral("changes"), {QStringLiteral("Thay đổi so với lần công nhận trước")}, 3),
                     textColumn(QStringLiteral("found"), {QStringLiteral("Kết luận của Tổ tư vấn")}, 3.4),
                     textColumn(QStringLiteral("asked"), {QStringLiteral("Đề nghị")}, 1.4),
                     textColumn(QStringLiteral("agree"), {opinion, QStringLiteral("Đồng ý")}, 0.8),
                     textColumn(QStringLiteral("disagree"), {opinion, QStringLiteral("Không đồng ý")}, 0.9),
                     textColumn(QStringLiteral("other"), {opinion, QStringLiteral("Ý kiến khác")}, 0.9),
                     textColumn(QStringLiteral("reason"), {QStringLiteral("Lý do, ý kiến")}, 3)};
    for (const char* box : {"agree", "disagree", "other"})
        table.columns[size_t(table.columnOf(QLatin1String(box)))].align = ColumnAlign::Centre;
    const QString empty = QStringLiteral("☐");
    for (const ApplicationResult& each : round.results.results()) {
        if (member && isApart(each, member->id)) continue;
        const DossierNames names = namesOnPaper(round, *each.application);
        const AdvisoryReport found = each.advisory ? *each.advisory : AdvisoryReport();
        const QString points = found.points ? QStringLiteral(" (%1 điểm)").arg(formatPoints(found.points)) : QString();
        table.addRow({names.product + QStringLiteral("\n") + names.subject, starsHeld(round, each),
                      found.changes.isEmpty() ? QStringLiteral("không") : found.changes, found.conclusion,
                      starsAsked(each) + points, empty, empty, empty, ReportCell()});
    }
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace ocop
