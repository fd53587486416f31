#pragma once

#include "core/formats/zip_archive.h"

namespace ocop {

/// True for the zip of an OpenDocument spreadsheet, by its declared type.
bool isOds(ZipArchive& archive);
/// Reads an OpenDocument spreadsheet; throws Error as readWorkbook() does.
Workbook readOds(ZipArchive& archive, const WorkbookLimits& limits);

} // namespace ocop
