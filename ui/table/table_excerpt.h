#pragma once

#include "ui/table/row_source.h"

#include <QVector>

namespace ocop {

/// Some rows and columns of a list in the order seen, to be copied or added up. Lives no longer than its source.
class TableExcerpt
{
public:
    TableExcerpt(const RowSource& source, const Columns& columns, std::vector<int> rows, std::vector<int> shown);

    /// The cells as they are seen, after a row of titles where `headings` are wanted; a two-line column gives two
    /// cells, boxes to tick none.
    QVector<QStringList> texts(bool headings) const;
    /// "Recognised: 12" for every column of counts; scores are not counts, their sum says nothing.
    QStringList sums() const;

private:
    const Column& column(int index) const { return m_columns[size_t(index)]; }

    const RowSource& m_source;
    const Columns& m_columns;
    std::vector<int> m_rows;
    std::vector<int> m_shown;
};

} // namespace ocop
