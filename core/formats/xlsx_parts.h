#pragma once

#include "core/formats/zip_archive.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <functional>
#include <vector>

namespace ocop {

/// A worksheet as the workbook part names it.
struct XlsxSheetEntry
{
    QString name;
    QString part;
    bool hidden = false;
};

/// What the workbook part says before any sheet is read.
struct XlsxOutline
{
    std::vector<XlsxSheetEntry> sheets;
    QString sharedStringsPart;
    QString stylesPart;
    bool system1904 = false;
};

/// Streams one XML part through `onToken` (called for every token; a DTD is refused before). Throws Damaged with
/// the part's name when the XML or its packing is broken.
void readXmlPart(ZipArchive& archive, const QString& part, const std::function<void(QXmlStreamReader&)>& onStart);

/// Throws BadInput for zip files that are not workbooks (.ods, .docx, .xlsb ...), Damaged for broken ones.
XlsxOutline readXlsxOutline(ZipArchive& archive, const WorkbookLimits& limits);
/// Shared strings in order; phonetic runs left out.
std::vector<QString> readXlsxSharedStrings(ZipArchive& archive, const QString& part, const WorkbookLimits& limits);
/// What a cell style says of its cells.
struct XlsxCellStyle
{
    bool isDate = false; ///< its number format shows a date
    Letters letters = Letters::Unicode; ///< of its font
};
/// The cell styles in order.
std::vector<XlsxCellStyle> readXlsxCellStyles(ZipArchive& archive, const QString& part);
/// True for a format code that shows days, months or years (outside quotes, brackets and escapes).
bool isDateFormat(const QString& formatCode);
/// True for the numbers of formats that show dates and stand in no file.
bool isBuiltInDateFormat(int format);
/// The text of an element with runs (<is> or <si>), phonetic runs left out; the reader ends on its end tag.
QString readXlsxRichText(QXmlStreamReader& xml, int maximumLength);

} // namespace ocop
