#pragma once

#include "core/reports/report.h"
#include "ui/paper/paper_page.h"
#include "ui/paper/steady_pdf.h"

class QPainter;
class QPrinter;

namespace ocop {

/// Draws one page; the painter's units must be twips from the upper left corner of the sheet.
void drawPage(QPainter* painter, const PaperPage& page);

/// What the report's PDF is called in its properties.
QString paperTitle(const Report& report);

/// Writes the report as PDF with a title, whole or not at all. Throws Error{WriteFailed}.
void writePdf(const Report& report, const QString& path, const PageSetup& setup = {});

/// Pages as the bytes of a PDF (the same pages give the same bytes), or into a file. Throws Error.
QByteArray pagesPdf(const std::vector<PaperPage>& pages, const QString& title, const QString& creator,
                    const std::vector<PdfBookmark>& bookmarks = {});
void writePagesPdf(const std::vector<PaperPage>& pages, const QString& path, const QString& title,
                   const QString& creator);

/// Prints exactly these pages as one job of this name. Throws Error{WriteFailed} when the printer refuses.
void printPages(const std::vector<PaperPage>& pages, QPrinter* printer, const QString& title);

} // namespace ocop
