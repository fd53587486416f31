#include "ui/table/row_index.h"

#include "core/base/text.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

/// Above so many matches the best ones are no longer sought out.
constexpr int maxRankedRows = 3000;

/// Sorts `order` by `keys`; rows without a value come last in both directions.
template <class Keys>
void sortByKeys(std::vector<int>& order, const Keys& keys, const std::vector<char>& isEmpty, Qt::SortOrder direction)
{
    const bool ascending = direction == Qt::AscendingOrder;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto i = size_t(a);
        const auto j = size_t(b);
        if (isEmpty[i] != isEmpty[j]) return isEmpty[i] < isEmpty[j];
        if (isEmpty[i]) return false;
        return ascending ? keys[i] < keys[j] : keys[j] < keys[i];
    });
}

} // namespace

void RowIndex::setSource(std::shared_ptr<const RowSource> source, const Columns* columns)
{
    m_source = std::move(source);
    m_columns = columns;
    m_order.clear();
    m_search.clear();
    m_groups.forget();
}

void RowIndex::setTyped(const QString& typed)
{
    release();
    m_typed = cleaned(typed);
}

void RowIndex::setRowFilter(std::function<bool(int)> filter) { m_rowFilter = std::move(filter); }

void RowIndex::setColumnFilter(int column, const std::optional<ColumnFilter>& filter)
{
    release();
    if (filter)
        m_columnFilters[column] = *filter;
    else
        m_columnFilters.erase(column);
}

void RowIndex::setSort(int column, Qt::SortOrder order)
{
    release();
    if (column == m_sortColumn && order == m_sortOrder) return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_order.clear();
}

void RowIndex::setGroupColumn(int column)
{
    release();
    m_groups.setColumn(column);
}

int RowIndex::groupSize(int group) const
{
    return group >= 0 && size_t(group) < m_groupSizes.size() ? m_groupSizes[size_t(group)] : 0;
}

void RowIndex::makeOrder()
{
    const int count = m_source->count();
    m_order.resize(size_t(count));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= int(m_columns->size())) return;

    std::vector<char> isEmpty(m_order.size());
    std::vector<double> numbers;
    std::vector<QCollatorSortKey> texts;
    const QCollator collator = vietnameseCollator();
    const bool byText =
        (*m_columns)[size_t(m_sortColumn)].isText() && (*m_columns)[size_t(m_sortColumn)].kind != CellKind::Status;
    if (byText)
        texts.reserve(m_order.size());
    else
        numbers.reserve(m_order.size());
    for (int row = 0; row < count; ++row) {
        const CellData cell = m_source->cell(row, m_sortColumn);
        const bool hasNumber = cell.value.isValid() && cell.value.typeId() != QMetaType::QString;
        isEmpty[size_t(row)] = byText ? cell.text.isEmpty() : !hasNumber;
        if (byText)
            texts.push_back(collator.sortKey(cell.text));
        else
            numbers.push_back(hasNumber ? sortNumber(cell.value) : 0.0);
    }
    if (byText)
        sortByKeys(m_order, texts, isEmpty, m_sortOrder);
    else
        sortByKeys(m_order, numbers, isEmpty, m_sortOrder);
}

bool RowIndex::prepareSearch(int rows) { return !m_source || m_search.prepare(*m_source, *m_columns, rows); }

bool RowIndex::passesColumns(int row) const
{
    return std::all_of(m_columnFilters.begin(), m_columnFilters.end(),
                       [&](const auto& each) { return each.second.passes(m_source->cell(row, each.first)); });
}

void RowIndex::makeLines(const std::vector<int>& rows)
{
    m_lines.clear();
    m_shown = int(rows.size());
    m_groups.make(*m_source);
    const auto groupCount = size_t(groupTitles().size());
    m_groupSizes.assign(groupCount, 0);
    if (groupCount == 0) {
        m_lines.reserve(rows.size());
        for (const int row : rows) m_lines.push_back({row, -1});
        return;
    }
    std::vector<std::vector<int>> ofGroup(groupCount);
    for (const int row : rows) {
        const int group = m_groups.of(*m_source, row);
        if (group >= 0 && size_t(group) < groupCount) ofGroup[size_t(group)].push_back(row);
    }
    m_shown = 0;
    for (size_t group = 0; group < groupCount; ++group) {
        if (ofGroup[group].empty()) continue;
        m_groupSizes[group] = int(ofGroup[group].size());
        m_shown += m_groupSizes[group];
        m_lines.push_back({-1, int(group)});
        if (isCollapsed(int(group))) continue;
        for (const int row : ofGroup[group]) m_lines.push_back({row, int(group)});
    }
}

void RowIndex::rebuild()
{
    if (!m_source) {
        m_lines.clear();
        m_groups.clear();
        m_shown = 0;
        return;
    }
    if (!m_held.empty() && m_heldOf != m_source->count()) release();
    m_passing = m_held.empty() ? passingRows() : heldRows();
    makeLines(m_passing);
}

void RowIndex::hold()
{
    m_held.clear();
    if (!m_source) return;
    m_heldOf = m_source->count();
    for (const int row : m_passing) m_held.push_back(m_source->id(row));
}

std::vector<int> RowIndex::heldRows() const
{
    QHash<qint64, int> rowOf;
    rowOf.reserve(m_source->count());
    for (int row = 0; row < m_source->count(); ++row) rowOf.insert(m_source->id(row), row);
    std::vector<int> rows;
    for (const qint64 id : m_held)
        if (const auto row = rowOf.constFind(id); row != rowOf.cend()) rows.push_back(*row);
    return rows;
}

std::vector<int> RowIndex::passingRows()
{
    if (m_order.size() != size_t(m_source->count())) makeOrder();
    const std::vector<std::string> words = SearchText::wordsOf(m_typed);
    if (!words.empty()) prepareSearch(m_source->count());

    std::vector<int> rows;
    rows.reserve(m_order.size());
    for (const int row : m_order) {
        if (!words.empty() && !m_search.holds(row, words)) continue;
        if (m_rowFilter && !m_rowFilter(row)) continue;
        if (passesColumns(row)) rows.push_back(row);
    }
    if (m_sortColumn < 0 && !words.empty() && int(rows.size()) <= maxRankedRows)
        SearchText::rank(rows, m_typed, *m_source, *m_columns);
    return rows;
}

std::vector<std::pair<QString, int>> RowIndex::valuesOf(int column, int limit) const
{
    std::map<QString, std::pair<double, int>> found; // text -> sorting number, how often
    for (int row = 0; m_source && row < m_source->count(); ++row) {
        const CellData cell = m_source->cell(row, column);
        auto& entry = found[cell.text];
        entry.first = sortNumber(cell.value);
        ++entry.second;
        if (int(found.size()) > limit) return {};
    }
    std::vector<std::pair<QString, int>> values;
    for (const auto& [text, entry] : found) values.emplace_back(text, entry.second);
    const QCollator collator = vietnameseCollator();
    std::sort(values.begin(), values.end(), [&](const auto& a, const auto& b) {
        const double x = found.at(a.first).first;
        const double y = found.at(b.first).first;
        return x != y ? x < y : collator.compare(a.first, b.first) < 0;
    });
    return values;
}

} // namespace ocop
