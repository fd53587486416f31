#pragma once

#include "core/formats/docx_body.h"
#include "core/reports/report.h"
#include "ui/paper/page_setup.h"
#include "ui/paper/text_box.h"

namespace ocop {

/// The upper part of a paper's first page as flowFront() sets it, but for its opening paragraphs: the two bodies with
/// number and date, kind and subject, addressees.
void writeDocxFront(DocxBody& body, const Report& report, double width, const PageSetup& setup);

/// Paragraphs of the text; headings go with what they stand over. With `keepNext` the last one stays whole and with what
/// follows.
void writeDocxText(DocxBody& body, const QStringList& paragraphs, double width, const PageSetup& setup,
                   bool keepNext = false);

/// A heading in the middle, in the lines it has on paper.
void writeDocxHeading(DocxBody& body, const QString& text, const PaperStyle& style, double width, double after = 0);

} // namespace ocop
