#pragma once

#include "ui/table/row_source.h"

#include <QCoreApplication>
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
    /// Works the headings out, if they are not.
    void make(const RowSource& source);
    void clear() { m_titles.clear(); }

    /// In their order; none: no groups.
    const QStringList& titles() const { return m_titles; }
    int of(const RowSource& source, int row) const;

    void setClosed(int group, bool closed);
    void setAllClosed(bool closed);
    bool isClosed(int group) const { return m_closed.contains(m_titles.value(group)); }

private:
    int m_column = -1;
    bool m_made = false;
    QStringList m_titles;
    std::vector<int> m_ofRow; ///< only for a column
    QSet<QString> m_closed; ///< titles
};

} // namespace ocop
