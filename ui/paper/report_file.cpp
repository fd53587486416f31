#include "ui/paper/report_file.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/reports/files/report_csv.h"
#include "core/reports/files/report_xlsx.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/word/report_docx.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace ocop {

void saveReport(const Report& report, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf")) return writePdf(report, path);
    if (ending == QLatin1String("xlsx")) return writeXlsx(report, path);
    if (ending == QLatin1String("docx")) return writeDocx(report, path);
    if (ending == QLatin1String("csv")) return writeCsv(report, path);
    throw Error(ErrorKind::BadInput, path);
}

QString proposedFileName(const Report& report)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    const QStringList parts = {report.name, folded(report.scope), report.asOf.toString(Qt::ISODate)};
    QString name = parts.join(u'-').toLower().replace(others, QStringLiteral("-"));
    while (name.endsWith(u'-')) name.chop(1);
    return name;
}

} // namespace ocop
