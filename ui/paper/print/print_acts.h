#pragma once

#include "ui/paper/layout/paper_pages.h"

#include <QString>

class QWidget;

namespace ocop {

class Session;

/// A paper to be printed, and what it is called.
struct PrintedPaper
{
    std::shared_ptr<PaperPages> pages;
    QString title; ///< of the print job and of the PDF
    QString fileName; ///< to propose for a PDF, without ending
    QString creator = {}; ///< of a PDF; empty: the program
    int shownPage = 0; ///< looked at just now, from 1; 0: none
};

/// Asks how, and prints or writes a PDF. Tells at `parent` what went wrong.
void askAndPrint(Session& session, const PrintedPaper& paper, QWidget* parent);

/// Asks for a name, in the folder used last, and writes the pages there as a PDF. Tells at `parent` how it went.
void askAndSavePdf(Session& session, const PrintedPaper& paper, const std::vector<PaperPage>& pages, QWidget* parent);
bool savePdfAt(const PrintedPaper& paper, const std::vector<PaperPage>& pages, const QString& path, QWidget* parent);

} // namespace ocop
