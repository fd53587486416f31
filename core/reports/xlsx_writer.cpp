#include "core/reports/xlsx_writer.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "core/reports/xlsx_sheet.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <memory>

namespace ocop {
namespace {

struct XlsxWorkbookFree
{
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using XlsxWorkbook = std::unique_ptr<lxw_workbook, XlsxWorkbookFree>;

/// A sheet name Excel takes (31 characters, none of []:*?/\, no apostrophe at the ends) that is not used yet.
QString xlsxSheetName(const ReportTable& table, int index, QStringList& used)
{
    QString name = table.sheetName.isEmpty() ? QStringLiteral("Bảng %1").arg(index + 1) : table.sheetName;
    for (QChar& c : name)
        if (QStringLiteral("[]:*?/\\'").contains(c)) c = u' ';
    name = name.left(31).trimmed();
    if (name.isEmpty() || used.contains(name, Qt::CaseInsensitive))
        name = name.left(27) + QStringLiteral(" %1").arg(index + 1);
    used << name;
    return name;
}

void xlsxSetProperties(lxw_workbook* workbook, const Report& report)
{
    QByteArray title = QStringLiteral("%1 %2").arg(report.documentKind, report.subject).trimmed().left(255).toUtf8();
    QByteArray author = report.office.issuingBody.left(255).toUtf8();
    QByteArray subject = QStringLiteral("%1 – %2").arg(report.scope, asOfText(report)).left(255).toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    properties.subject = subject.data();
    // The day of the figures, not of the writing: the same report gives the same file.
    if (report.asOf.isValid()) properties.created = time_t(report.asOf.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

} // namespace

void writeXlsx(const Report& report, const QString& path)
{
    QTemporaryDir folder;
    if (!folder.isValid()) throw Error(ErrorKind::WriteFailed, folder.errorString());
    const QString scratch = folder.filePath(QStringLiteral("report.xlsx"));
    // Debian 12's libxlsxwriter (1.1.4) writes to a named file only, and wants its name in UTF-8 on every platform.
    const QByteArray scratchName = scratch.toUtf8();
    QByteArray scratchFolder = folder.path().toUtf8();

    lxw_workbook_options options = {};
    options.tmpdir = scratchFolder.data();
    XlsxWorkbook workbook(workbook_new_opt(scratchName.constData(), &options));
    if (!workbook) throw Error(ErrorKind::WriteFailed, scratch);
    xlsxSetProperties(workbook.get(), report);
    XlsxFormats formats(workbook.get());
    QStringList names;
    for (int i = 0; i < int(report.tables.size()); ++i) {
        const QString sheetName = xlsxSheetName(report.tables[size_t(i)], i, names);
        const QByteArray name = sheetName.toUtf8();
        lxw_worksheet* sheet = workbook_add_worksheet(workbook.get(), name.constData());
        if (!sheet) throw Error(ErrorKind::WriteFailed, QString::fromUtf8(name));
        XlsxSheet(sheet, formats, report, report.tables[size_t(i)]).write(workbook.get(), sheetName);
    }
    const lxw_error error = workbook_close(workbook.release());
    if (error != LXW_NO_ERROR)
        throw Error(ErrorKind::WriteFailed, QStringLiteral("%1: %2").arg(path, QString::fromUtf8(lxw_strerror(error))));

    QFile written(scratch);
    if (!written.open(QIODevice::ReadOnly)) throw Error(ErrorKind::WriteFailed, written.errorString());
    writeWholeFile(path, written.readAll());
}

} // namespace ocop
