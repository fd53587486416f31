#include "core/formats/sheet_filler.h"

namespace ocop {

void SheetFiller::addField(QString text)
{
    if (m_column > m_limits.columns)
        throw importError(ErrorKind::TooLarge, QStringLiteral("columns"), {QString::number(m_limits.columns)});
    if (text.size() > m_limits.textLength)
        throw importError(ErrorKind::TooLarge, QStringLiteral("textLength"), {QString::number(m_limits.textLength)});
    if (!text.trimmed().isEmpty()) {
        if (++m_cells > m_limits.cells)
            throw importError(ErrorKind::TooLarge, QStringLiteral("cells"), {QString::number(m_limits.cells)});
        Cell cell;
        cell.column = m_column;
        cell.kind = CellType::Text;
        cell.text = std::move(text);
        m_cellsOfRow.push_back(std::move(cell));
    }
    ++m_column;
}

void SheetFiller::endRow()
{
    if (m_row > m_limits.rows)
        throw importError(ErrorKind::TooLarge, QStringLiteral("rows"), {QString::number(m_limits.rows)});
    if (!m_cellsOfRow.empty()) m_sheet.rows.push_back({m_row, std::move(m_cellsOfRow)});
    m_cellsOfRow.clear();
    m_column = 1;
    ++m_row;
}

} // namespace ocop
