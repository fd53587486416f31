#pragma once

#include "core/reports/report.h"

namespace ocop {

/// The report's tables as CSV (see csvOf()): one line of heads, then the rows as they stand on paper, counts without
/// thousands dots. Several tables follow each other, each under a line with its title, with an empty line between.
QByteArray reportAsCsv(const Report& report);

/// Writes reportAsCsv() whole. Throws Error{WriteFailed}.
void writeCsv(const Report& report, const QString& path);

} // namespace ocop
