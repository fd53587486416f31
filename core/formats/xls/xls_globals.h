#pragma once

#include "core/formats/workbook.h"
#include "core/formats/xlsx_parts.h"

namespace ocop {

/// What an old Excel file says before its sheets.
struct XlsGlobals
{
    struct SheetPlace
    {
        QString name;
        qsizetype at = 0; ///< of its first record
        bool hidden = false;
    };
    std::vector<SheetPlace> sheets; ///< no charts and macros
    std::vector<QString> strings;
    std::vector<XlsxCellStyle> styles;
    bool system1904 = false;
};

/// Throws Error as readWorkbook() does.
XlsGlobals readXlsGlobals(const QByteArray& stream, const WorkbookLimits& limits);

} // namespace ocop
