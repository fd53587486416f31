#include "core/exchange/reading/sheet_cells.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>

namespace ocop {
namespace {

/// Fields that belong to the producer and are merged over its products.
constexpr std::array producerBlock = {
    ListField::Subject, ListField::SubjectWithPlace, ListField::SubjectKind, ListField::Place,   ListField::District,
    ListField::Address, ListField::Representative,   ListField::Phone,       ListField::TaxCode, ListField::Email};

/// "nt", "-nt-", "như trên", a pair of quotes.
bool saysAsAbove(const Cell& cell)
{
    static const QRegularExpression form(QStringLiteral("^[-–\"'. ]*(?:nt|nhu tren)[-–\"'. ]*$|^(?:\"|''|”|〃){1,2}$"));
    return cell.kind == CellType::Text && cell.text.size() < 20 && form.match(folded(cleaned(cell.text))).hasMatch();
}

} // namespace

bool isMarked(const Cell& cell)
{
    static const QRegularExpression unmarked(QStringLiteral("^(?:[-–—0]|khong)?$"));
    return cell.kind != CellType::Empty && cell.kind != CellType::Error &&
           !unmarked.match(folded(cleaned(cell.text))).hasMatch();
}

QString plainText(const Cell& cell)
{
    if (cell.kind == CellType::Date && cell.date.isValid()) return cell.date.toString(QStringLiteral("dd/MM/yyyy"));
    return cleaned(cell.text);
}

SheetCells::SheetCells(const Sheet& sheet, const ListHeading& heading) : m_sheet(sheet), m_heading(heading)
{
    for (const MergedRange& range : sheet.merged) {
        if (range.lastRow <= range.firstRow || range.firstRow <= heading.lastRow) continue;
        if (range.lastRow - range.firstRow > 5000 || range.lastColumn - range.firstColumn > 100) continue;
        const SheetRow* top = sheet.row(range.firstRow);
        if (!top || top->at(range.firstColumn).kind == CellType::Empty) continue;
        for (int row = range.firstRow + 1; row <= range.lastRow; ++row)
            m_mergedTop.insert(key(row, range.firstColumn), &top->at(range.firstColumn));
    }
}

void SheetCells::setRow(const SheetRow& row)
{
    m_row = &row;
    for (const Cell& cell : row.cells)
        if (!saysAsAbove(cell)) m_written[cell.column] = &cell;
    m_carried = false;
}

const Cell& SheetCells::cellAt(int column) const
{
    static const Cell nothing;
    if (column == 0) return nothing;
    const Cell& own = m_row->at(column);
    if (saysAsAbove(own)) return *m_written.value(column, &nothing);
    if (own.kind != CellType::Empty) return own;
    if (const auto top = m_mergedTop.constFind(key(m_row->number, column)); top != m_mergedTop.cend()) return **top;
    if (m_carried)
        if (const auto above = m_above.constFind(column); above != m_above.cend()) return *above;
    return nothing;
}

const Cell& SheetCells::cell(ListField field) const { return cellAt(m_heading.column(field)); }

QString SheetCells::title(ListField field) const
{
    const int column = m_heading.column(field);
    for (const HeadingColumn& each : m_heading.titles)
        if (column > 0 && each.column == column) return each.title;
    return {};
}

QString SheetCells::text(ListField field) const
{
    const Cell& one = cell(field);
    return one.kind == CellType::Error ? QString() : plainText(one);
}

std::vector<const Cell*> SheetCells::seen() const
{
    std::vector<const Cell*> cells;
    for (const Cell& cell : m_row->cells)
        if (!m_sheet.isHiddenColumn(cell.column) && !plainText(cell).isEmpty()) cells.push_back(&cell);
    return cells;
}

bool SheetCells::isMergedFromAbove(ListField field) const
{
    return m_mergedTop.contains(key(m_row->number, m_heading.column(field)));
}

bool SheetCells::producerIsBlank() const
{
    for (const ListField field : producerBlock)
        if (isFilled(field)) return false;
    return true;
}

void SheetCells::rememberProducer()
{
    m_above.clear();
    for (const ListField field : producerBlock)
        if (const int column = m_heading.column(field); column > 0 && cell(field).kind != CellType::Empty)
            m_above.insert(column, cell(field));
}

void SheetCells::fillProducer(QStringList& texts) const
{
    for (const ListField field : producerBlock) {
        const int column = m_heading.column(field);
        if (column < 1 || cell(field).kind == CellType::Empty) continue;
        while (texts.size() < column) texts << QString();
        if (texts[column - 1].isEmpty()) texts[column - 1] = plainText(cell(field));
    }
}

} // namespace ocop
