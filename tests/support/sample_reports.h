#pragma once

#include "core/reports/report.h"

namespace ocop::test {

/// A report with its office header, signature and nơi nhận, without tables.
Report bareReport();
/// 18 districts, 16 columns, landscape: the widest table the office prints.
Report districtSummary();
/// A product list of `rows` rows as one main table; long names every seventh row.
Report productList(int rows);
/// The name of row `row` of productList(), as it stands in the report.
QString sampleProductName(int row);

} // namespace ocop::test
