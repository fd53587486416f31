#include "core/reports/round_report.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/evaluation/record/shown_mean.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/council_head.h"
#include "core/reports/papers/round_record.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace ocop {
namespace {

QString originOnPaper(Origin origin)
{
    switch (origin) {
    case Origin::First: return QStringLiteral("Lần đầu");
    case Origin::Upgrade: return QStringLiteral("Nâng hạng");
    case Origin::Renewal: break;
    }
    return QStringLiteral("Đánh giá lại");
}

ReportColumn numberOf(const char* key, const QStringList& heading, ColumnKind kind)
{
    ReportColumn column{QString::fromLatin1(key), heading, kind};
    column.weight = 0;
    column.minChars = 3;
    return column;
}

ReportCell meanCell(const Mean& mean) { return pointsCell(mean.count > 0 ? formatMean(mean) : QString()); }

/// "1.5 cần 2 (trung bình 1,11)" of the next star only, what a reader can do something about.
QString unmetOnPaper(const Verdict& verdict)
{
    QStringList parts;
    for (const UnmetMinimum& each : verdict.unmet) {
        if (each.star > std::max(verdict.stars + 1, 3)) continue;
        parts << QStringLiteral("%1 (cần %2)").arg(each.criterion, QString::number(each.needed));
    }
    parts.removeDuplicates();
    if (!verdict.knockouts.empty()) parts << QStringLiteral("bị loại");
    return parts.join(QStringLiteral(", "));
}

QString asSentence(const QString& words) { return words.left(1).toUpper() + words.mid(1); }

ReportCell starsPaperCell(std::optional<int> stars)
{
    return stars && *stars > 0 ? ReportCell(qint64(*stars)) : ReportCell();
}

Report roundFrame(const RoundPaperSource& round, const QString& name, const QString& kind, const QString& subject)
{
    ReportRequest request;
    const QDate held = round.results.round().heldOn;
    request.asOf = held.isValid() ? held : round.today;
    const QDate closed = round.results.round().closedOn; // its papers read the same ever after
    request.documentDate = closed.isValid() ? closed : round.today;
    Report report = reportFrame(round.source, request, name, subject);
    report.documentKind = kind;
    report.scope = round.results.round().name;
    report.office.isNumbered = false;
    return report;
}

/// What the council signs: its own head, secretary and chair.
Report councilFrame(const RoundPaperSource& round, const QString& name, const QString& kind, const QString& subject)
{
    Report report = roundFrame(round, name, kind, subject);
    setCouncilHead(report, round, report.office.date);
    return report;
}

/// Last words of a name: members are called by them ("Hoài Thương"), and columns stay narrow.
QString shortName(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 2 ? words.mid(words.size() - 2).join(u' ') : name;
}

ReportTable matrixOf(const RoundPaperSource& round, const ApplicationResult& result, int number)
{
    ReportTable table;
    const DossierNames names = namesOnPaper(round, *result.application);
    table.title =
        QStringLiteral("%1. %2 – %3 (bộ %4)")
            .arg(QString::number(number), names.product, names.subject, QString::number(result.application->setNumber));
    table.sheetName = QStringLiteral("%1 %2").arg(QString::number(number), names.product.left(20));
    table.columns = {textColumn(QStringLiteral("criterion"), {QStringLiteral("Tiêu chí")}, 3),
                     numberOf("max", {QStringLiteral("Tối đa")}, ColumnKind::Integer)};
    std::vector<const MemberSheet*> sheets;
    for (const size_t judged : result.judged) sheets.push_back(&result.sheets[judged]);
    for (size_t i = 0; i < sheets.size(); ++i)
        table.columns.push_back(numberOf(QStringLiteral("member%1").arg(i).toLatin1().constData(),
                                         {QStringLiteral("Thành viên"), shortName(sheets[i]->member->name)},
                                         ColumnKind::Integer));
    table.columns.push_back(pointsColumn(QStringLiteral("mean"), {QStringLiteral("Trung bình")}));
    const auto row = [&](const QString& label, ReportCell max, auto pointsOf, RowKind kind) {
        std::vector<ReportCell> cells{label, std::move(max)};
        Mean mean{0, 0};
        for (const MemberSheet* sheet : sheets) {
            const std::optional<int> points = pointsOf(*sheet);
            cells.push_back(points ? ReportCell(qint64(*points)) : ReportCell());
            mean.sum += points.value_or(0);
            ++mean.count;
        }
        cells.push_back(meanCell(mean));
        table.rows.push_back({kind, std::move(cells), 1});
    };
    for (const Criterion* criterion : result.criteria->scored())
        row(
            criterion->code + u' ' + criterion->title, qint64(criterion->maxPoints),
            [&](const MemberSheet& sheet) -> std::optional<int> {
                const auto points = round.points.value(sheet.sheet->id);
                const auto at = points.find(criterion->code);
                return at == points.end() ? std::nullopt : std::optional(at.value());
            },
            RowKind::Data);
    row(
        QStringLiteral("Tổng điểm"), qint64(100), [](const MemberSheet& sheet) { return std::optional(sheet.points); },
        RowKind::Total);
    return table;
}

} // namespace

