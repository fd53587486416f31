#include "core/exchange/list_mend.h"

#include "core/base/text.h"

#include <algorithm>

namespace ocop {
namespace {

/// A column right of all that are filled or named.
int freeColumn(const Sheet& sheet, const ListHeading& heading)
{
    int last = 0;
    for (const HeadingColumn& title : heading.titles) last = std::max(last, title.column);
    for (const auto& [field, column] : heading.columns) last = std::max(last, column);
    for (const SheetRow& row : sheet.rows)
        if (!row.cells.empty()) last = std::max(last, row.cells.back().column);
    return last + 1;
}

void putText(SheetRow& row, int column, const QString& text)
{
    const auto at =
        std::find_if(row.cells.begin(), row.cells.end(), [column](const Cell& cell) { return cell.column >= column; });
    const bool stands = at != row.cells.end() && at->column == column;
    if (text.isEmpty()) {
        if (stands) row.cells.erase(at);
        return;
    }
    Cell cell;
    cell.column = column;
    cell.kind = CellType::Text;
    cell.text = text;
    if (stands)
        *at = std::move(cell);
    else
        row.cells.insert(at, std::move(cell));
}

} // namespace

ListField fieldRead(const ListHeading& heading, ListField field)
{
    if (heading.column(field) > 0) return field;
    if (field == ListField::Product && heading.column(ListField::ProductWithSubject) > 0)
        return ListField::ProductWithSubject;
    if (field == ListField::Subject && heading.column(ListField::SubjectWithPlace) > 0)
        return ListField::SubjectWithPlace;
    return field;
}

void mendRow(Workbook& workbook, ListBook& book, const RowPlace& row, ListField field, const QString& text)
{
    Sheet& sheet = workbook.sheets[size_t(row.sheet)];
    ListHeading& heading = book.sheets[size_t(row.sheet)].heading;
    const ListField read = fieldRead(heading, field);
    if (heading.column(read) < 1) heading.columns[read] = freeColumn(sheet, heading);
    for (SheetRow& each : sheet.rows)
        if (each.number == row.row) putText(each, heading.column(read), cleaned(text, true));
    book.rows.clear();
}

QString cellText(const Workbook& workbook, const ListBook& book, const RowPlace& row, ListField field)
{
    const ListHeading& heading = book.sheets[size_t(row.sheet)].heading;
    const int column = heading.column(fieldRead(heading, field));
    const Sheet& sheet = workbook.sheets[size_t(row.sheet)];
    const SheetRow* found = sheet.row(row.row);
    if (column < 1 || !found) return {};
    const Cell* cell = &found->at(column);
    if (cell->kind == CellType::Empty)
        if (const MergedRange* merged = sheet.mergedAt(row.row, column))
            if (const SheetRow* top = sheet.row(merged->firstRow)) cell = &top->at(merged->firstColumn);
    return cell->kind == CellType::Date && cell->date.isValid() ? cell->date.toString(QStringLiteral("dd/MM/yyyy"))
                                                                : cleaned(cell->text);
}

} // namespace ocop
