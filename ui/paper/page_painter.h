#pragma once

#include "core/reports/report.h"
#include "ui/paper/paper_page.h"

class QPainter;
class QPrinter;

namespace ocop {

/// Lays the whole report out: first page, tables, notes and signature, then each annex on pages of its own.
std::vector<PaperPage> layOutReport(const Report& report, const PageSetup& setup = {});

/// How layOutReport() sets the report's first part: a paper that runs just over onto a second page is set a little smaller.
struct SettledPaper
{
    PageSetup setup;
    std::optional<size_t>
        rowsWithTail; ///< of the last table: from here on rows stand on a new page to be with the signature
};
SettledPaper settledPaper(const Report& report, const PageSetup& setup = {});

/// Draws one page; the painter's units must be twips from the upper left corner of the sheet.
void drawPage(QPainter* painter, const PaperPage& page);

/// Writes the report as PDF with a title, whole or not at all. Throws Error{WriteFailed}.
void writePdf(const Report& report, const QString& path, const PageSetup& setup = {});

/// Prints the report; honours the printer's page range. Throws Error{WriteFailed} when the printer refuses.
void printReport(const Report& report, QPrinter* printer, const PageSetup& setup = {});

/// The same for pages laid out elsewhere: as the bytes of a PDF (the same pages give the same bytes), into a file, onto
/// paper.
QByteArray pagesPdf(const std::vector<PaperPage>& pages, const QString& title, const QString& creator);
void writePagesPdf(const std::vector<PaperPage>& pages, const QString& path, const QString& title,
                   const QString& creator);
void printPages(const std::vector<PaperPage>& pages, QPrinter* printer, const QString& title);

} // namespace ocop
