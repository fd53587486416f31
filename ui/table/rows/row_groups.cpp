#include "ui/table/rows/row_groups.h"

#include "core/base/text.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace ocop {

void RowGroups::setColumn(int column)
{
    m_column = column;
    m_made = false;
    m_closed.clear();
}

int RowGroups::of(const RowSource& source, int row) const
{
    return m_column >= 0 ? m_ofRow[size_t(row)] : source.groupOf(row);
}

void RowGroups::setClosed(int group, bool closed)
{
    if (closed)
        m_closed.insert(m_titles.value(group));
    else
        m_closed.remove(m_titles.value(group));
}

void RowGroups::setAllClosed(bool closed)
{
    m_closed.clear();
    if (closed) m_closed = QSet<QString>(m_titles.begin(), m_titles.end());
}

void RowGroups::clear()
{
    m_titles.clear();
    m_made = false;
}

void RowGroups::make(const RowSource& source)
{
    if (m_made) return;
    m_made = true;
    m_values.clear();
    m_groups.clear();
    m_ofRow.clear();
    m_mixed = false;
    m_titles = m_column < 0 ? source.groups() : QStringList();
    if (m_column < 0) return;
    m_ofRow.reserve(size_t(source.count()));
    for (int row = 0; row < source.count(); ++row) m_ofRow.push_back(take(source.cell(row, m_column)));
    putInOrder();
}

void RowGroups::follow(const RowSource& source, const RowMatch& match)
{
    if (m_column < 0 || m_mixed) forget();
    if (!m_made) return;
    const size_t groups = m_values.size();
    bool same = true;
    for (const int row : match.stale()) same = --m_values[size_t(m_ofRow[size_t(row)])].rows > 0 && same;
    if (!match.isSame()) {
        std::vector<int> ofRow(size_t(match.count()));
        for (int row = 0; row < match.count(); ++row)
            if (!match.isFresh(row)) ofRow[size_t(row)] = m_ofRow[size_t(match.before(row))];
        m_ofRow = std::move(ofRow);
    }
    for (const int row : match.fresh()) m_ofRow[size_t(row)] = take(source.cell(row, m_column));
    if (m_mixed)
        forget();
    else if (!same || m_values.size() != groups)
        putInOrder();
}

/// The group of what a cell says, counted there.
int RowGroups::take(const CellData& cell)
{
    const double number = cell.value.typeId() == QMetaType::QString ? 0 : sortNumber(cell.value);
    auto known = m_groups.constFind(cell.text);
    if (known == m_groups.cend()) {
        known = m_groups.insert(cell.text, int(m_values.size()));
        m_values.push_back({cell.text, number, 0});
    }
    Value& value = m_values[size_t(*known)];
    m_mixed = m_mixed || value.number != number;
    ++value.rows;
    return *known;
}

/// Headings of a column are what it says, in its sorting order; rows that say nothing come last. What no row says any
/// more goes.
void RowGroups::putInOrder()
{
    std::vector<int> order;
    for (size_t group = 0; group < m_values.size(); ++group)
        if (m_values[group].rows > 0) order.push_back(int(group));
    const QCollator collator = vietnameseCollator();
    std::sort(order.begin(), order.end(), [&](int i, int j) {
        const Value& a = m_values[size_t(i)];
        const Value& b = m_values[size_t(j)];
        if (a.text.isEmpty() != b.text.isEmpty()) return b.text.isEmpty();
        if (a.number != b.number) return a.number < b.number;
        const int words = collator.compare(a.text, b.text);
        return words != 0 ? words < 0 : a.text < b.text;
    });
    std::vector<Value> values;
    std::vector<int> place(m_values.size(), -1);
    m_groups.clear();
    m_titles.clear();
    for (const int group : order) {
        Value& value = m_values[size_t(group)];
        place[size_t(group)] = int(values.size());
        m_groups.insert(value.text, int(values.size()));
        m_titles << (value.text.isEmpty() ? tr("(empty)") : value.text);
        values.push_back(std::move(value));
    }
    m_values = std::move(values);
    for (int& group : m_ofRow) group = place[size_t(group)];
}

} // namespace ocop
