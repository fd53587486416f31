#pragma once

#include "core/register/register.h"
#include "core/reports/report.h"

namespace ocop::bench {

/// The list of products as the district report has it: 407 rows of ten columns.
Report listReport(Register& sample, int rows);
/// The same cells drawn on as many landscape pages with nothing but QPainter::drawText.
void drawPlain(const Report& report, const QString& path);

} // namespace ocop::bench
