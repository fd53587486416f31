#pragma once

#include "core/formats/docx_body.h"
#include "ui/paper/page_setup.h"
#include "ui/paper/text_box.h"

namespace ocop {

/// A paragraph of a Word document set as the painter sets it, its lines as high.
DocxStyle wordStyle(const PaperStyle& style);

/// The sheet of such a setup.
DocxPage wordPage(const PageSetup& setup, PaperOrientation orientation);

/// Whole twips.
int wordTwips(double twips);

/// The text of a box, its numbers and addresses as unbroken in Word as on paper.
QString wordText(const TextBox& box);

/// The lines of a box as they stand on paper, joined by line feeds.
QString wordLines(const TextBox& box);

/// Room with a rule at its foot, so long, in the middle of so much width.
void wordRule(DocxBody& body, double room, double length, double width);

} // namespace ocop
