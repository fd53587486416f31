#pragma once

#include "core/reports/head_cells.h"

#include <algorithm>
#include <map>
#include <tuple>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace ocop {

/// Makes each cell format of a workbook once.
class XlsxFormats
{
public:
    enum class Role { Title, Subject, Line, UnitLine, Head, Data, Group, Total, Note };

    explicit XlsxFormats(lxw_workbook* workbook) : m_workbook(workbook) {}
    lxw_format* format(Role role, ColumnKind kind = ColumnKind::Text, ColumnAlign align = ColumnAlign::Left,
                       bool bold = false, int decimals = -1);

private:
    using Key = std::tuple<Role, ColumnKind, ColumnAlign, bool, int>;

    lxw_workbook* m_workbook;
    std::map<Key, lxw_format*> m_formats;
};

/// Writes one table of a report on one sheet.
class XlsxSheet
{
public:
    XlsxSheet(lxw_worksheet* sheet, XlsxFormats& formats, const Report& report, const ReportTable& table);

    /// `name` is the sheet's in the workbook.
    void write(lxw_workbook* workbook, const QString& name);

private:
    void writeTitles();
    void writeHead();
    void setHeadHeights(const std::vector<HeadCell>& heads);
    void writeRows();
    void writeRow(int rowIndex);
    void writeCell(int rowIndex, int column);
    void writeSum(int rowIndex, int column);
    void writeNotes();
    void writeChart(lxw_workbook* workbook, const QString& name);
    void writeText(int sheetRow, int column, int lastRow, int lastColumn, const QString& text, lxw_format* format);
    void setUpColumns();
    void setUpPage();
    bool isLiveSum(int rowIndex, int column) const;

    int lastColumn() const { return std::max(0, int(m_table.columns.size()) - 1); }

    lxw_worksheet* m_sheet;
    XlsxFormats& m_formats;
    const Report& m_report;
    const ReportTable& m_table;
    std::vector<double> m_widths; ///< of the columns, in characters
    int m_next = 0; ///< next free sheet row
    int m_headRow = 0; ///< first sheet row of the heads
    int m_firstRow = 0; ///< sheet row of the first table row
};

} // namespace ocop
