#pragma once

#include "core/reports/report.h"

namespace ocop {

/// Writes the report in the format the name ends in: .pdf, .xlsx, .docx or .csv.
/// Throws Error{WriteFailed}, or Error{BadInput} with the name for any other ending.
void saveReport(const Report& report, const QString& path);

/// A file name to propose, without ending: "theo-huyen-huyen-tien-phuoc-2024-08-31".
QString proposedFileName(const Report& report);

} // namespace ocop
