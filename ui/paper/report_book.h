#pragma once

#include "core/base/progress.h"
#include "core/reports/report.h"

namespace ocop {

/// Reports that belong together, such as one for each district.
struct ReportBook
{
    QString title;
    std::vector<Report> reports;
};

/// All reports in one PDF, one behind the other with their own page numbers, each with a bookmark of its scope.
/// A step for each report. Throws Error{WriteFailed} or Stopped; then no file, or the old one, is there.
void writeBook(const ReportBook& book, const QString& path, Progress* progress = nullptr);

/// Each report in a file of its own in the folder (made when it is not there), in the format of `ending` ("pdf",
/// "xlsx", "docx", "csv"). Gives the paths. Throws Error{WriteFailed} or Stopped; what was written until then stays.
QStringList writeBookInto(const ReportBook& book, const QString& folder, const QString& ending,
                          Progress* progress = nullptr);

} // namespace ocop