ReportTable roundResultTable(const RoundPaperSource& round)
{
    ReportTable table;
    table.sheetName = QStringLiteral("Kết quả");
    const QString mean = QStringLiteral("Điểm trung bình");
    const QString star = QStringLiteral("Hạng sao");
    table.columns = dossierColumnsOnPaper();
    table.columns.insert(table.columns.end(),
                         {numberOf("set", {QStringLiteral("Bộ sản phẩm")}, ColumnKind::Integer),
                          textColumn(QStringLiteral("origin"), {QStringLiteral("Lần đăng ký")}, 0.8),
                          pointsColumn(QStringLiteral("a"), {mean, QStringLiteral("A")}),
                          pointsColumn(QStringLiteral("b"), {mean, QStringLiteral("B")}),
                          pointsColumn(QStringLiteral("c"), {mean, QStringLiteral("C")}),
                          pointsColumn(QStringLiteral("total"), {mean, QStringLiteral("Tổng")}),
                          numberOf("spread", {QStringLiteral("Chênh lệch")}, ColumnKind::Integer),
                          textColumn(QStringLiteral("unmet"), {QStringLiteral("Điều kiện chưa đạt")}, 4),
                          numberOf("proposed", {star, QStringLiteral("Theo điểm")}, ColumnKind::Stars),
                          numberOf("decided", {star, QStringLiteral("Quyết định")}, ColumnKind::Stars)});
    for (const ApplicationResult& each : round.results.results()) {
        const DossierNames names = namesOnPaper(round, *each.application);
        const Application& application = *each.application;
        std::vector<ReportCell> cells{names.product, names.subject,
                                      application.setNumber ? ReportCell(qint64(application.setNumber)) : ReportCell(),
                                      originOnPaper(application.kind)};
        if (each.verdict) {
            const Verdict& verdict = *each.verdict;
            const ShownMeans means = verdict.scored ? shownMeans(verdict) : ShownMeans{};
            for (const QString& shown : {means.a, means.b, means.c, means.total}) cells.push_back(pointsCell(shown));
            cells.push_back(each.finalScoresOnly || !verdict.scored ? ReportCell()
                                                                    : ReportCell(qint64(verdict.spread)));
            cells.push_back(unmetOnPaper(verdict));
            cells.push_back(starsPaperCell(verdict.stars));
        } else if (each.isByBallot() && each.advisory) { // what the advisory team came to; nobody else has scored
            cells.resize(cells.size() + 3);
            cells.push_back(pointsCell(formatPoints(each.advisory->points)));
            cells.resize(cells.size() + 2);
            cells.push_back(starsPaperCell(each.advisory->stars));
        } else {
            cells.resize(cells.size() + 7);
        }
        const QString failed = failedUpgradeOnPaper(round, application);
        cells.push_back(failed.isEmpty() ? starsPaperCell(application.starsDecided) : ReportCell(asSentence(failed)));
        table.addRow(std::move(cells));
    }
    return table;
}

ReportTable minutesTable(const RoundPaperSource& round)
{
    ReportTable table = roundResultTable(round);
    for (const char* key : {"set", "origin", "spread", "unmet"}) { // the minutes say them in words
        const auto at = ptrdiff_t(table.columnOf(QLatin1String(key)));
        table.columns.erase(table.columns.begin() + at);
        for (ReportRow& row : table.rows) row.cells.erase(row.cells.begin() + at);
    }
    return table;
}

QStringList unmetConditions(const RoundPaperSource& round)
{
    QStringList lines;
    for (const ApplicationResult& each : round.results.results()) {
        const QString unmet = each.verdict ? unmetOnPaper(*each.verdict) : QString();
        if (!unmet.isEmpty())
            lines << QStringLiteral("%1: %2").arg(namesOnPaper(round, *each.application).product, unmet);
    }
    return lines;
}

Report makeRoundResult(const RoundPaperSource& round)
{
    Report report =
        councilFrame(round, QStringLiteral("ket-qua-dot"), QStringLiteral("KẾT QUẢ"),
                     QStringLiteral("Đánh giá, phân hạng sản phẩm OCOP – %1").arg(round.results.round().name));
    report.orientation = PaperOrientation::Landscape;
    report.tables.push_back(roundResultTable(round));
    const RoundProgress progress = round.results.progress();
    if (round.results.round().isBallot())
        report.notes << QStringLiteral("Đã quyết định %1/%2 hồ sơ; đã nhận lại %3/%4 ý kiến. Điểm là của Tổ tư vấn.")
                            .arg(QString::number(progress.decided), QString::number(progress.dossiers),
                                 QString::number(progress.sheetsSigned), QString::number(progress.sheetsExpected));
    else
        report.notes
            << QStringLiteral(
                   "Đã quyết định %1/%2 hồ sơ; đã ký %3/%4 phiếu. Điểm trung bình ghi hai chữ số thập phân, không làm tròn thành điểm chưa đạt. Điều kiện chưa đạt là của hạng sao kế tiếp.")
                   .arg(QString::number(progress.decided), QString::number(progress.dossiers),
                        QString::number(progress.sheetsSigned), QString::number(progress.sheetsExpected));
    report.notes << recordNotes(round);
    return report;
}

