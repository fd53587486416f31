#pragma once

#include "core/reports/report.h"
#include "ui/paper/layout/paper_pages.h"

class QWidget;

namespace ocop {

class Session;

/// What a person does with a report on the screen, the same wherever one is shown. Each tells at `parent` what
/// went wrong.

enum class ReportFormat { Pdf, Excel, Word, Csv };

/// A report as it is shown: made once and laid out once, whatever is done with it.
struct ShownReport
{
    std::shared_ptr<const Report> report;
    std::shared_ptr<PaperPages> pages;
    int page = 0; ///< looked at just now, from 1
};

/// Writes the report in the format the name ends in; false when it could not be written.
bool saveReportAt(const ShownReport& shown, const QString& path, QWidget* parent);
/// Asks for a name, in the folder used last, and writes the report there.
void askAndSaveReport(Session& session, const ShownReport& shown, ReportFormat format, QWidget* parent);
/// Asks how it is to be printed and prints.
void askAndPrintReport(Session& session, const ShownReport& shown, QWidget* parent);

} // namespace ocop
