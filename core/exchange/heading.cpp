#include "core/exchange/heading.h"

#include "core/base/text.h"
#include "core/exchange/heading_words.h"

#include <algorithm>

namespace ocop {
namespace {

/// Titles, dates and letterheads above a heading rarely take more rows than this.
constexpr int headingSearchRows = 40;
constexpr int mostHeadingColumns = 400;

QString titleAt(const Sheet& sheet, const SheetRow& row, int column)
{
    const Cell& cell = row.at(column);
    if (cell.kind == CellType::Text) return cleaned(cell.text);
    if (cell.kind != CellType::Empty) return {};
    // A title merged over several columns stands over each of them.
    const MergedRange* range = sheet.mergedAt(row.number, column);
    if (!range || range->firstRow != row.number) return {};
    const Cell& first = row.at(range->firstColumn);
    return first.kind == CellType::Text ? cleaned(first.text) : QString();
}

int lastColumnOf(const SheetRow& row)
{
    return row.cells.empty() ? 0 : std::min(row.cells.back().column, mostHeadingColumns);
}

int scoreOf(const ListHeading& heading)
{
    int score = 0;
    for (const auto& [field, column] : heading.columns) score += field == ListField::Ordinal ? 1 : 2;
    if (heading.isUsable()) score += 6;
    if (heading.column(ListField::Subject) > 0 || heading.column(ListField::SubjectWithPlace) > 0) score += 3;
    return score;
}

void addColumn(ListHeading& heading, int column, const QString& title, const QString& group)
{
    if (title.isEmpty()) return;
    const bool grouped = !group.isEmpty() && group != title;
    heading.titles.push_back({column, grouped ? group + QStringLiteral(" – ") + title : title});
    auto field = fieldForTitle(title, grouped ? group : QString());
    if (!field && grouped) field = fieldForTitle(group + u' ' + title);
    if (field) heading.columns.emplace(*field, column);
}

ListHeading oneRowHeading(const Sheet& sheet, const SheetRow& row)
{
    ListHeading heading;
    heading.firstRow = heading.lastRow = row.number;
    for (int column = 1; column <= lastColumnOf(row); ++column) {
        const Cell& cell = row.at(column);
        if (cell.kind == CellType::Text) addColumn(heading, column, titleAt(sheet, row, column), {});
    }
    return heading;
}

/// The heading made of `upper` and the row under it, when that one names columns and holds no data.
std::optional<ListHeading> twoRowHeading(const Sheet& sheet, const SheetRow& upper, const SheetRow& lower)
{
    if (lower.number != upper.number + 1) return std::nullopt;
    int named = 0;
    for (const Cell& cell : lower.cells) {
        if (cell.kind != CellType::Text) return std::nullopt;
        if (fieldForTitle(cleaned(cell.text), titleAt(sheet, upper, cell.column))) ++named;
    }
    if (named == 0 || named * 3 < int(lower.cells.size()) * 2) return std::nullopt;
    ListHeading heading;
    heading.firstRow = upper.number;
    heading.lastRow = lower.number;
    QString group;
    int groupedFrom = 0;
    for (int column = 1; column <= std::max(lastColumnOf(upper), lastColumnOf(lower)); ++column) {
        const QString above = titleAt(sheet, upper, column);
        if (!above.isEmpty()) {
            group = above;
            groupedFrom = column;
        }
        const QString below = lower.at(column).kind == CellType::Text ? cleaned(lower.at(column).text) : QString();
        // Without a merge, a title stands over the untitled columns to its right.
        const bool under = !below.isEmpty() && groupedFrom > 0;
        addColumn(heading, column, below.isEmpty() ? above : below, under ? group : QString());
    }
    return heading;
}

bool isBareTitle(const ListHeading& heading, const SheetRow& row)
{
    // "DANH SÁCH SẢN PHẨM" is a title; "Sản phẩm" alone over a column is a heading of one.
    return row.cells.size() == 1 && heading.columns.size() == 1 &&
           cleaned(row.cells.front().text) == cleaned(row.cells.front().text).toUpper();
}

} // namespace

std::optional<ListField> ListHeading::fieldOf(int wanted) const
{
    for (const auto& [field, column] : columns)
        if (column == wanted) return field;
    return std::nullopt;
}

void ListHeading::assign(int column, std::optional<ListField> field)
{
    std::erase_if(columns, [&](const auto& entry) { return entry.second == column; });
    if (field) columns[*field] = column;
}

std::vector<HeadingColumn> ListHeading::unmapped() const
{
    std::vector<HeadingColumn> left;
    for (const HeadingColumn& title : titles)
        if (!fieldOf(title.column)) left.push_back(title);
    return left;
}

std::optional<ListHeading> findHeading(const Sheet& sheet)
{
    std::optional<ListHeading> best;
    int bestScore = 0;
    const auto consider = [&](ListHeading heading, const SheetRow& row) {
        const int score = scoreOf(heading);
        if (!heading.isUsable() || isBareTitle(heading, row) || score <= bestScore) return;
        bestScore = score;
        best = std::move(heading);
    };
    for (size_t i = 0; i < sheet.rows.size() && i < size_t(headingSearchRows); ++i) {
        consider(oneRowHeading(sheet, sheet.rows[i]), sheet.rows[i]);
        if (i + 1 < sheet.rows.size())
            if (auto two = twoRowHeading(sheet, sheet.rows[i], sheet.rows[i + 1]))
                consider(*std::move(two), sheet.rows[i]);
    }
    return best;
}

ListHeading headingAt(const Workbook& workbook, int sheetIndex, int rowNumber)
{
    ListHeading heading;
    if (sheetIndex < 0 || sheetIndex >= int(workbook.sheets.size())) return heading;
    const Sheet& sheet = workbook.sheets[size_t(sheetIndex)];
    if (const SheetRow* row = sheet.row(rowNumber)) {
        heading = oneRowHeading(sheet, *row);
        const SheetRow* below = sheet.row(rowNumber + 1);
        if (below)
            if (auto two = twoRowHeading(sheet, *row, *below); two && scoreOf(*two) > scoreOf(heading))
                heading = *std::move(two);
    }
    heading.sheet = sheetIndex;
    if (heading.firstRow == 0) heading.firstRow = heading.lastRow = rowNumber;
    return heading;
}

} // namespace ocop
