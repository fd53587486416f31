#pragma once

#include "core/reports/report.h"

namespace ocop {

/// The report as a Word document in the same form as on paper (NĐ 30/2020): margins, Times New Roman, the office's
/// head, tables whose heads repeat and whose rows stay whole, page numbers from page 2, the footer.
QByteArray reportAsDocx(const Report& report);

/// Writes it whole or not at all. Throws Error{WriteFailed}.
void writeDocx(const Report& report, const QString& path);

} // namespace ocop
