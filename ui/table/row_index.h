#pragma once

#include "ui/table/column_filter.h"
#include "ui/table/row_groups.h"
#include "ui/table/search_text.h"

#include <map>
#include <memory>

namespace ocop {

/// A line of the table: a row of the source, or (row < 0) the heading of a group.
struct TableLine
{
    int row = -1;
    int group = -1;
    bool isHeading() const { return row < 0; }
};

/// Which rows of a source are shown and in which order: sorted, filtered, under headings, or held in their places.
/// The sorting order and the searchable text are made once and kept.
class RowIndex
{
public:
    void setSource(std::shared_ptr<const RowSource> source, const Columns* columns);

    void setTyped(const QString& typed);
    void setRowFilter(std::function<bool(int row)> filter);
    void setColumnFilter(int column, const std::optional<ColumnFilter>& filter);
    void clearColumnFilters()
    {
        release();
        m_columnFilters.clear();
    }
    /// Column -1 keeps the source's order (and puts the best matches of a typed text first).
    void setSort(int column, Qt::SortOrder order);
    /// Puts the rows under headings by what a column says; -1: under those the source has, if any.
    void setGroupColumn(int column);
    int groupColumn() const { return m_groups.column(); }
    /// The headings in their order; none: no groups. Valid after rebuild().
    const QStringList& groupTitles() const { return m_groups.titles(); }
    Ink groupInk(int group) const { return groupColumn() < 0 && m_source ? m_source->groupInk(group) : Ink::Secondary; }
    void setCollapsed(int group, bool collapsed) { m_groups.setClosed(group, collapsed); }
    bool isCollapsed(int group) const { return m_groups.isClosed(group); }
    void setAllCollapsed(bool collapsed) { m_groups.setAllClosed(collapsed); }

    /// Rows stay where they are, whatever is written into them, while the source holds as many rows as now and until
    /// sorting or filtering is asked for.
    void hold();
    void release() { m_held.clear(); }

    /// Works the lines out again after any of the above.
    void rebuild();
    /// Makes the searchable text of up to `rows` more rows; true when all is made. For idle time.
    bool prepareSearch(int rows);

    const std::vector<TableLine>& lines() const { return m_lines; }
    int shownRows() const { return m_shown; }
    int groupSize(int group) const;
    const QString& typed() const { return m_typed; }
    const std::map<int, ColumnFilter>& columnFilters() const { return m_columnFilters; }
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// The different texts of a column with how often each occurs, in order; empty when more than `limit`.
    std::vector<std::pair<QString, int>> valuesOf(int column, int limit) const;

private:
    void makeOrder();
    bool passesColumns(int row) const;
    std::vector<int> passingRows();
    std::vector<int> heldRows() const;
    void makeLines(const std::vector<int>& rows);

    std::shared_ptr<const RowSource> m_source;
    const Columns* m_columns = nullptr;
    QString m_typed;
    std::function<bool(int)> m_rowFilter;
    std::map<int, ColumnFilter> m_columnFilters;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    RowGroups m_groups;
    SearchText m_search;
    std::vector<qint64> m_held; ///< ids of the rows that stay, in their order
    int m_heldOf = 0; ///< of how many rows of the source
    std::vector<int> m_passing; ///< the rows that pass the filters, in order
    std::vector<int> m_order; ///< all rows in sorting order; empty when it must be made
    std::vector<TableLine> m_lines;
    std::vector<int> m_groupSizes;
    int m_shown = 0;
};

} // namespace ocop
