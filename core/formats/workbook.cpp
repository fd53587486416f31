#include "core/formats/workbook.h"

#include "core/formats/csv_reader.h"
#include "core/formats/html/html_tables.h"
#include "core/formats/letters_mender.h"
#include "core/formats/ods_reader.h"
#include "core/formats/sheet_filler.h"
#include "core/formats/xls/compound_file.h"
#include "core/formats/xls/xls_reader.h"
#include "core/formats/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ocop {
namespace {

QString foreignFormat(const QByteArray& bytes)
{
    struct Magic
    {
        QByteArray bytes;
        QString code;
    };
    static const std::vector<Magic> magics = {{QByteArrayLiteral("%PDF"), QStringLiteral("pdf")},
                                              {QByteArray::fromHex("89504E47"), QStringLiteral("picture")},
                                              {QByteArray::fromHex("FFD8FF"), QStringLiteral("picture")},
                                              {QByteArrayLiteral("GIF8"), QStringLiteral("picture")},
                                              {QByteArrayLiteral("SQLite format 3"), QStringLiteral("register")},
                                              {QByteArrayLiteral("{\\rtf"), QStringLiteral("notAList")},
                                              {QByteArray::fromHex("1F8B"), QStringLiteral("notAList")},
                                              {QByteArrayLiteral("Rar!"), QStringLiteral("notAList")},
                                              {QByteArray::fromHex("377ABCAF"), QStringLiteral("notAList")}};
    for (const Magic& magic : magics)
        if (bytes.startsWith(magic.bytes)) return magic.code;
    return bytes.left(512).trimmed().toLower().startsWith("<?xml") ? QStringLiteral("webPage") : QString();
}

Workbook readZipped(const QByteArray& bytes, const WorkbookLimits& limits)
{
    ZipArchive archive(bytes, limits);
    return isOds(archive) ? readOds(archive, limits) : readXlsx(archive, limits);
}

Workbook readByContent(const QByteArray& bytes, const WorkbookLimits& limits)
{
    if (bytes.startsWith("PK")) return readZipped(bytes, limits);
    if (CompoundFile::isOne(bytes)) return readXls(bytes, limits);
    if (looksLikeHtml(bytes)) return readHtmlTables(bytes, limits);
    if (const QString foreign = foreignFormat(bytes); !foreign.isEmpty())
        throw importError(ErrorKind::BadInput, foreign);
    return readCsv(bytes, limits);
}

} // namespace

const Cell& SheetRow::at(int column) const
{
    static const Cell nothing;
    const auto cell = std::lower_bound(cells.begin(), cells.end(), column,
                                       [](const Cell& one, int wanted) { return one.column < wanted; });
    return cell != cells.end() && cell->column == column ? *cell : nothing;
}

const SheetRow* Sheet::row(int number) const
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), number,
                                        [](const SheetRow& one, int wanted) { return one.number < wanted; });
    return found != rows.end() && found->number == number ? &*found : nullptr;
}

const MergedRange* Sheet::mergedAt(int row, int column) const
{
    for (const MergedRange& range : merged)
        if (range.contains(row, column)) return &range;
    return nullptr;
}

bool Sheet::isHiddenColumn(int column) const
{
    return std::any_of(hiddenColumns.begin(), hiddenColumns.end(),
                       [column](const ColumnRange& range) { return column >= range.first && column <= range.last; });
}

Workbook readWorkbook(const QString& path, const WorkbookLimits& limits)
{
    const QFileInfo info(path);
    if (!info.exists()) throw Error(ErrorKind::NotFound, path);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Unreadable, path);
    if (file.size() > limits.fileBytes)
        throw importError(ErrorKind::TooLarge, QStringLiteral("fileSize"),
                          {QString::number(limits.fileBytes / (1024 * 1024))});
    // A device or pipe has no size: read at most the limit and one byte.
    const QByteArray bytes = file.read(limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError) throw Error(ErrorKind::Unreadable, path);
    return readWorkbook(bytes, limits);
}

Workbook readWorkbook(const QByteArray& bytes, const WorkbookLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        throw importError(ErrorKind::TooLarge, QStringLiteral("fileSize"),
                          {QString::number(limits.fileBytes / (1024 * 1024))});
    if (bytes.isEmpty()) throw importError(ErrorKind::BadInput, QStringLiteral("emptyFile"));
    Workbook workbook = readByContent(bytes, limits);
    mendLegacyLetters(workbook);
    return workbook;
}

Workbook workbookOf(const std::vector<QStringList>& rows, const WorkbookLimits& limits)
{
    Workbook workbook;
    Sheet sheet;
    SheetFiller filler(sheet, limits);
    for (const QStringList& row : rows) {
        for (const QString& field : row) filler.addField(field);
        filler.endRow();
    }
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26) name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

QString cellName(int row, int column) { return columnName(column) + QString::number(row); }

Error importError(ErrorKind kind, const QString& code, const QStringList& args)
{
    QString detail = QStringLiteral("import.") + code;
    for (const QString& arg : args) detail += u'|' + arg;
    return Error(kind, detail);
}

} // namespace ocop
