#pragma once

#include "ui/table/column_filter.h"
#include "ui/table/rows/row_groups.h"
#include "ui/table/rows/row_order.h"
#include "ui/table/rows/search_text.h"

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
/// The sorting order, the searchable text and which rows pass the filters are made once and kept.
class RowIndex
{
public:
    /// What became of the lines when some records changed.
    struct LineNews
    {
        bool stay = false; ///< every record seen is where it was, under the same number of headings
        std::vector<int> changed = {}; ///< the lines that read otherwise, when they stay
    };

    void setSource(std::shared_ptr<const RowSource> source, const Columns* columns);
    /// New data in which only the cells of these records differ from those before (records that came or went need not
    /// be among them): only they are read. lines() are as before until takeLines(). A source must be set.
    LineNews follow(std::shared_ptr<const RowSource> source, const QSet<qint64>& changed);
    void takeLines() { m_seen = std::move(m_next); }

    void setTyped(const QString& typed);
    void setRowFilter(std::function<bool(int row)> filter);
    void setColumnFilter(int column, const std::optional<ColumnFilter>& filter);
    void clearColumnFilters()
    {
        release();
        m_passes.clear();
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
    void release() { m_held = false; }

    /// Works the lines out again after any of the above.
    void rebuild();
    /// Makes the searchable text of up to `rows` more rows; true when all is made. For idle time.
    bool prepareSearch(int rows);

    const std::vector<TableLine>& lines() const { return m_seen.lines; }
    int shownRows() const { return m_seen.rows; }
    /// The rows of the source that show these records, ascending.
    std::vector<int> rowsOf(const QSet<qint64>& ids) const;
    int groupSize(int group) const;
    const QString& typed() const { return m_typed; }
    const std::map<int, ColumnFilter>& columnFilters() const { return m_columnFilters; }
    int sortColumn() const { return m_order.column(); }
    Qt::SortOrder sortOrder() const { return m_order.direction(); }

    /// The different texts of a column with how often each occurs, in order; empty when more than `limit`.
    std::vector<std::pair<QString, int>> valuesOf(int column, int limit) const;

private:
    enum class Pass : char { Unknown, No, Yes };
    struct Lines
    {
        std::vector<TableLine> lines;
        std::vector<int> groupSizes;
        int rows = 0;
    };

    const std::vector<qint64>& ids() const;
    bool passes(int row, const std::vector<std::string>& words) const;
    std::vector<int> passingRows();
    std::vector<int> heldRows() const;
    void followPassing(const RowMatch& match);
    Lines makeLines(const std::vector<int>& rows);
    LineNews compareLines(const RowMatch& match, const QStringList& titlesBefore) const;

    std::shared_ptr<const RowSource> m_source;
    const Columns* m_columns = nullptr;
    mutable std::vector<qint64> m_ids; ///< of the source by row; empty until asked for
    QString m_typed;
    std::function<bool(int)> m_rowFilter;
    std::map<int, ColumnFilter> m_columnFilters;
    RowOrder m_order;
    RowGroups m_groups;
    SearchText m_search;
    std::vector<Pass> m_passes; ///< by row; empty when all are unknown
    std::vector<int> m_passing; ///< the rows that pass the filters, or are held, in order
    bool m_held = false;
    int m_heldOf = 0; ///< of how many rows of the source
    std::vector<qint64> m_heldIds; ///< while m_passing still is of the source before
    Lines m_seen;
    Lines m_next; ///< see follow()
};

} // namespace ocop
