#include "ui/paper/report_acts.h"

#include "core/base/error.h"
#include "ui/kit/message.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/print/print_acts.h"
#include "ui/paper/report_file.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ocop {
namespace {

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return QStringLiteral(".pdf");
    case ReportFormat::Excel: return QStringLiteral(".xlsx");
    case ReportFormat::Word: return QStringLiteral(".docx");
    case ReportFormat::Csv: return QStringLiteral(".csv");
    }
    return {};
}

QString fileFilterOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return QCoreApplication::translate("reportActs", "PDF (*.pdf)");
    case ReportFormat::Excel: return QCoreApplication::translate("reportActs", "Excel workbook (*.xlsx)");
    case ReportFormat::Word: return QCoreApplication::translate("reportActs", "Word document (*.docx)");
    case ReportFormat::Csv: return QCoreApplication::translate("reportActs", "CSV (*.csv)");
    }
    return {};
}

} // namespace

bool saveReportAt(const ShownReport& shown, const QString& path, QWidget* parent)
{
    const Report& report = *shown.report;
    try {
        if (path.endsWith(endingOf(ReportFormat::Pdf), Qt::CaseInsensitive))
            writePagesPdf(shown.pages->all(), path, paperTitle(report), report.office.issuingBody);
        else
            saveReport(report, path);
        return true;
    } catch (const Error& error) {
        tell(parent, QCoreApplication::translate("reportActs", "The report was not saved"), texts::error(error),
             Mark::Error);
        return false;
    }
}

void askAndSaveReport(Session& session, const ShownReport& shown, ReportFormat format, QWidget* parent)
{
    QSettings& desk = session.desk();
    const QString ending = endingOf(format);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(deskItems::reportsFolder().of(desk, documents));
    QString path =
        filedialogs::saveFile(parent, QCoreApplication::translate("reportActs", "Save the report"),
                              folder.filePath(proposedFileName(*shown.report) + ending), fileFilterOf(format));
    if (path.isEmpty()) return;
    if (!path.endsWith(ending, Qt::CaseInsensitive)) path += ending;
    deskItems::reportsFolder().set(desk, QFileInfo(path).absolutePath());
    if (saveReportAt(shown, path, parent))
        tell(parent, QCoreApplication::translate("reportActs", "Report saved"), path, Mark::InForce);
}

void askAndPrintReport(Session& session, const ShownReport& shown, QWidget* parent)
{
    const Report& report = *shown.report;
    askAndPrint(session,
                {shown.pages, paperTitle(report), proposedFileName(report), report.office.issuingBody, shown.page},
                parent);
}

} // namespace ocop
