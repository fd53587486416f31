#pragma once

#include "core/reports/head_cells.h"
#include "ui/paper/page_setup.h"
#include "ui/paper/text_box.h"

namespace ocop {

/// A cell of a measured row with its text broken to the width of the columns it covers.
struct MeasuredCell
{
    TextBox text;
    int column = 0;
    int span = 1;
};

struct MeasuredRow
{
    RowKind kind = RowKind::Data;
    std::vector<MeasuredCell> cells;
    double height = 0; ///< twips, with padding
};

struct MeasuredHead
{
    HeadCell cell;
    TextBox text;
};

/// A table with every width and height settled, in twips; ready to be cut into pages.
struct MeasuredTable
{
    double points = 11;
    double paddingX = 0;
    double paddingY = 0;
    double lineHeight = 0;
    std::vector<double> columnEdges; ///< one more than columns, from 0 to the width
    std::vector<double> headEdges; ///< one more than head levels, from 0 to the head's height
    std::vector<MeasuredHead> head;
    std::vector<MeasuredRow> rows;

    double headHeight() const { return headEdges.empty() ? 0 : headEdges.back(); }
    double columnWidth(int column, int span = 1) const
    {
        return columnEdges[size_t(column + span)] - columnEdges[size_t(column)];
    }
};

/// Settles the columns so that no word is cut: each at least as wide as its widest word. A table too wide for
/// that is set in smaller type down to setup.smallestTablePoints; only then are words of texts broken. A single
/// word wider than 40 % of the table is broken without making the type smaller.
MeasuredTable measureTable(const ReportTable& table, double width, const PageSetup& setup);

} // namespace ocop
