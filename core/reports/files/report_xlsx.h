#pragma once

#include "core/reports/report.h"

namespace ocop {

/// Writes the report as a workbook, one sheet per table: A4 as on paper, heads merged, frozen and repeated when
/// printed, filter over the rows, counts, scores and days as real numbers and dates, texts always as texts.
/// Totals are live SUBTOTAL formulas wherever the column is summed and the sum is what the report says.
/// Throws Error{WriteFailed} when the disk refuses and Error{TooLarge} for a text beyond Excel's 32,767 characters.
void writeXlsx(const Report& report, const QString& path);

} // namespace ocop
