#include "core/reports/status_report.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/reminders/standards_due.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace ocop {
namespace {

QString kindOfPeriod(Period period)
{
    switch (period) {
    case Period::Month: return QStringLiteral("tháng");
    case Period::Quarter: return QStringLiteral("quý");
    case Period::HalfYear: return QStringLiteral("6 tháng");
    case Period::Year: return QStringLiteral("năm");
    }
    return {};
}

} // namespace

Report makeStatusReport(const ReportSource& source, const ReportRequest& request)
{
    QString subject =
        QStringLiteral("Tình hình thực hiện Chương trình OCOP đến ngày %1").arg(dayInSentence(request.asOf));
    if (isOfPart(request)) subject += QStringLiteral(", ") + placeInTitle(source, request);
    Report report = reportFrame(source, request, QStringLiteral("tinh-hinh"), subject);
    report.intro = statusSentences(source, request);
    const QDate from = request.since.isValid() ? request.since : programmeBegan;
    std::vector<TrendPoint> points = trendOf(source.snapshot, source.units, source.groups, from, request.asOf,
                                             request.period, source.expiringDays, request.district, request.filter);
    // Without a day asked for, the table begins with the first period that has something to tell.
    if (!request.since.isValid()) dropEmptyBeginning(points);

    ReportTable table;
    table.sheetName = QStringLiteral("Theo %1").arg(kindOfPeriod(request.period));
    table.title = QStringLiteral("Số liệu cuối mỗi %1").arg(kindOfPeriod(request.period));
    const QString inForce = QStringLiteral("Còn hiệu lực");
    table.columns = {numberColumn(), textColumn(QStringLiteral("period"), {QStringLiteral("Kỳ")}, 1.2)};
    table.columns.push_back({QStringLiteral("day"), {QStringLiteral("Đến ngày")}, ColumnKind::Date});
    for (const auto& [key, heading] :
         {std::pair{QStringLiteral("products"), QStringList{QStringLiteral("Đã công nhận")}},
          {QStringLiteral("added"), {QStringLiteral("Tăng trong kỳ")}},
          {QStringLiteral("inForce"), {inForce, QStringLiteral("Tổng")}},
          {QStringLiteral("inForce3"), {inForce, QStringLiteral("3 sao")}},
          {QStringLiteral("inForce4"), {inForce, QStringLiteral("4 sao")}},
          {QStringLiteral("inForce5"), {inForce, QStringLiteral("5 sao")}},
          {QStringLiteral("lapsed"), {QStringLiteral("Hết hiệu lực")}},
          {QStringLiteral("withdrawn"), {QStringLiteral("Thu hồi")}},
          {QStringLiteral("subjects"), {QStringLiteral("Chủ thể")}}})
        table.columns.push_back(countColumn(key, heading, false));
    int before = 0;
    if (!points.empty()) before = statisticsOn(source, request, from.addDays(-1)).total().products.total();
    for (const TrendPoint& point : points) {
        const Tally& tally = point.tally;
        table.addRow({periodOnPaper(request.period, point.day), point.day, qint64(tally.products.total()),
                      qint64(tally.products.total() - before), qint64(tally.inForce.total()), qint64(tally.inForce[3]),
                      qint64(tally.inForce[4]), qint64(tally.inForce[5]), qint64(tally.lapsed.total()),
                      qint64(tally.withdrawn), qint64(tally.subjects())});
        before = tally.products.total();
    }
    table.chart = {QStringLiteral("Sản phẩm còn và hết hiệu lực"),
                   QStringLiteral("period"),
                   {QStringLiteral("inForce"), QStringLiteral("lapsed")},
                   true,
                   true};
    report.tables.push_back(std::move(table));
    report.notes = leftOutNotes(source, statisticsFor(source, request));
    return report;
}

} // namespace ocop
