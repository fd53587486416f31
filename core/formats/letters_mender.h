#pragma once

#include "core/formats/workbook.h"

namespace ocop {

/// Turns cells in old Vietnamese letters into Unicode: those whose font says so, and those that look so and are sure. What was
/// turned, and what could not be told, becomes a finding of the workbook ("import.legacyLetters" letters, cells;
/// "import.legacyUnsure" a text, cells).
void mendLegacyLetters(Workbook& workbook);

} // namespace ocop
