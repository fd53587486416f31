#include "ui/table/rows/row_order.h"

#include "core/base/text.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

/// When more than one row in so many changed, sorting all is quicker than putting each in its place.
constexpr size_t manyChanged = 40;

bool isSortedByText(const Column& column) { return column.isText() && column.kind != CellKind::Status; }

/// What a row is sorted by.
struct SortKey
{
    bool isEmpty = false;
    double number = 0;
    std::optional<QCollatorSortKey> text;
};

SortKey sortKeyOf(const CellData& cell, bool byText, const QCollator& collator)
{
    if (byText) return {cell.text.isEmpty(), 0, collator.sortKey(cell.text)};
    const bool hasNumber = cell.value.isValid() && cell.value.typeId() != QMetaType::QString;
    return {!hasNumber, hasNumber ? sortNumber(cell.value) : 0.0, std::nullopt};
}

/// -1, 0 or 1 as `a` stands before, beside or after `b`.
int compare(const SortKey& a, const SortKey& b, Qt::SortOrder direction)
{
    if (a.isEmpty != b.isEmpty) return a.isEmpty ? 1 : -1;
    if (a.isEmpty) return 0;
    const int ascending = a.text ? a.text->compare(*b.text) : a.number < b.number ? -1 : b.number < a.number ? 1 : 0;
    return direction == Qt::AscendingOrder ? ascending : -ascending;
}

/// Compares rows, reading the cells of those that are asked for.
class RowComparison
{
public:
    RowComparison(const RowSource& source, int column, bool byText, Qt::SortOrder direction)
        : m_source(source), m_column(column), m_byText(byText), m_direction(direction)
    {
    }
    bool precedes(int a, int b)
    {
        const SortKey key = keyOf(a); // the next look-up may move what is kept
        const int order = compare(key, keyOf(b), m_direction);
        return order != 0 ? order < 0 : a < b;
    }

private:
    const SortKey& keyOf(int row)
    {
        auto known = m_keys.find(row);
        if (known == m_keys.end())
            known = m_keys.insert(row, sortKeyOf(m_source.cell(row, m_column), m_byText, m_collator));
        return *known;
    }

    const RowSource& m_source;
    int m_column;
    bool m_byText;
    Qt::SortOrder m_direction;
    QCollator m_collator = vietnameseCollator();
    QHash<int, SortKey> m_keys;
};

} // namespace

void RowOrder::choose(int column, Qt::SortOrder direction)
{
    if (column == m_column && direction == m_direction) return;
    m_column = column;
    m_direction = direction;
    forget();
}

void RowOrder::forget()
{
    m_made = false;
    m_rows.clear();
}

const std::vector<int>& RowOrder::rows(const RowSource& source, const Columns& columns)
{
    if (!m_made) make(source, columns);
    m_made = true;
    return m_rows;
}

void RowOrder::make(const RowSource& source, const Columns& columns)
{
    const int count = source.count();
    m_rows.resize(size_t(count));
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (m_column < 0 || m_column >= int(columns.size())) return;

    const bool byText = isSortedByText(columns[size_t(m_column)]);
    const QCollator collator = vietnameseCollator();
    std::vector<SortKey> keys;
    keys.reserve(size_t(count));
    for (int row = 0; row < count; ++row) keys.push_back(sortKeyOf(source.cell(row, m_column), byText, collator));
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](int a, int b) { return compare(keys[size_t(a)], keys[size_t(b)], m_direction) < 0; });
}

void RowOrder::follow(const RowSource& source, const Columns& columns, const RowMatch& match)
{
    if (!m_made || (match.isSame() && match.fresh().empty())) return;
    const bool sorts = m_column >= 0 && m_column < int(columns.size());
    if (!sorts || !match.keepsOrder() || match.fresh().size() * manyChanged > size_t(match.count())) {
        forget();
        return;
    }
    std::vector<int> kept;
    kept.reserve(m_rows.size());
    for (const int before : m_rows) {
        const int row = match.now(before);
        if (row >= 0 && !match.isFresh(row)) kept.push_back(row);
    }
    RowComparison comparison(source, m_column, isSortedByText(columns[size_t(m_column)]), m_direction);
    const auto precedes = [&](int a, int b) { return comparison.precedes(a, b); };
    std::vector<int> fresh = match.fresh();
    std::sort(fresh.begin(), fresh.end(), precedes);
    m_rows.clear();
    m_rows.reserve(size_t(match.count()));
    auto from = kept.begin();
    for (const int row : fresh) {
        const auto at = std::lower_bound(from, kept.end(), row, precedes);
        m_rows.insert(m_rows.end(), from, at);
        m_rows.push_back(row);
        from = at;
    }
    m_rows.insert(m_rows.end(), from, kept.end());
}

} // namespace ocop
