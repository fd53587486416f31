#pragma once

#include "ui/table/row_source.h"
#include "ui/table/rows/row_match.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace ocop {

/// The headings rows stand under: what a column says, or those the source has. Which are closed is kept by their
/// titles, so that it stays when the data change.
class RowGroups
{
    Q_DECLARE_TR_FUNCTIONS(RowGroups)

public:
    /// -1: the headings of the source, if any.
    void setColumn(int column);
    int column() const { return m_column; }
    /// The rows are others now.
    void forget() { m_made = false; }
    /// The rows are now those of `source`: only those that changed are read.
    void follow(const RowSource& source, const RowMatch& match);
    /// Works the headings out, if they are not.
    void make(const RowSource& source);
    void clear();

    /// In their order; none: no groups.
    const QStringList& titles() const { return m_titles; }
    int of(const RowSource& source, int row) const;

    void setClosed(int group, bool closed);
    void setAllClosed(bool closed);
    bool isClosed(int group) const { return m_closed.contains(m_titles.value(group)); }

private:
    /// What a column says, with how many rows say so.
    struct Value
    {
        QString text;
        double number = 0; ///< it is sorted by
        int rows = 0;
    };
    int take(const CellData& cell);
    void putInOrder();

    int m_column = -1;
    bool m_made = false;
    QStringList m_titles;
    // Only for a column:
    std::vector<Value> m_values; ///< by group
    QHash<QString, int> m_groups; ///< by text
    std::vector<int> m_ofRow;
    bool m_mixed = false; ///< rows of one group have different numbers
    QSet<QString> m_closed; ///< titles
};

} // namespace ocop
