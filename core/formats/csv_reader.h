#pragma once

#include "core/formats/workbook.h"

namespace ocop {

/// Reads comma, semicolon or tab separated text (RFC 4180 quotes, line breaks inside them): one sheet, row
/// numbers as a spreadsheet program shows them. The apostrophe csvOf() puts before what
/// could run is taken off again. Throws Error as readWorkbook() says.
Workbook readCsv(const QByteArray& bytes, const WorkbookLimits& limits);

/// The separator the first lines use: ',', ';' or tab.
QChar csvSeparator(const QString& text);

} // namespace ocop