Report makeScoreMatrix(const RoundPaperSource& round, ApplicationId only)
{
    Report report =
        councilFrame(round, QStringLiteral("bang-diem"), QStringLiteral("BẢNG ĐIỂM"),
                     QStringLiteral("Điểm của các thành viên Hội đồng – %1").arg(round.results.round().name));
    int number = 0;
    size_t members = 0;
    for (const ApplicationResult& each : round.results.results()) {
        if (only && each.application->id != only) continue;
        if (!each.criteria || each.judged.empty()) continue;
        report.tables.push_back(matrixOf(round, each, ++number));
        members = std::max(members, each.judged.size());
    }
    constexpr size_t besideOnPortrait = 7; // members' columns that leave the criteria room
    if (members > besideOnPortrait) report.orientation = PaperOrientation::Landscape;
    if (report.tables.empty()) report.intro << QStringLiteral("Chưa có phiếu chấm nào được ký.");
    return report;
}

Report makeScoreForm(const RoundPaperSource& round, ApplicationId application, const CouncilMember* member)
{
    const ApplicationResult* result = round.results.find(application);
    Report report = roundFrame(round, QStringLiteral("phieu-cham"), QStringLiteral("PHIẾU ĐÁNH GIÁ"),
                               QStringLiteral("Phân hạng sản phẩm OCOP – %1").arg(round.results.round().name));
    report.recipients.clear();
    const QString dots = QStringLiteral("…………………………………");
    report.signature = {{QStringLiteral("NGƯỜI ĐÁNH GIÁ"), QStringLiteral("(Ký, ghi rõ họ tên)")},
                        member ? member->name : QString()};
    if (!result) return report;
    const DossierNames names = namesOnPaper(round, *result->application);
    const Product* product = round.source.snapshot.product(result->application->product);
    const Subject* subject = product ? round.source.snapshot.subject(product->subject) : nullptr;
    const auto orDots = [&](const QString& text) { return text.isEmpty() ? dots : text; };
    report.intro << QStringLiteral("Tên sản phẩm: %1. Mã số sản phẩm: %2.")
                        .arg(orDots(names.product), orDots(product ? product->code : QString()))
                 << QStringLiteral("Chủ thể sản xuất: %1. Địa chỉ: %2.")
                        .arg(orDots(names.subject), orDots(subject ? subject->address : QString()))
                 << QStringLiteral("Người đánh giá: %1.").arg(orDots(member ? member->name : QString()));
    if (!result->criteria) return report;
    ReportTable table;
    table.title = QStringLiteral("Bộ %1. %2").arg(QString::number(result->criteria->number), result->criteria->name);
    table.sheetName = QStringLiteral("Phiếu");
    table.columns = {textColumn(QStringLiteral("criterion"), {QStringLiteral("Tiêu chí")}, 4),
                     numberOf("max", {QStringLiteral("Tối đa")}, ColumnKind::Integer),
                     textColumn(QStringLiteral("options"), {QStringLiteral("Mức điểm")}, 6),
                     numberOf("points", {QStringLiteral("Điểm")}, ColumnKind::Integer)};
    const QString sheetCase = result->application->sheetCase;
    std::optional<SheetPart> part;
    for (const Criterion& each : result->criteria->criteria) {
        if (part != each.part) {
            part = each.part;
            for (const SheetPartHead& head : result->criteria->parts)
                if (head.part == each.part)
                    table.addGroup(QStringLiteral("%1 (%2 điểm)").arg(head.title, QString::number(head.maxPoints)));
        }
        const QString label = each.code + u' ' + each.title;
        QStringList boxes;
        for (const CriterionOption* option : each.optionsOf(sheetCase.isEmpty() ? QChar() : sheetCase.at(0)))
            boxes << QStringLiteral("☐ %1: %2").arg(QString::number(option->points), option->label);
        table.addRow({label, qint64(each.maxPoints), boxes.join(QStringLiteral("; ")), ReportCell()});
    }
    report.tables.push_back(std::move(table));
    report.notes << QStringLiteral("Ý kiến của người đánh giá: %1%1").arg(dots)
                 << QStringLiteral("Tên tiêu chí, lời các mức điểm viết gọn; nguyên văn tại phụ lục quyết định.");
    return report;
}

} // namespace ocop
