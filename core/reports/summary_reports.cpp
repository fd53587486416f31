#include "core/reports/summary_reports.h"

#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"
#include "core/reports/tally_columns.h"

namespace ocop {
namespace {

void appendSummary(std::vector<ReportCell>& cells, const std::vector<ReportCell>& more)
{
    cells.insert(cells.end(), more.begin(), more.end());
}

QString summarySubject(QString subject, const ReportSource& source, const ReportRequest& request)
{
    if (isOfPart(request)) subject += u' ' + placeInTitle(source, request);
    return subject;
}

} // namespace

Report makeSectorSummary(const ReportSource& source, const ReportRequest& request)
{
    Report report = reportFrame(source, request, QStringLiteral("theo-nhom"),
                                summarySubject(QStringLiteral("Tổng hợp sản phẩm OCOP theo nhóm"), source, request));
    report.intro = openingSentences(source, request);
    const Statistics statistics = statisticsFor(source, request);
    report.notes = leftOutNotes(source, statistics);
    const Tally total = statistics.total();
    const TallyColumns columns(total);
    const int whole = total.products.total();

    ReportTable table;
    table.sheetName = QStringLiteral("Theo nhóm");
    table.columns = {numberColumn(), textColumn(QStringLiteral("sector"), {QStringLiteral("Nhóm sản phẩm")}, 4)};
    columns.addProductColumns(table, false);
    table.columns.push_back(percentColumn(QStringLiteral("share"), {QStringLiteral("Tỷ lệ (%)")}));
    const std::vector<TallyRow> rows = statistics.rows(Dimension::Sector);
    std::vector<int> counts;
    for (const TallyRow& row : rows) counts.push_back(row.tally.products.total());
    const std::vector<int> shares = sharesOf(counts);
    for (size_t i = 0; i < rows.size(); ++i) {
        const TallyRow& row = rows[i];
        std::vector<ReportCell> cells{row.name.isEmpty() ? QStringLiteral("Chưa phân nhóm") : row.name};
        appendSummary(cells, columns.productCells(row.tally, false));
        cells.push_back(whole > 0 ? shareCell(shares[i]) : ReportCell());
        table.addRow(std::move(cells));
        tellTallied(table, statistics, row.selection);
    }
    std::vector<ReportCell> sums = columns.productCells(total, false);
    sums.push_back(percentCell(whole, whole));
    table.addTotal(QStringLiteral("TỔNG CỘNG"), 2, std::move(sums));
    tellTallied(table, statistics, {});
    table.chart = {QStringLiteral("Sản phẩm theo nhóm"),
                   QStringLiteral("sector"),
                   {QStringLiteral("inForce"), QStringLiteral("lapsed")}};
    report.tables.push_back(std::move(table));
    return report;
}

Report makeKindSummary(const ReportSource& source, const ReportRequest& request)
{
    Report report =
        reportFrame(source, request, QStringLiteral("theo-loai-hinh"),
                    summarySubject(QStringLiteral("Tổng hợp chủ thể OCOP theo loại hình"), source, request));
    report.intro = openingSentences(source, request);
    const Statistics statistics = statisticsFor(source, request);
    report.notes = leftOutNotes(source, statistics);
    const Tally total = statistics.total();
    const TallyColumns columns(total);

    ReportTable table;
    table.sheetName = QStringLiteral("Theo loại hình");
    table.columns = {numberColumn(), textColumn(QStringLiteral("kind"), {QStringLiteral("Loại hình chủ thể")}, 4),
                     countColumn(QStringLiteral("subjects"), {QStringLiteral("Số chủ thể")}),
                     percentColumn(QStringLiteral("share"), {QStringLiteral("Tỷ lệ (%)")})};
    columns.addProductColumns(table, false);
    const std::vector<TallyRow> rows = statistics.rows(Dimension::Kind);
    std::vector<int> counts;
    for (const TallyRow& row : rows) counts.push_back(row.tally.subjects());
    const std::vector<int> shares = sharesOf(counts);
    for (size_t i = 0; i < rows.size(); ++i) {
        const TallyRow& row = rows[i];
        std::vector<ReportCell> cells{kindOnPaper(*row.selection.kind), qint64(row.tally.subjects()),
                                      total.subjects() > 0 ? shareCell(shares[i]) : ReportCell()};
        appendSummary(cells, columns.productCells(row.tally, false));
        table.addRow(std::move(cells));
        tellTallied(table, statistics, row.selection);
    }
    std::vector<ReportCell> sums{qint64(total.subjects()), percentCell(total.subjects(), total.subjects())};
    appendSummary(sums, columns.productCells(total, false));
    table.addTotal(QStringLiteral("TỔNG CỘNG"), 2, std::move(sums));
    tellTallied(table, statistics, {});
    table.chart = {QStringLiteral("Chủ thể theo loại hình"), QStringLiteral("kind"), {QStringLiteral("subjects")}};
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace ocop
