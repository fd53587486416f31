#include "ui/table/rows/row_match.h"

#include <QHash>

namespace ocop {

RowMatch::RowMatch(const Ids& before, const Ids& now, const QSet<qint64>& changed)
    : m_same(before == now), m_isFresh(now.size(), 0)
{
    if (m_same) {
        for (size_t row = 0; row < now.size(); ++row) {
            if (!changed.contains(now[row])) continue;
            m_isFresh[row] = 1;
            m_fresh.push_back(int(row));
        }
        m_stale = m_fresh;
        return;
    }
    m_before.assign(now.size(), -1);
    m_now.assign(before.size(), -1);
    if (!matchInOrder(before, now, changed)) matchByRecord(before, now, changed);
    for (size_t row = 0; row < now.size(); ++row)
        if (m_isFresh[row]) m_fresh.push_back(int(row));
    for (size_t row = 0; row < before.size(); ++row)
        if (m_now[row] < 0 || m_isFresh[size_t(m_now[row])]) m_stale.push_back(int(row));
}

void RowMatch::link(size_t before, size_t now)
{
    m_before[now] = int(before);
    m_now[before] = int(now);
}

/// The usual case, without a look-up per row: but for the changed records both have the same ones in the same order.
bool RowMatch::matchInOrder(const Ids& before, const Ids& now, const QSet<qint64>& changed)
{
    QHash<qint64, size_t> changedBefore;
    size_t i = 0;
    size_t j = 0;
    while (true) {
        for (; i < before.size() && changed.contains(before[i]); ++i) changedBefore.insert(before[i], i);
        for (; j < now.size() && changed.contains(now[j]); ++j) m_isFresh[j] = 1;
        if (i == before.size() || j == now.size()) break;
        if (before[i] != now[j]) return false;
        link(i++, j++);
    }
    if (i != before.size() || j != now.size()) return false;
    for (size_t row = 0; row < now.size(); ++row) {
        if (!m_isFresh[row]) continue;
        if (const auto was = changedBefore.constFind(now[row]); was != changedBefore.cend()) link(*was, row);
    }
    return true;
}

void RowMatch::matchByRecord(const Ids& before, const Ids& now, const QSet<qint64>& changed)
{
    m_before.assign(now.size(), -1);
    m_now.assign(before.size(), -1);
    m_isFresh.assign(now.size(), 0);
    QHash<qint64, size_t> rowBefore;
    rowBefore.reserve(qsizetype(before.size()));
    for (size_t row = 0; row < before.size(); ++row) rowBefore.insert(before[row], row);
    int last = -1;
    for (size_t row = 0; row < now.size(); ++row) {
        const auto was = rowBefore.constFind(now[row]);
        const bool known = was != rowBefore.cend() && m_now[*was] < 0;
        if (known) link(*was, row);
        m_isFresh[row] = !known || changed.contains(now[row]);
        if (m_isFresh[row]) continue;
        m_keepsOrder = m_keepsOrder && int(*was) > last;
        last = int(*was);
    }
}

} // namespace ocop
