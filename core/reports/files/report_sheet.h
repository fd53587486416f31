#pragma once

#include "core/formats/xlsx_sheet.h"
#include "core/reports/head_cells.h"

#include <algorithm>

namespace ocop {

/// Writes one table of a report on one sheet.
class ReportSheet
{
public:
    ReportSheet(XlsxSheet sheet, const Report& report, const ReportTable& table);

    /// Throws as XlsxSheet does.
    void write();

private:
    void writeTitles();
    void writeHead();
    void setHeadHeights(const std::vector<HeadCell>& heads);
    void writeRows();
    void writeRow(int rowIndex);
    void writeCell(int rowIndex, int column);
    void writeSum(int rowIndex, int column);
    void writeNotes();
    void writeChart(const ReportChart& wanted);
    void setUpColumns();
    void setUpPage();
    bool isLiveSum(int rowIndex, int column) const;

    int lastColumn() const { return std::max(0, int(m_table.columns.size()) - 1); }

    XlsxSheet m_sheet;
    const Report& m_report;
    const ReportTable& m_table;
    std::vector<double> m_widths; ///< of the columns, in characters
    int m_next = 0; ///< next free sheet row
    int m_headRow = 0; ///< first sheet row of the heads
    int m_firstRow = 0; ///< sheet row of the first table row
};

} // namespace ocop
