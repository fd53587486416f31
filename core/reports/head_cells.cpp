#include "core/reports/head_cells.h"

namespace ocop {
namespace {

bool sharesHead(const ReportColumn& left, const ReportColumn& right, int level)
{
    // The lowest head of a column is its own: only heads with something under them are shared.
    if (left.heading.size() <= level + 1 || right.heading.size() <= level + 1) return false;
    return left.heading.mid(0, level + 1) == right.heading.mid(0, level + 1);
}

} // namespace

std::vector<HeadCell> headCells(const ReportTable& table)
{
    std::vector<HeadCell> cells;
    const int levels = table.headLevels();
    const int width = int(table.columns.size());
    for (int level = 0; level < levels; ++level) {
        for (int first = 0; first < width; ++first) {
            const ReportColumn& column = table.columns[size_t(first)];
            if (column.heading.size() <= level && !(level == 0 && column.heading.isEmpty())) continue;
            HeadCell cell{column.heading.value(level), level, first, 1, 1};
            if (column.heading.size() <= level + 1) cell.rowSpan = levels - level;
            while (first + 1 < width && sharesHead(column, table.columns[size_t(first) + 1], level)) {
                ++cell.columnSpan;
                ++first;
            }
            cells.push_back(std::move(cell));
        }
    }
    return cells;
}

} // namespace ocop
