#pragma once

#include "core/formats/docx_body.h"
#include "core/reports/report.h"

namespace ocop {

constexpr double docxTablePoints = 11; ///< size of the texts in tables and notes, where there is room

/// The table with heads that repeat and rows that stay whole, over so many twips, and a little room below it.
void writeDocxTable(DocxBody& body, const ReportTable& table, int width);

} // namespace ocop
