#pragma once

#include "core/reports/report.h"

namespace ocop {

/// The report as a Word document that has the pages of the printed one: the same lines, rows as high, heads that repeat,
/// what stays together together; the catalogue with its cover, contents, pictures and codes.
QByteArray reportAsDocx(const Report& report);

/// Writes it whole or not at all. Throws Error{WriteFailed}.
void writeDocx(const Report& report, const QString& path);

} // namespace ocop
