#pragma once

#include "core/reports/report.h"

namespace ocop {

/// The widths of a table's columns in twips, padding included.
struct ColumnWidths
{
    std::vector<double> widths;
    double points = 11;
    bool breakWords = false; ///< some word is wider than its column
};

/// Shares `width` among the columns; see measureTable() for the rules.
ColumnWidths settleColumns(const ReportTable& table, double width, double points, double smallestPoints);

/// Padding left and right of a cell's text, in twips.
double cellPaddingX(double points);

} // namespace ocop
