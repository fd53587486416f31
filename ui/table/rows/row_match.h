#pragma once

#include <QSet>

#include <vector>

namespace ocop {

/// Where each row of a source stood in the source shown before it, by record, and which rows must be read anew.
class RowMatch
{
public:
    /// The ids of both by row; `changed`: the records whose cells read otherwise now. Records that came or went need
    /// not be among them.
    RowMatch(const std::vector<qint64>& before, const std::vector<qint64>& now, const QSet<qint64>& changed);

    int count() const { return int(m_isFresh.size()); }
    /// Every record has the row it had.
    bool isSame() const { return m_same; }
    /// The records that read as before stand among themselves in the order they had.
    bool keepsOrder() const { return m_keepsOrder; }
    /// The row a record had; -1: it was not there.
    int before(int row) const { return m_same ? row : m_before[size_t(row)]; }
    /// The row a record has; -1: it is gone.
    int now(int rowBefore) const { return m_same ? rowBefore : m_now[size_t(rowBefore)]; }
    bool isFresh(int row) const { return m_isFresh[size_t(row)]; }
    /// The rows that came or read otherwise, ascending.
    const std::vector<int>& fresh() const { return m_fresh; }
    /// The rows before that are gone or read otherwise, ascending.
    const std::vector<int>& stale() const { return m_stale; }

private:
    using Ids = std::vector<qint64>;
    void link(size_t before, size_t now);
    bool matchInOrder(const Ids& before, const Ids& now, const QSet<qint64>& changed);
    void matchByRecord(const Ids& before, const Ids& now, const QSet<qint64>& changed);

    bool m_same = false;
    bool m_keepsOrder = true;
    std::vector<int> m_before; ///< empty when all is the same
    std::vector<int> m_now;
    std::vector<char> m_isFresh;
    std::vector<int> m_fresh;
    std::vector<int> m_stale;
};

} // namespace ocop
