#include "core/reports/files/report_csv.h"

#include "core/formats/csv_writer.h"
#include "core/formats/whole_file.h"

namespace ocop {
namespace {

QString csvCell(const ReportColumn& column, const ReportCell& cell)
{
    if (const auto* count = std::get_if<qint64>(&cell); count && column.kind != ColumnKind::Stars)
        return QString::number(*count);
    return cellText(column, cell);
}

void appendTable(std::vector<QStringList>& lines, const ReportTable& table)
{
    QStringList heads;
    for (const ReportColumn& column : table.columns) heads << headingText(column);
    lines.push_back(heads);
    for (const ReportRow& row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < table.columns.size(); ++i) cells << csvCell(table.columns[i], row.cells[i]);
        lines.push_back(cells);
    }
}

} // namespace

QByteArray reportAsCsv(const Report& report)
{
    std::vector<QStringList> lines;
    const bool several = report.tables.size() > 1;
    for (size_t i = 0; i < report.tables.size(); ++i) {
        if (i > 0) lines.push_back({});
        if (several) lines.push_back({report.tables[i].title});
        appendTable(lines, report.tables[i]);
    }
    return csvOf(lines);
}

void writeCsv(const Report& report, const QString& path) { writeWholeFile(path, reportAsCsv(report)); }

} // namespace ocop
