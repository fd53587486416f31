#include "ui/table/rows/row_index.h"

#include "core/base/text.h"
#include "ui/table/wider_value.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

/// Above so many matches the best ones are no longer sought out.
constexpr int maxRankedRows = 3000;

/// Above so many lines that read otherwise they are given as one stretch.
constexpr size_t mostLinesTold = 64;

std::vector<qint64> idsOf(const RowSource& source)
{
    std::vector<qint64> ids(size_t(source.count()));
    for (size_t row = 0; row < ids.size(); ++row) ids[row] = source.id(int(row));
    return ids;
}

} // namespace

void RowIndex::setSource(std::shared_ptr<const RowSource> source, const Columns* columns)
{
    if (m_held && m_heldIds.empty())
        for (const int row : m_passing) m_heldIds.push_back(m_source->id(row));
    m_source = std::move(source);
    m_columns = columns;
    m_ids.clear();
    m_order.forget();
    m_search.clear();
    m_groups.forget();
    m_passes.clear();
}

RowIndex::LineNews RowIndex::follow(std::shared_ptr<const RowSource> source, const QSet<qint64>& changed)
{
    std::vector<qint64> now = idsOf(*source);
    const RowMatch match(ids(), now, changed);
    m_source = std::move(source);
    m_ids = std::move(now);
    const QStringList titlesBefore = m_groups.titles();
    m_order.follow(*m_source, *m_columns, match);
    m_search.follow(match);
    m_groups.follow(*m_source, match);
    followPassing(match);
    m_next = makeLines(m_passing);
    return compareLines(match, titlesBefore);
}

/// What is known of the rows before is known of the rows now.
void RowIndex::followPassing(const RowMatch& match)
{
    if (m_held && m_heldOf != m_source->count()) release();
    if (!m_passes.empty()) {
        if (match.isSame()) {
            for (const int row : match.fresh()) m_passes[size_t(row)] = Pass::Unknown;
        } else {
            std::vector<Pass> passes(size_t(match.count()), Pass::Unknown);
            for (int row = 0; row < match.count(); ++row)
                if (!match.isFresh(row)) passes[size_t(row)] = m_passes[size_t(match.before(row))];
            m_passes = std::move(passes);
        }
    }
    if (!m_held) {
        m_passing = passingRows();
        return;
    }
    if (match.isSame()) return;
    for (int& row : m_passing) row = match.now(row);
    std::erase(m_passing, -1);
}

RowIndex::LineNews RowIndex::compareLines(const RowMatch& match, const QStringList& titlesBefore) const
{
    const auto& before = m_seen.lines;
    const auto& now = m_next.lines;
    if (before.size() != now.size()) return {};
    const bool headingsChanged = titlesBefore != groupTitles() || m_seen.groupSizes != m_next.groupSizes;
    LineNews news{true};
    for (size_t line = 0; line < now.size(); ++line) {
        if (before[line].isHeading() != now[line].isHeading()) return {};
        const bool heading = now[line].isHeading();
        if (!heading && match.now(before[line].row) != now[line].row) return {};
        if (heading ? headingsChanged : match.isFresh(now[line].row)) news.changed.push_back(int(line));
    }
    if (news.changed.size() > mostLinesTold) {
        const int first = news.changed.front();
        news.changed.resize(size_t(news.changed.back() - first) + 1);
        std::iota(news.changed.begin(), news.changed.end(), first);
    }
    return news;
}

const std::vector<qint64>& RowIndex::ids() const
{
    if (m_ids.empty() && m_source) m_ids = idsOf(*m_source);
    return m_ids;
}

std::vector<int> RowIndex::rowsOf(const QSet<qint64>& wanted) const
{
    std::vector<int> rows;
    if (wanted.isEmpty()) return rows;
    for (size_t row = 0; row < ids().size(); ++row)
        if (wanted.contains(m_ids[row])) rows.push_back(int(row));
    return rows;
}

void RowIndex::setTyped(const QString& typed)
{
    release();
    m_passes.clear();
    m_typed = cleaned(typed);
}

void RowIndex::setRowFilter(std::function<bool(int)> filter)
{
    m_passes.clear();
    m_rowFilter = std::move(filter);
}

