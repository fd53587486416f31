#include "core/formats/xlsx_file.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"

#include <QDateTime>
#include <QFile>

#include <xlsxwriter.h>

namespace ocop {
namespace {

QString usableSheetName(QString name, const QStringList& used)
{
    for (QChar& c : name)
        if (QStringLiteral("[]:*?/\\'").contains(c)) c = u' ';
    name = name.left(31).trimmed();
    if (name.isEmpty() || used.contains(name, Qt::CaseInsensitive))
        name = name.left(27) + QStringLiteral(" %1").arg(used.size() + 1);
    return name;
}

uint8_t xlsxAlignment(XlsxAlign align)
{
    switch (align) {
    case XlsxAlign::Centre: return LXW_ALIGN_CENTER;
    case XlsxAlign::Right: return LXW_ALIGN_RIGHT;
    case XlsxAlign::Left: break;
    }
    return LXW_ALIGN_LEFT;
}

} // namespace

void XlsxFile::WorkbookFree::operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }

XlsxFile::XlsxFile()
{
    if (!m_folder.isValid()) throw Error(ErrorKind::WriteFailed, m_folder.errorString());
    m_scratch = m_folder.filePath(QStringLiteral("report.xlsx"));
    // Debian 12's libxlsxwriter (1.1.4) writes to a named file only, and wants its name in UTF-8 on every platform.
    m_folderName = m_folder.path().toUtf8();
    lxw_workbook_options options = {};
    options.tmpdir = m_folderName.data();
    m_workbook.reset(workbook_new_opt(m_scratch.toUtf8().constData(), &options));
    if (!m_workbook) throw Error(ErrorKind::WriteFailed, m_scratch);
}

XlsxFile::~XlsxFile() = default;

void XlsxFile::setProperties(const QString& title, const QString& author, const QString& subject, QDate created)
{
    QByteArray titleBytes = title.left(255).toUtf8();
    QByteArray authorBytes = author.left(255).toUtf8();
    QByteArray subjectBytes = subject.left(255).toUtf8();
    lxw_doc_properties properties = {};
    properties.title = titleBytes.data();
    properties.author = authorBytes.data();
    properties.subject = subjectBytes.data();
    if (created.isValid()) properties.created = time_t(created.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_workbook.get(), &properties);
}

XlsxSheet XlsxFile::addSheet(const QString& wantedName)
{
    const QString name = usableSheetName(wantedName, m_names);
    m_names << name;
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData());
    if (!sheet) throw Error(ErrorKind::WriteFailed, name);
    return XlsxSheet(*this, sheet, name);
}

void XlsxFile::save(const QString& path)
{
    const lxw_error error = workbook_close(m_workbook.release());
    if (error != LXW_NO_ERROR)
        throw Error(ErrorKind::WriteFailed, QStringLiteral("%1: %2").arg(path, QString::fromUtf8(lxw_strerror(error))));
    QFile written(m_scratch);
    if (!written.open(QIODevice::ReadOnly)) throw Error(ErrorKind::WriteFailed, written.errorString());
    writeWholeFile(path, written.readAll());
}

lxw_format* XlsxFile::format(const XlsxStyle& style)
{
    lxw_format*& made = m_formats[style];
    if (made) return made;
    made = workbook_add_format(m_workbook.get());
    format_set_font_name(made, "Times New Roman");
    format_set_font_size(made, style.points);
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    format_set_align(made, xlsxAlignment(style.align));
    if (style.boxed) format_set_border(made, LXW_BORDER_THIN);
    if (style.wrapped) format_set_text_wrap(made);
    if (style.italic) format_set_italic(made);
    if (style.bold) format_set_bold(made);
    if (style.background != 0) format_set_bg_color(made, style.background);
    if (!style.numberFormat.empty()) format_set_num_format(made, style.numberFormat.data());
    return made;
}

} // namespace ocop
