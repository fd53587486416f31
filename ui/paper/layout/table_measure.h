#pragma once

#include "core/reports/head_cells.h"
#include "ui/paper/page_setup.h"
#include "ui/paper/text_box.h"

#include <deque>
#include <memory>

namespace ocop {

class CellBreaker;

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
    size_t index = 0; ///< in the table
};

struct MeasuredHead
{
    HeadCell cell;
    TextBox text;
};

/// A table's columns and head with every width and height settled, in twips.
struct MeasuredTable
{
    bool breakWords = false; ///< words of texts are broken
    double points = 11;
    double paddingX = 0;
    double paddingY = 0;
    double lineHeight = 0;
    std::vector<double> columnEdges; ///< one more than columns, from 0 to the width
    std::vector<double> headEdges; ///< one more than head levels, from 0 to the head's height
    std::vector<MeasuredHead> head;

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

/// The rows of a measured table, each measured when it is asked for: the first page of a long list need not wait for the
/// last. An empty table has one row that says so. Both tables must outlive it.
class MeasuredRows
{
public:
    MeasuredRows(const ReportTable& table, const MeasuredTable& measured);
    ~MeasuredRows();
    Q_DISABLE_COPY_MOVE(MeasuredRows)

    size_t count() const { return m_table.rows.empty() ? 1 : m_table.rows.size(); }
    RowKind kind(size_t row) const { return m_table.rows.empty() ? RowKind::Data : m_table.rows[row].kind; }
    /// One past the last row that must stand on the same page as row `first`.
    size_t togetherEnd(size_t first) const;
    /// Valid until it is forgotten.
    const MeasuredRow& at(size_t row);
    /// These rows are not asked for any more.
    void forgetBefore(size_t row);

private:
    MeasuredRow measure(size_t row);

    const ReportTable& m_table;
    const MeasuredTable& m_measured;
    std::unique_ptr<CellBreaker> m_breaker;
    std::deque<MeasuredRow> m_rows; ///< from row m_first on
    size_t m_first = 0;
};

} // namespace ocop