void RowIndex::setColumnFilter(int column, const std::optional<ColumnFilter>& filter)
{
    release();
    m_passes.clear();
    if (filter)
        m_columnFilters[column] = *filter;
    else
        m_columnFilters.erase(column);
}

void RowIndex::setSort(int column, Qt::SortOrder order)
{
    release();
    m_order.choose(column, order);
}

void RowIndex::setGroupColumn(int column)
{
    release();
    m_groups.setColumn(column);
}

int RowIndex::groupSize(int group) const
{
    const std::vector<int>& sizes = m_seen.groupSizes;
    return group >= 0 && size_t(group) < sizes.size() ? sizes[size_t(group)] : 0;
}

bool RowIndex::prepareSearch(int rows) { return !m_source || m_search.prepare(*m_source, *m_columns, rows); }

bool RowIndex::passes(int row, const std::vector<std::string>& words) const
{
    if (!words.empty() && !m_search.holds(row, words)) return false;
    if (m_rowFilter && !m_rowFilter(row)) return false;
    return std::all_of(m_columnFilters.begin(), m_columnFilters.end(),
                       [&](const auto& each) { return each.second.passes(m_source->cell(row, each.first)); });
}

RowIndex::Lines RowIndex::makeLines(const std::vector<int>& rows)
{
    Lines made;
    m_groups.make(*m_source);
    const auto groupCount = size_t(groupTitles().size());
    if (groupCount == 0) {
        made.rows = int(rows.size());
        made.lines.reserve(rows.size());
        for (const int row : rows) made.lines.push_back({row, -1});
        return made;
    }
    std::vector<std::vector<int>> ofGroup(groupCount);
    for (const int row : rows) {
        const int group = m_groups.of(*m_source, row);
        if (group >= 0 && size_t(group) < groupCount) ofGroup[size_t(group)].push_back(row);
    }
    made.groupSizes.assign(groupCount, 0);
    for (size_t group = 0; group < groupCount; ++group) {
        if (ofGroup[group].empty()) continue;
        made.groupSizes[group] = int(ofGroup[group].size());
        made.rows += made.groupSizes[group];
        made.lines.push_back({-1, int(group)});
        if (isCollapsed(int(group))) continue;
        for (const int row : ofGroup[group]) made.lines.push_back({row, int(group)});
    }
    return made;
}

void RowIndex::rebuild()
{
    m_seen = {};
    if (!m_source) {
        m_groups.clear();
        return;
    }
    if (m_held && m_heldOf != m_source->count()) release();
    if (!m_held)
        m_passing = passingRows();
    else if (!m_heldIds.empty())
        m_passing = heldRows();
    m_heldIds.clear();
    m_seen = makeLines(m_passing);
}

void RowIndex::hold()
{
    m_held = m_source && !m_passing.empty();
    m_heldOf = m_held ? m_source->count() : 0;
}

std::vector<int> RowIndex::heldRows() const
{
    QHash<qint64, int> rowOf;
    rowOf.reserve(m_source->count());
    for (int row = 0; row < m_source->count(); ++row) rowOf.insert(m_source->id(row), row);
    std::vector<int> rows;
    for (const qint64 id : m_heldIds)
        if (const auto row = rowOf.constFind(id); row != rowOf.cend()) rows.push_back(*row);
    return rows;
}

std::vector<int> RowIndex::passingRows()
{
    const std::vector<int>& order = m_order.rows(*m_source, *m_columns);
    const std::vector<std::string> words = SearchText::wordsOf(m_typed);
    if (!words.empty()) prepareSearch(m_source->count());
    m_passes.resize(order.size(), Pass::Unknown);

    std::vector<int> rows;
    rows.reserve(order.size());
    for (const int row : order) {
        Pass& pass = m_passes[size_t(row)];
        if (pass == Pass::Unknown) pass = passes(row, words) ? Pass::Yes : Pass::No;
        if (pass == Pass::Yes) rows.push_back(row);
    }
    if (sortColumn() < 0 && !words.empty() && int(rows.size()) <= maxRankedRows)
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
        if (const QString wider = widerValue(cell); !wider.isEmpty()) ++found[wider].second;
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
