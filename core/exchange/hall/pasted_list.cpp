#include "core/exchange/hall/pasted_list.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/exchange/hall/column_guess.h"
#include "core/exchange/hall/pasted_headings.h"
#include "core/exchange/reading/contact_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {
namespace {

constexpr int headingRows = 15;
constexpr int longestTitle = 60;

QString shownIn(const Cell& cell)
{
    return cell.date.isValid() ? cell.date.toString(QStringLiteral("dd/MM/yyyy")) : cleaned(cell.text, true);
}

bool hasLongNumber(const SheetRow& row)
{
    static const QRegularExpression digits(QStringLiteral("\\d[\\d .-]{6,}\\d"));
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return digits.match(cell.text).hasMatch(); });
}

std::map<int, PastedField> headingOf(PasteKind kind, const SheetRow& row)
{
    std::map<int, PastedField> columns;
    if (hasLongNumber(row)) return columns;
    for (const Cell& cell : row.cells) {
        const auto field = cell.text.size() > longestTitle ? std::nullopt : pastedField(kind, cell.text);
        const bool taken = field && std::any_of(columns.begin(), columns.end(),
                                                [&](const auto& each) { return each.second == *field; });
        if (field && !taken) columns[cell.column] = *field;
    }
    return columns;
}

int columnIn(const std::map<int, PastedField>& columns, PastedField field)
{
    const auto at =
        std::find_if(columns.begin(), columns.end(), [field](const auto& each) { return each.second == field; });
    return at == columns.end() ? 0 : at->first;
}

/// Whether columns are those of a heading: it names who the lines are about, and something else, or stands alone.
bool isHeading(const std::map<int, PastedField>& columns, const SheetRow& row)
{
    const bool names = columnIn(columns, PastedField::Organisation) || columnIn(columns, PastedField::Buyer);
    return names && (columns.size() >= 2 || row.cells.size() == 1);
}

/// A column takes what a person said from the one that was taken for it.
void takeSaid(std::map<int, PastedField>& columns, const ColumnMeanings& said)
{
    for (const auto& [column, field] : said) {
        if (field) std::erase_if(columns, [taken = *field](const auto& each) { return each.second == taken; });
        columns.erase(column);
        if (field) columns.emplace(column, *field);
    }
}

QString valueOf(PastedField field, const Cell& cell)
{
    switch (field) {
    case PastedField::Phone: return phonesAsStored(phonesOf(cell));
    case PastedField::TaxCode: return taxCodeOf(cell);
    case PastedField::Products:
    case PastedField::Note: return shownIn(cell);
    default: return cleaned(shownIn(cell));
    }
}

PastedRow rowOf(const SheetRow& row, const PastedList& list)
{
    PastedRow read;
    read.number = row.number;
    for (const Cell& cell : row.cells) {
        const QString text = shownIn(cell);
        if (text.isEmpty()) continue;
        read.cells << text;
        const auto column = list.columns.find(cell.column);
        if (column == list.columns.end()) {
            const auto title = list.titles.find(cell.column);
            read.rest << (title == list.titles.end() || title->second.isEmpty()
                              ? text
                              : QStringLiteral("%1: %2").arg(title->second, text));
        } else if (column->second != PastedField::Ordinal)
            read.values[column->second] = valueOf(column->second, cell);
    }
    return read;
}

/// "I. Các huyện miền núi": a heading between the lines, or sums below them.
bool isBetween(const PastedRow& row, const PastedList& list)
{
    if (list.columns.size() < 3 || !row.of(PastedField::Organisation).isEmpty()) return false;
    if (!row.of(PastedField::Buyer).isEmpty()) return false;
    return row.values.empty() || (row.values.size() == 1 && row.of(PastedField::Person).isEmpty());
}

} // namespace

int PastedList::columnOf(PastedField field) const { return columnIn(columns, field); }

QString PastedList::titleOf(PastedField field) const
{
    const auto title = titles.find(columnOf(field));
    return title == titles.end() ? QString() : title->second;
}

std::vector<const Sheet*> sheetsToRead(const Workbook& workbook)
{
    std::vector<const Sheet*> sheets;
    for (const Sheet& each : workbook.sheets)
        if (!each.hidden && !each.rows.empty()) sheets.push_back(&each);
    return sheets;
}

std::vector<QStringList> textsOf(const Sheet& sheet)
{
    std::vector<QStringList> rows;
    for (const SheetRow& row : sheet.rows) {
        QStringList texts;
        for (const Cell& cell : row.cells) {
            while (texts.size() < cell.column - 1) texts << QString();
            texts << shownIn(cell);
        }
        rows.push_back(texts);
    }
    return rows;
}

PastedList readPasted(PasteKind kind, const Sheet& sheet, const std::function<bool(const QString&)>& isKnown,
                      const ColumnMeanings& said)
{
    PastedList list;
    size_t first = 0;
    for (size_t i = 0; i < sheet.rows.size() && i < headingRows; ++i) {
        auto columns = headingOf(kind, sheet.rows[i]);
        if (!isHeading(columns, sheet.rows[i])) continue;
        list.columns = std::move(columns);
        for (const Cell& cell : sheet.rows[i].cells) list.titles[cell.column] = cleaned(cell.text);
        first = i + 1;
        break;
    }
    if (!list.hasHeading()) list.columns = guessColumns(kind, sheet, isKnown);
    takeSaid(list.columns, said);
    for (size_t i = first; i < sheet.rows.size(); ++i) {
        for (const Cell& cell : sheet.rows[i].cells) list.width = std::max(list.width, cell.column);
        PastedRow row = rowOf(sheet.rows[i], list);
        if (!row.cells.isEmpty() && !isBetween(row, list)) list.rows.push_back(std::move(row));
    }
    return list;
}

} // namespace ocop
