#pragma once

#include "core/formats/workbook.h"

namespace ocop {

/// Fills a sheet with texts, field by field and row by row, and watches the limits. Fields of nothing but space and
/// rows without a field are counted but not kept.
class SheetFiller
{
public:
    SheetFiller(Sheet& sheet, const WorkbookLimits& limits) : m_sheet(sheet), m_limits(limits) {}

    /// Throws TooLarge, as endRow() does.
    void addField(QString text);
    void endRow();
    /// Number of the row being filled, from 1.
    int row() const { return m_row; }
    bool rowHasFields() const { return m_column > 1; }

private:
    Sheet& m_sheet;
    const WorkbookLimits& m_limits;
    std::vector<Cell> m_cellsOfRow;
    int m_row = 1;
    int m_column = 1;
    qint64 m_cells = 0;
};

} // namespace ocop
