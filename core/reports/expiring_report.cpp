#include "core/reports/expiring_report.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/reports/decision_words.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace ocop {
namespace {

std::vector<const ProductOnDay*> endingProducts(const Statistics& statistics, int withinDays)
{
    Selection selection;
    selection.endsWithinDays = withinDays;
    std::vector<const ProductOnDay*> ending;
    for (const ProductOnDay& each : statistics.products())
        if (selection.matches(each)) ending.push_back(&each);
    const QCollator collator = vietnameseCollator();
    std::stable_sort(ending.begin(), ending.end(), [&](const ProductOnDay* a, const ProductOnDay* b) {
        if (a->lastDay != b->lastDay) return a->lastDay < b->lastDay;
        return collator.compare(a->product->name, b->product->name) < 0;
    });
    return ending;
}

std::vector<ReportColumn> expiringColumns(bool withWindow, bool withNotice)
{
    const QString decision = QStringLiteral("Quyết định");
    const QString window = QStringLiteral("Nộp hồ sơ đánh giá lại");
    std::vector<ReportColumn> columns = {
        numberColumn(),
        textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4),
        textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 4),
        textColumn(QStringLiteral("phone"), {QStringLiteral("Điện thoại")}, 1),
        textColumn(QStringLiteral("place"), {QStringLiteral("Địa bàn")}, 2),
        fixedColumn(QStringLiteral("stars"), {QStringLiteral("Hạng sao")}, ColumnKind::Stars),
        textColumn(QStringLiteral("decision"), {decision, QStringLiteral("Số")}, 0.5),
        fixedColumn(QStringLiteral("decisionDate"), {decision, QStringLiteral("Ngày")}, ColumnKind::Date),
        fixedColumn(QStringLiteral("lastDay"), {QStringLiteral("Ngày hết hạn")}, ColumnKind::Date),
        fixedColumn(QStringLiteral("daysLeft"), {QStringLiteral("Còn (ngày)")}, ColumnKind::Integer)};
    if (withWindow) {
        columns.push_back(fixedColumn(QStringLiteral("from"), {window, QStringLiteral("Từ ngày")}, ColumnKind::Date));
        columns.push_back(fixedColumn(QStringLiteral("to"), {window, QStringLiteral("Đến ngày")}, ColumnKind::Date));
    }
    if (withNotice)
        columns.push_back(fixedColumn(QStringLiteral("noticed"), {QStringLiteral("Đã thông báo")}, ColumnKind::Date));
    return columns;
}

QString expiringPlace(const ReportSource& source, const ProductOnDay& each, bool withDistrict)
{
    const Unit* commune = source.units.find(each.commune);
    const Unit* district = source.units.find(each.district);
    QStringList parts;
    if (commune) parts << commune->fullName();
    if (district && withDistrict) parts << district->name;
    return parts.join(QStringLiteral(", "));
}

} // namespace

Report makeExpiringList(const ReportSource& source, const ReportRequest& request)
{
    QString subject = QStringLiteral("Danh sách sản phẩm OCOP hết hạn trong %1 ngày tới").arg(request.withinDays);
    if (isOfPart(request)) subject += QStringLiteral(", ") + placeInTitle(source, request);
    Report report = reportFrame(source, request, QStringLiteral("sap-het-han"), subject);
    report.orientation = PaperOrientation::Landscape;

    const Statistics statistics = statisticsFor(source, request);
    const auto ending = endingProducts(statistics, request.withinDays);
    const bool withReminders = source.reminders && source.reminderRules;
    const bool withWindow =
        withReminders && source.reminderRules->dayOf(Stage::LastFilingDay, request.asOf, request.asOf).shown.isValid();
    ReportTable table;
    table.sheetName = QStringLiteral("Sắp hết hạn");
    table.columns = expiringColumns(withWindow, withReminders);
    const DecisionWords decisions(source.snapshot);
    for (const ProductOnDay* each : ending) {
        const Certificate& certificate = *each->standing.certificate;
        const Decision* decision = source.snapshot.decision(certificate.decision);
        std::vector<ReportCell> cells{each->product->name,
                                      each->subject->name,
                                      each->subject->phone,
                                      expiringPlace(source, *each, !request.district && hasDistricts(request.asOf)),
                                      qint64(each->standing.stars()),
                                      decisions.number(decision),
                                      decision && decision->date.isValid() ? ReportCell(decision->date) : ReportCell(),
                                      each->lastDay,
                                      qint64(each->standing.daysLeft)};
        if (withReminders) {
            const Due due =
                dueOn(certificate, source.reminders->of(certificate.id), false, request.asOf, *source.reminderRules);
            if (withWindow) {
                cells.push_back(dayCell(due.windowFrom));
                cells.push_back(dayCell(due.windowTo));
            }
            cells.push_back(dayCell(due.noticedOn));
        }
        table.addRow(std::move(cells));
        table.rows.back().products = {each->product->id};
    }
    report.intro = {
        QStringLiteral("Từ ngày %1 đến hết ngày %2, %3 %4 sản phẩm OCOP hết thời hạn hiệu lực của Giấy chứng "
                       "nhận.")
            .arg(dayInSentence(request.asOf), dayInSentence(request.asOf.addDays(request.withinDays)),
                 scopeOf(source, request),
                 ending.empty() ? QStringLiteral("không có")
                                : QStringLiteral("có %1").arg(formatCount(qint64(ending.size()))))};
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace ocop
