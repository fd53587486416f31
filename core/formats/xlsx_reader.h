#pragma once

#include "core/formats/zip_archive.h"

namespace ocop {

/// Reads an .xlsx held in memory: every worksheet with its name, typed cells and merged ranges. Throws Error as
/// readWorkbook() says. No DTD is accepted and no external part is followed.
Workbook readXlsx(ZipArchive& archive, const WorkbookLimits& limits);

} // namespace ocop
