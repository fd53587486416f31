#include "core/exchange/heading.h"

#include "core/base/text.h"
#include "core/exchange/date_cell.h"
#include "core/exchange/heading_rows.h"

#include <QSet>

#include <algorithm>

namespace ocop {
namespace {

/// Titles, dates and letterheads above a heading rarely take more rows than this.
constexpr int headingSearchRows = 40;
constexpr int exampleRows = 200;
constexpr int mostExamples = 3;

int scoreOf(const ListHeading& heading)
{
    int score = 2 * int(heading.values.size());
    for (const auto& [field, column] : heading.columns) score += field == ListField::Ordinal ? 1 : 2;
    if (heading.isUsable()) score += 6;
    if (heading.column(ListField::Subject) > 0 || heading.column(ListField::SubjectWithPlace) > 0) score += 3;
    return score;
}

bool isBareTitle(const ListHeading& heading, const SheetRow& row)
{
    // "DANH SÁCH SẢN PHẨM" is a title; "Sản phẩm" alone over a column is a heading of one.
    return row.cells.size() == 1 && heading.columns.size() == 1 && heading.lastRow == heading.firstRow &&
           cleaned(row.cells.front().text) == cleaned(row.cells.front().text).toUpper();
}

/// Headings of one row and of more that begin in a row, by rising number of rows.
std::vector<ListHeading> headingsFrom(const Sheet& sheet, size_t index)
{
    std::vector<ListHeading> found;
    for (int rows = 1; rows <= mostHeadingRows; ++rows)
        if (auto heading = headingOfRows(sheet, index, rows))
            found.push_back(*std::move(heading));
        else if (rows > 1)
            break;
    return found;
}

} // namespace

std::optional<ListField> ListHeading::fieldOf(int wanted) const
{
    for (const auto& [field, column] : columns)
        if (column == wanted) return field;
    for (const ValueColumn& value : values)
        if (value.column == wanted) return value.field;
    return std::nullopt;
}

DateOrder ListHeading::dateOrder(ListField field) const
{
    for (const auto* orders : {&chosenOrders, &dateOrders})
        if (const auto found = orders->find(column(field)); found != orders->end()) return found->second;
    return DateOrder::DayFirst;
}

bool isDateField(ListField field)
{
    return field == ListField::DecisionDate || field == ListField::EffectiveFrom || field == ListField::LastValidDay ||
           field == ListField::DecisionDate2;
}

void ListHeading::assign(int column, std::optional<ListField> field)
{
    std::erase_if(columns, [&](const auto& entry) { return entry.second == column; });
    std::erase_if(values, [&](const ValueColumn& value) { return value.column == column; });
    if (field) columns[*field] = column;
}

std::vector<HeadingColumn> ListHeading::unmapped() const
{
    std::vector<HeadingColumn> left;
    for (const HeadingColumn& title : titles)
        if (!fieldOf(title.column)) left.push_back(title);
    return left;
}

void lookAtColumns(ListHeading& heading, const Sheet& sheet)
{
    QSet<int> columns;
    for (const HeadingColumn& title : heading.titles) columns << title.column;
    for (const auto& [field, column] : heading.columns) columns << column;
    for (const int column : columns)
        if (const auto order = dateOrderOf(sheet, column, heading.lastRow)) heading.dateOrders[column] = *order;
    for (HeadingColumn& title : heading.titles)
        for (const SheetRow& row : sheet.rows) {
            if (row.number <= heading.lastRow) continue;
            if (title.examples.size() == mostExamples || row.number > heading.lastRow + exampleRows) break;
            const Cell& cell = row.at(title.column);
            const QString text =
                cell.date.isValid() ? cell.date.toString(QStringLiteral("dd/MM/yyyy")) : cleaned(cell.text);
            if (!text.isEmpty() && !title.examples.contains(text)) title.examples << text;
        }
}

std::vector<ListHeading> possibleHeadings(const Sheet& sheet)
{
    std::vector<ListHeading> all;
    for (size_t i = 0; i < sheet.rows.size() && i < size_t(headingSearchRows); ++i)
        for (ListHeading& heading : headingsFrom(sheet, i)) all.push_back(std::move(heading));
    return all;
}

std::optional<ListHeading> findHeading(const Sheet& sheet)
{
    std::optional<ListHeading> best;
    int bestScore = 0;
    for (ListHeading& heading : possibleHeadings(sheet)) {
        const int score = scoreOf(heading);
        if (!heading.isUsable() || score <= bestScore || isBareTitle(heading, *sheet.row(heading.firstRow))) continue;
        bestScore = score;
        best = std::move(heading);
    }
    if (best) lookAtColumns(*best, sheet);
    return best;
}

ListHeading headingAt(const Workbook& workbook, int sheetIndex, int rowNumber)
{
    ListHeading heading;
    if (sheetIndex < 0 || sheetIndex >= int(workbook.sheets.size())) return heading;
    const Sheet& sheet = workbook.sheets[size_t(sheetIndex)];
    if (const SheetRow* row = sheet.row(rowNumber)) {
        int bestScore = -1;
        for (ListHeading& each : headingsFrom(sheet, size_t(row - sheet.rows.data()))) {
            if (scoreOf(each) <= bestScore) continue;
            bestScore = scoreOf(each);
            heading = std::move(each);
        }
        lookAtColumns(heading, sheet);
    }
    heading.sheet = sheetIndex;
    if (heading.firstRow == 0) heading.firstRow = heading.lastRow = rowNumber;
    return heading;
}

} // namespace ocop
