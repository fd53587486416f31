#include "core/exchange/heading_rows.h"

#include "core/base/text.h"
#include "core/exchange/heading_words.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr int mostHeadingColumns = 400;

/// The titles over the columns of one heading.
class HeadingRows
{
public:
    HeadingRows(const Sheet& sheet, size_t index, int rows) : m_sheet(sheet)
    {
        for (int i = 0; i < rows; ++i) m_rows.push_back(&sheet.rows[index + size_t(i)]);
    }

    /// Rows that follow each other, the lower ones of texts that name what columns hold.
    bool isHeading() const
    {
        for (size_t level = 1; level < m_rows.size(); ++level) {
            if (m_rows[level - 1]->cells.size() < 2) return false; // a title over the list
            if (m_rows[level]->number != m_rows[level - 1]->number + 1) return false;
            if (!namesColumns(level)) return false;
        }
        return true;
    }

    ListHeading read() const
    {
        ListHeading heading;
        heading.firstRow = m_rows.front()->number;
        heading.lastRow = m_rows.back()->number;
        for (int column = 1; column <= lastColumn(); ++column) {
            const QStringList titles = pathOf(column, m_rows.size() - 1);
            if (titles.isEmpty()) continue;
            const bool hidden = m_sheet.isHiddenColumn(column);
            heading.titles.push_back({column, titles.join(QStringLiteral(" – ")), hidden, {}});
            if (hidden) continue;
            if (const auto value = valueForTitle(titles)) {
                heading.values.push_back({column, value->first, value->second});
            } else if (const auto field = fieldForTitles(titles)) {
                // Of two columns for one thing the first is taken; the other is told as not used.
                heading.columns.emplace(*field, column);
            }
        }
        dropLone(heading, ListField::SubjectKind);
        dropLone(heading, ListField::Year);
        return heading;
    }

private:
    int lastColumn() const
    {
        int last = 0;
        for (const SheetRow* row : m_rows)
            if (!row->cells.empty()) last = std::max(last, row->cells.back().column);
        return std::min(last, mostHeadingColumns);
    }

    /// What stands in a level over a column, a merged title over each of its columns.
    QString ownTitle(size_t level, int column) const
    {
        const SheetRow& row = *m_rows[level];
        const Cell& cell = row.at(column);
        if (cell.kind == CellType::Text) return cleaned(cell.text);
        if (cell.kind == CellType::Number && cell.number >= 1990 && cell.number <= 2199) return cell.text; // a year
        if (cell.kind != CellType::Empty) return {};
        const MergedRange* range = m_sheet.mergedAt(row.number, column);
        if (!range || range->firstRow != row.number) return {};
        const Cell& first = row.at(range->firstColumn);
        return first.kind == CellType::Text ? cleaned(first.text) : QString();
    }

    /// Without a merge, a title stands over the untitled columns to its right that have a title below.
    QString titleOver(size_t level, int column) const
    {
        const QString own = ownTitle(level, column);
        if (!own.isEmpty()) return own;
        for (int left = column - 1; left > 0 && left > column - 30; --left) {
            const QString title = ownTitle(level, left);
            if (title.isEmpty()) continue;
            const MergedRange* range = m_sheet.mergedAt(m_rows[level]->number, left);
            return range && range->lastColumn < column ? QString() : title;
        }
        return {};
    }

    /// The titles over a column from the outermost down to a level.
    QStringList pathOf(int column, size_t lastLevel) const
    {
        QStringList path;
        bool below = false;
        for (size_t level = lastLevel + 1; level-- > 0;) {
            const QString title = below ? titleOver(level, column) : ownTitle(level, column);
            if (title.isEmpty() || (!path.isEmpty() && path.front() == title)) continue;
            path.prepend(title);
            below = true;
        }
        return path;
    }

    bool namesColumns(size_t level) const
    {
        int named = 0;
        for (const Cell& cell : m_rows[level]->cells) {
            const bool isYear = cell.kind == CellType::Number && cell.number >= 1990 && cell.number <= 2199;
            if (cell.kind != CellType::Text && !isYear) return false;
            const QStringList path = pathOf(cell.column, level);
            if (valueForTitle(path) || fieldForTitles(path)) ++named;
        }
        return named > 0 && named * 3 >= int(m_rows[level]->cells.size()) * 2;
    }

    /// "Doanh nghiệp" over one column names producers; only beside another kind it is a kind to be marked. So with one
    /// "Hạng sao năm 2023".
    static void dropLone(ListHeading& heading, ListField kind)
    {
        const auto isOfKind = [kind](const ValueColumn& value) { return value.field == kind; };
        if (std::count_if(heading.values.begin(), heading.values.end(), isOfKind) != 1) return;
        const auto lone = std::find_if(heading.values.begin(), heading.values.end(), isOfKind);
        const int column = lone->column;
        const auto title = std::find_if(heading.titles.begin(), heading.titles.end(),
                                        [column](const HeadingColumn& each) { return each.column == column; });
        const auto field = title == heading.titles.end() ? std::nullopt : fieldForTitles({title->title});
        if (!field && kind == ListField::Year) return;
        heading.values.erase(lone);
        if (field) heading.columns.emplace(*field, column);
    }

    const Sheet& m_sheet;
    std::vector<const SheetRow*> m_rows;
};

} // namespace

std::optional<ListHeading> headingOfRows(const Sheet& sheet, size_t index, int rows)
{
    if (index + size_t(rows) > sheet.rows.size()) return std::nullopt;
    const HeadingRows heading(sheet, index, rows);
    if (!heading.isHeading()) return std::nullopt;
    return heading.read();
}

} // namespace ocop
