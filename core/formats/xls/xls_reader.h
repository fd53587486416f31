#pragma once

#include "core/formats/workbook.h"

namespace ocop {

/// Reads the workbook of Excel 97 to 2003 (.xls); throws Error as readWorkbook() does.
Workbook readXls(const QByteArray& bytes, const WorkbookLimits& limits);

} // namespace ocop
