#pragma once

#include "core/reports/report.h"

namespace ocop {

/// The report's tables as CSV (RFC 4180, comma, CRLF, UTF-8 with a byte order mark so that Excel reads the
/// marks): one line of heads, then the rows as they stand on paper, counts without thousands dots. Several tables
/// follow each other, each under a line with its title, with an empty line between.
///
/// A text that begins with = + - @ (or a tab) would run as a formula when Excel opens the file; such a text, and
/// only a text, gets an apostrophe in front. A lone sign is left alone.
QByteArray reportAsCsv(const Report& report);

/// Writes reportAsCsv() whole. Throws Error{WriteFailed}.
void writeCsv(const Report& report, const QString& path);

} // namespace ocop
