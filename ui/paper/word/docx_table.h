#pragma once

#include "core/formats/docx_body.h"
#include "ui/paper/page_setup.h"

#include <optional>

namespace ocop {

/// How a table and what follows it hang together.
struct DocxTableEnd
{
    bool keepNext = false; ///< its last rows stay with what follows
    /// From here on its rows stand on a new page for that: a table of their own, as not every program keeps rows together.
    std::optional<size_t> newPageAt = {};
};

/// The table as it is painted over so many twips: the same columns, lines and heights, heads that repeat, rows that stay
/// whole, headings and sums with their rows.
void writeDocxTable(DocxBody& body, const ReportTable& table, double width, const PageSetup& setup,
                    const DocxTableEnd& end = {});

} // namespace ocop
