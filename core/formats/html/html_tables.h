#pragma once

#include "core/formats/workbook.h"

namespace ocop {

/// True for a page of HTML: saved by a browser, by Excel or Word, or what many systems hand out as ".xls".
bool looksLikeHtml(const QByteArray& bytes);
/// The tables of a page as sheets, lines of text above a table as rows of its sheet. Nothing the page names is fetched.
/// Throws Error as readWorkbook() does: BadInput when the page has no table.
Workbook readHtmlTables(const QByteArray& bytes, const WorkbookLimits& limits);

} // namespace ocop
