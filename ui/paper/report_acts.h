#pragma once

#include "core/reports/report.h"

class QWidget;

namespace ocop {

class Session;

/// What a person does with a report on the screen, the same wherever one is shown. Each tells at `parent` what
/// went wrong.

enum class ReportFormat { Pdf, Excel, Word, Csv };

/// Writes the report in the format the name ends in; false when it could not be written.
bool saveReportAt(const Report& report, const QString& path, QWidget* parent);
/// Asks for a name, in the folder used last, and writes the report there.
void askAndSaveReport(Session& session, const Report& report, ReportFormat format, QWidget* parent);
/// Asks for the printer and prints.
void askAndPrintReport(const Report& report, QWidget* parent);

} // namespace ocop
