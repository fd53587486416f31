#pragma once

#include "core/formats/workbook.h"

namespace ocop {

/// Reads comma, semicolon or tab separated text (RFC 4180 quotes, line breaks inside them): one sheet, row
/// numbers as a spreadsheet program shows them. Throws Error as readWorkbook() says.
Workbook readCsv(const QByteArray& bytes, const WorkbookLimits& limits);

/// The separator the first lines use: ',', ';' or tab.
QChar csvSeparator(const QString& text);

/// Rows as RFC 4180 text with a UTF-8 mark, for spreadsheet programs. Cells that such a program would take for a
/// formula are quoted with a leading apostrophe.
QByteArray writeCsv(const std::vector<QStringList>& rows);

} // namespace ocop
