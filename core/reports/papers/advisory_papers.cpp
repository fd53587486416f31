#include "core/reports/papers/advisory_papers.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/evaluation/record/shown_mean.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/council_head.h"
#include "core/reports/report_parts.h"

namespace ocop {
namespace {

/// One of the four questions of the commune's report (Mẫu số 03).
struct CommuneTopic
{
    const char* title;
    CommuneFinding Application::*finding;
    QString Application::*note;
};

constexpr CommuneTopic communeTopics[] = {
    {"Nguồn gốc sản phẩm, nguyên liệu địa phương", &Application::reportOrigin, &Application::reportOriginNote},
    {"Sử dụng lao động địa phương", &Application::reportLabour, &Application::reportLabourNote},
    {"Nguồn gốc ý tưởng sản phẩm", &Application::reportIdea, &Application::reportIdeaNote},
    {"Bản sắc, trí tuệ địa phương", &Application::reportIdentity, &Application::reportIdentityNote}};

QString findingOnPaper(CommuneFinding finding)
{
    switch (finding) {
    case CommuneFinding::Met: return QStringLiteral("Đạt");
    case CommuneFinding::NotMet: return QStringLiteral("Không đạt");
    case CommuneFinding::None: break;
    }
    return QStringLiteral("Chưa có ý kiến");
}

QString dossierKindOnPaper(Origin kind)
{
    if (kind == Origin::First) return QStringLiteral("Lần đầu");
    return kind == Origin::Upgrade ? QStringLiteral("Nâng hạng") : QStringLiteral("Đánh giá lại");
}

QString proposalOnPaper(const AdvisoryReport& report)
{
    QStringList parts;
    if (report.points) parts << QStringLiteral("%1 điểm").arg(formatPoints(report.points));
    if (report.stars)
        parts << (*report.stars >= 3 ? QStringLiteral("đề nghị %1 sao").arg(*report.stars)
                                     : QStringLiteral("đề nghị không công nhận"));
    return parts.join(QStringLiteral(", "));
}

QString visitOnPaper(const AdvisoryReport& report)
{
    QStringList parts;
    if (report.visitedOn.isValid()) parts << QStringLiteral("Ngày %1").arg(formatDate(report.visitedOn));
    if (!report.visitedBy.isEmpty()) parts << QStringLiteral("thành phần: %1").arg(report.visitedBy);
    QString text = parts.join(QStringLiteral("; "));
    if (!report.visitFinding.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(". ")) + report.visitFinding;
    return text.isEmpty() ? QStringLiteral("Không kiểm tra thực tế.") : text;
}

QString communeReportHead(const Application& application)
{
    if (application.reportNo.isEmpty() && !application.reportDate.isValid())
        return QStringLiteral("Chưa nhận được báo cáo.");
    QString text =
        QStringLiteral("Số %1").arg(application.reportNo.isEmpty() ? QStringLiteral("…") : application.reportNo);
    if (application.reportDate.isValid()) text += QStringLiteral(" ngày %1").arg(formatDate(application.reportDate));
    if (!application.reportSigner.isEmpty()) text += QStringLiteral(", người ký: %1").arg(application.reportSigner);
    return text;
}

Report advisoryFrame(const RoundPaperSource& round, const QString& name, const QString& subject, QDate day)
{
    ReportRequest request;
    request.asOf = request.documentDate = day;
    Report report = reportFrame(round.source, request, name, subject);
    report.documentKind = QStringLiteral("BÁO CÁO");
    report.scope = round.results.round().name;
    return report;
}

/// A row where there is something to say.
void addFinding(ReportTable& table, const QString& about, const QString& text)
{
    if (!text.isEmpty()) table.addRow({about, text});
}

void addCommuneReport(ReportTable& table, const Application& application)
{
    table.addGroup(QStringLiteral("II. BÁO CÁO CỦA UBND CẤP XÃ (MẪU SỐ 03)"));
    table.addRow({QStringLiteral("Báo cáo"), communeReportHead(application)});
    for (const CommuneTopic& topic : communeTopics) {
        const QString note = application.*topic.note;
        table.addRow({QString::fromUtf8(topic.title), findingOnPaper(application.*topic.finding) +
                                                          (note.isEmpty() ? QString() : QStringLiteral(". ") + note)});
    }
    addFinding(table, QStringLiteral("UBND cấp xã đề nghị"), application.reportProposal);
}

void addTeamFindings(ReportTable& table, const AdvisoryReport& report, const ApplicationResult& result)
{
    table.addGroup(QStringLiteral("III. KẾT QUẢ THẨM ĐỊNH CỦA TỔ TƯ VẤN"));
    addFinding(table, QStringLiteral("Thay đổi so với lần công nhận trước"), report.changes);
    const auto part = [&](SheetPart which) {
        if (result.criteria)
            for (const SheetPartHead& head : result.criteria->parts)
                if (head.part == which) return head.title;
        return QStringLiteral("Phần %1").arg(QChar(u'A' + int(which)));
    };
    addFinding(table, part(SheetPart::A), report.findingA);
    addFinding(table, part(SheetPart::B), report.findingB);
    addFinding(table, part(SheetPart::C), report.findingC);
    table.addRow({QStringLiteral("Kiểm tra thực tế"), visitOnPaper(report)});
    addFinding(table, QStringLiteral("Kiểm nghiệm bổ sung"), report.tests);
    table.addGroup(QStringLiteral("IV. KẾT LUẬN"));
    addFinding(table, QStringLiteral("Kết luận"), report.conclusion);
    addFinding(table, QStringLiteral("Điểm, hạng"), proposalOnPaper(report));
}

} // namespace

Report makeAdvisoryPaper(const RoundPaperSource& round, ApplicationId id)
{
    const ApplicationResult* result = round.results.find(id);
    const AdvisoryReport report = result && result->advisory ? *result->advisory : AdvisoryReport();
    const Application application = result ? *result->application : Application();
    const Product* product = round.source.snapshot.product(application.product);
    const Subject* subject = product ? round.source.snapshot.subject(product->subject) : nullptr;
    const QDate closed = round.results.round().closedOn; // reads the same ever after
    const QDate day = report.reportedOn.isValid() ? report.reportedOn : closed.isValid() ? closed : round.today;
    Report paper = advisoryFrame(round, QStringLiteral("bao-cao-tu-van"),
                                 QStringLiteral("Thẩm định hồ sơ đánh giá, phân hạng sản phẩm OCOP: %1")
                                     .arg(product ? product->name : QString()),
                                 day);
    setAdvisoryHead(paper, round, report.number, report.signer);
    ReportTable table;
    table.sheetName = QStringLiteral("Báo cáo");
    table.columns = {textColumn(QStringLiteral("about"), {QStringLiteral("Nội dung")}, 1),
                     textColumn(QStringLiteral("found"), {QStringLiteral("Nhận xét")}, 2.6)};
    table.addGroup(QStringLiteral("I. THÔNG TIN CHUNG"));
    table.addRow({QStringLiteral("Sản phẩm"), product ? product->name : QString()});
    table.addRow({QStringLiteral("Chủ thể"), subject ? subject->name : QString()});
    addFinding(table, QStringLiteral("Địa chỉ"), subject ? subject->address : QString());
    table.addRow({QStringLiteral("Lần đăng ký"), dossierKindOnPaper(application.kind)});
    if (result && result->criteria)
        table.addRow({QStringLiteral("Bộ sản phẩm"),
                      QStringLiteral("%1. %2").arg(QString::number(result->criteria->number), result->criteria->name)});
    if (result && result->rules && result->rules->communeReport) addCommuneReport(table, application);
    if (result && result->advisory)
        addTeamFindings(table, report, *result);
    else
        table.addGroup(QStringLiteral("Tổ tư vấn chưa có báo cáo."));
    paper.tables.push_back(std::move(table));
    return paper;
}

Report makeAdvisorySummary(const RoundPaperSource& round)
{
    QDate day;
    int reported = 0;
    for (const ApplicationResult& each : round.results.results()) {
        if (!each.advisory) continue;
        ++reported;
        day = std::max(day, each.advisory->reportedOn);
    }
    const QDate closed = round.results.round().closedOn;
    if (!day.isValid()) day = closed.isValid() ? closed : round.today;
    Report paper = advisoryFrame(
        round, QStringLiteral("tong-hop-tu-van"),
        QStringLiteral("Tổng hợp kết quả thẩm định hồ sơ sản phẩm OCOP – %1").arg(round.results.round().name), day);
    QString leader;
    for (const CouncilMember& each : round.results.advisoryMembers())
        if (each.role == MemberRole::Chair) leader = each.name;
    setAdvisoryHead(paper, round, {}, leader);
    paper.orientation = PaperOrientation::Landscape;
    const int dossiers = int(round.results.results().size());
    paper.intro << QStringLiteral("Tổ tư vấn đã thẩm định %1/%2 hồ sơ (%3).")
                       .arg(formatOnPaper(reported), formatOnPaper(dossiers), round.results.round().name);
    ReportTable table;
    table.sheetName = QStringLiteral("Thẩm định");
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("product"), {QStringLiteral("Sản phẩm, chủ thể")}, 3.2),
                     textColumn(QStringLiteral("kind"), {QStringLiteral("Lần đăng ký")}, 1),
                     textColumn(QStringLiteral("commune"), {QStringLiteral("Báo cáo của UBND cấp xã")}, 2),
                     textColumn(QStringLiteral("visit"), {QStringLiteral("Kiểm tra thực tế")}, 2.4),
                     textColumn(QStringLiteral("tests"), {QStringLiteral("Kiểm nghiệm bổ sung")}, 2),
                     textColumn(QStringLiteral("conclusion"), {QStringLiteral("Kết luận")}, 3),
                     textColumn(QStringLiteral("proposal"), {QStringLiteral("Điểm, hạng đề nghị")}, 1.6)};
    for (const ApplicationResult& each : round.results.results()) {
        const Application& application = *each.application;
        const Product* product = round.source.snapshot.product(application.product);
        const Subject* subject = product ? round.source.snapshot.subject(product->subject) : nullptr;
        int met = 0;
        for (const CommuneTopic& topic : communeTopics) met += application.*topic.finding == CommuneFinding::Met;
        const QString commune = each.rules && each.rules->communeReport
                                    ? communeReportHead(application) + QStringLiteral("; đạt %1/4 nội dung").arg(met)
                                    : QString();
        const AdvisoryReport report = each.advisory ? *each.advisory : AdvisoryReport();
        table.addRow({(product ? product->name : QString()) + u'\n' + (subject ? subject->name : QString()),
                      dossierKindOnPaper(application.kind), commune, each.advisory ? visitOnPaper(report) : QString(),
                      report.tests, each.advisory ? report.conclusion : QStringLiteral("Chưa có báo cáo"),
                      proposalOnPaper(report)});
    }
    paper.tables.push_back(std::move(table));
    return paper;
}

} // namespace ocop
