#include "core/reports/files/report_xlsx.h"

#include "core/formats/xlsx_file.h"
#include "core/reports/files/report_sheet.h"

namespace ocop {

void writeXlsx(const Report& report, const QString& path)
{
    XlsxFile file;
    // The day of the figures, not of the writing.
    file.setProperties(QStringLiteral("%1 %2").arg(report.documentKind, report.subject).trimmed(),
                       report.office.issuingBody, QStringLiteral("%1 – %2").arg(report.scope, asOfText(report)),
                       report.asOf);
    for (size_t i = 0; i < report.tables.size(); ++i) {
        const ReportTable& table = report.tables[i];
        const QString name = table.sheetName.isEmpty() ? QStringLiteral("Bảng %1").arg(i + 1) : table.sheetName;
        ReportSheet(file.addSheet(name), report, table).write();
    }
    file.save(path);
}

} // namespace ocop
