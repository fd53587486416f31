#include "core/reports/csv_writer.h"

#include "core/formats/whole_file.h"

namespace ocop {
namespace {

QString csvHarmless(const QString& text)
{
    const bool couldRun = text.size() > 1 && QStringLiteral("=+-@\t\r").contains(text.at(0));
    return couldRun ? QLatin1Char('\'') + text : text;
}

QString csvQuoted(QString text)
{
    static const QString special = QStringLiteral(",\"\r\n;");
    bool quote = text.startsWith(u' ') || text.endsWith(u' ');
    for (const QChar c : text) quote = quote || special.contains(c);
    return quote ? QLatin1Char('"') + text.replace(u'"', QStringLiteral("\"\"")) + QLatin1Char('"') : text;
}

QString csvCell(const ReportColumn& column, const ReportCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell)) return csvQuoted(csvHarmless(*text));
    if (const auto* count = std::get_if<qint64>(&cell); count && column.kind != ColumnKind::Stars)
        return QString::number(*count);
    return csvQuoted(cellText(column, cell));
}

QString csvTable(const ReportTable& table)
{
    QStringList heads;
    for (const ReportColumn& column : table.columns) heads << csvQuoted(csvHarmless(headingText(column)));
    QString csv = heads.join(u',') + QStringLiteral("\r\n");
    for (const ReportRow& row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < table.columns.size(); ++i) cells << csvCell(table.columns[i], row.cells[i]);
        csv += cells.join(u',') + QStringLiteral("\r\n");
    }
    return csv;
}

} // namespace

QByteArray reportAsCsv(const Report& report)
{
    QString csv(QChar::ByteOrderMark);
    const bool several = report.tables.size() > 1;
    for (size_t i = 0; i < report.tables.size(); ++i) {
        if (i > 0) csv += QStringLiteral("\r\n");
        if (several) csv += csvQuoted(csvHarmless(report.tables[i].title)) + QStringLiteral("\r\n");
        csv += csvTable(report.tables[i]);
    }
    return csv.toUtf8();
}

void writeCsv(const Report& report, const QString& path) { writeWholeFile(path, reportAsCsv(report)); }

} // namespace ocop
