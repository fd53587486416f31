#pragma once

#include "core/reports/report.h"

namespace ocop {

/// One box of a table's head, merged over `rowSpan` × `columnSpan` positions.
struct HeadCell
{
    QString text;
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;

    bool operator==(const HeadCell&) const = default;
};

/// The head of a table as boxes, row by row: neighbours with the same leading heading share one box, a column
/// with fewer levels than its neighbours reaches down to the rows.
std::vector<HeadCell> headCells(const ReportTable& table);

} // namespace ocop
