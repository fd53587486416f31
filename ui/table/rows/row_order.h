#pragma once

#include "ui/table/row_source.h"
#include "ui/table/rows/row_match.h"

namespace ocop {

/// All rows of a source in the order of one column: words by Vietnamese collation, rows without a value last in both
/// directions, rows that are alike as the source has them. Made once; rows that changed are put where they belong.
class RowOrder
{
public:
    /// Column -1 keeps the source's order.
    void choose(int column, Qt::SortOrder direction);
    int column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }

    /// The rows are others now.
    void forget();
    /// The rows of the source that was ordered are now those of `source`.
    void follow(const RowSource& source, const Columns& columns, const RowMatch& match);
    /// In their order, which is worked out if it is not.
    const std::vector<int>& rows(const RowSource& source, const Columns& columns);

private:
    void make(const RowSource& source, const Columns& columns);

    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_made = false;
    std::vector<int> m_rows;
};

} // namespace ocop
