#include "core/reports/files/report_sheet.h"

#include "core/formats/workbook.h"
#include "core/reports/head_cells.h"

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

XlsxAlign xlsxAlign(ColumnAlign align)
{
    switch (align) {
    case ColumnAlign::Centre: return XlsxAlign::Centre;
    case ColumnAlign::Right: return XlsxAlign::Right;
    default: return XlsxAlign::Left;
    }
}

const char* xlsxNumberFormat(ColumnKind kind, int decimals)
{
    static constexpr const char* fixed[] = {"0", "0.0", "0.00", "0.000"};
    if (kind == ColumnKind::Decimal && decimals >= 0) return fixed[std::min(decimals, 3)];
    switch (kind) {
    case ColumnKind::Integer: return "#,##0";
    case ColumnKind::Decimal: return "0.0##";
    case ColumnKind::Date: return "dd/mm/yyyy";
    case ColumnKind::Stars: return "0\" sao\"";
    case ColumnKind::Text: break;
    }
    return "@";
}

double xlsxNumber(const ReportCell& cell)
{
    if (const auto* count = std::get_if<qint64>(&cell)) return double(*count);
    if (const auto* number = std::get_if<double>(&cell)) return *number;
    return 0;
}

/// How many lines a bold text takes in so many characters' width.
int xlsxLines(const QString& text, double width)
{
    int lines = 1;
    double used = 0;
    for (const QString& word : text.split(u' ')) {
        const double length = double(word.size()) * 1.1;
        if (used > 0 && used + 1 + length > width) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? 1 : 0) + length;
    }
    return lines;
}

/// What a line or cell of the sheet is for.
enum class SheetRole { Title, Subject, Line, UnitLine, Head, Data, Group, Total, Note };

SheetRole roleOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Group: return SheetRole::Group;
    case RowKind::Total: return SheetRole::Total;
    case RowKind::Data: break;
    }
    return SheetRole::Data;
}

XlsxStyle sheetStyle(SheetRole role, ColumnAlign align = ColumnAlign::Left, ColumnKind kind = ColumnKind::Text,
                     bool bold = false, int decimals = -1)
{
    const bool cell = role == SheetRole::Data || role == SheetRole::Group || role == SheetRole::Total;
    const bool title = role == SheetRole::Title || role == SheetRole::Subject;
    XlsxStyle style;
    style.points = role == SheetRole::Title ? 14 : role == SheetRole::Subject ? 13 : 11;
    style.align = xlsxAlign(align);
    style.boxed = cell || role == SheetRole::Head;
    style.wrapped = style.boxed || title || role == SheetRole::Note;
    style.italic = role == SheetRole::UnitLine || role == SheetRole::Note;
    style.bold = bold || title || (style.boxed && role != SheetRole::Data);
    if (role == SheetRole::Head) style.background = 0xEDEFEE;
    if (cell) style.numberFormat = xlsxNumberFormat(kind, decimals);
    return style;
}

XlsxStyle cellStyle(const ReportRow& row, const ReportColumn& column)
{
    return sheetStyle(roleOf(row.kind), alignmentOf(column), column.kind, column.bold, column.decimals);
}

} // namespace

ReportSheet::ReportSheet(XlsxSheet sheet, const Report& report, const ReportTable& table)
    : m_sheet(sheet), m_report(report), m_table(table)
{
}

void ReportSheet::write()
{
    setUpColumns();
    writeTitles();
    writeHead();
    writeRows();
    writeNotes();
    if (m_table.chart) writeChart(*m_table.chart);
    setUpPage();
}

void ReportSheet::writeTitles()
{
    const auto line = [&](const QString& text, SheetRole role, ColumnAlign align, double height) {
        if (text.isEmpty()) return;
        m_sheet.writeText(m_next, 0, m_next, lastColumn(), text, sheetStyle(role, align));
        m_sheet.setRowHeight(m_next, height);
        ++m_next;
    };
    line(m_report.office.issuingBody, SheetRole::Line, ColumnAlign::Left, 16);
    const QStringList title = {m_report.documentKind, m_report.subject};
    line(title.join(u' ').trimmed(), SheetRole::Title, ColumnAlign::Centre, 38);
    line(m_table.title, SheetRole::Subject, ColumnAlign::Centre, 20);
    QStringList facts = {m_report.scope, asOfText(m_report)};
    if (m_report.sample) facts << QStringLiteral("DỮ LIỆU MẪU");
    facts.removeAll(QString());
    line(facts.join(QStringLiteral(" – ")), SheetRole::UnitLine, ColumnAlign::Centre, 18);
    line(m_table.unitLine, SheetRole::UnitLine, ColumnAlign::Right, 16);
    ++m_next;
}

void ReportSheet::writeHead()
{
    m_headRow = m_next;
    const XlsxStyle style = sheetStyle(SheetRole::Head, ColumnAlign::Centre);
    const std::vector<HeadCell> heads = headCells(m_table);
    for (const HeadCell& cell : heads)
        m_sheet.writeText(m_headRow + cell.row, cell.column, m_headRow + cell.row + cell.rowSpan - 1,
                          cell.column + cell.columnSpan - 1, cell.text, style);
    m_next += m_table.headLevels();
    setHeadHeights(heads);
}

/// Excel does not fit the height of merged cells by itself.
void ReportSheet::setHeadHeights(const std::vector<HeadCell>& heads)
{
    constexpr double lineHeight = 15; // points, at 11 pt
    std::vector<int> lines(size_t(m_table.headLevels()), 1);
    for (int reach = 1; reach <= int(lines.size()); ++reach)
        for (const HeadCell& cell : heads) {
            if (cell.rowSpan != reach) continue;
            double width = 0;
            for (int i = 0; i < cell.columnSpan; ++i) width += m_widths[size_t(cell.column + i)];
            int missing = xlsxLines(cell.text, width);
            for (int i = 0; i < reach; ++i) missing -= lines[size_t(cell.row + i)];
            if (missing > 0) lines[size_t(cell.row + reach - 1)] += missing;
        }
    for (size_t i = 0; i < lines.size(); ++i) m_sheet.setRowHeight(m_headRow + int(i), lines[i] * lineHeight + 3);
}

void ReportSheet::writeRows()
{
    m_firstRow = m_next;
    for (int i = 0; i < int(m_table.rows.size()); ++i) writeRow(i);
    m_next = m_firstRow + int(m_table.rows.size());
    if (m_table.rows.empty()) {
        m_sheet.writeText(m_next, 0, m_next, lastColumn(), emptyTableText(),
                          sheetStyle(SheetRole::Data, ColumnAlign::Centre));
        ++m_next;
    }
}

void ReportSheet::writeRow(int rowIndex)
{
    const ReportRow& row = m_table.rows[size_t(rowIndex)];
    int column = 0;
    if (row.span > 1) {
        const bool total = row.kind == RowKind::Total;
        const int sheetRow = m_firstRow + rowIndex;
        m_sheet.writeText(
            sheetRow, 0, sheetRow, row.span - 1, cellText(m_table.columns.front(), row.cells.front()),
            sheetStyle(total ? SheetRole::Total : SheetRole::Group, total ? ColumnAlign::Centre : ColumnAlign::Left));
        column = row.span;
    }
    for (; column < int(m_table.columns.size()); ++column) writeCell(rowIndex, column);
}

void ReportSheet::writeCell(int rowIndex, int column)
{
    if (isLiveSum(rowIndex, column)) return writeSum(rowIndex, column);
    const ReportRow& row = m_table.rows[size_t(rowIndex)];
    const ReportColumn& definition = m_table.columns[size_t(column)];
    const ReportCell& cell = row.cells[size_t(column)];
    const XlsxStyle style = cellStyle(row, definition);
    const int sheetRow = m_firstRow + rowIndex;
    if (const auto* text = std::get_if<QString>(&cell))
        return m_sheet.writeText(
            sheetRow, column, *text,
            sheetStyle(roleOf(row.kind), alignmentOf(definition), ColumnKind::Text, definition.bold));
    if (const auto* date = std::get_if<QDate>(&cell); date && date->isValid()) {
        if (XlsxSheet::hasDate(*date)) return m_sheet.writeDate(sheetRow, column, *date, style);
        return m_sheet.writeText(sheetRow, column, cellText(definition, cell), style);
    }
    if (std::holds_alternative<qint64>(cell) || std::holds_alternative<double>(cell))
        return m_sheet.writeNumber(sheetRow, column, xlsxNumber(cell), style);
    m_sheet.writeBlank(sheetRow, column, style);
}

/// True when SUBTOTAL over the rows this row sums up gives the number the report holds.
bool ReportSheet::isLiveSum(int rowIndex, int column) const
{
    const ReportRow& row = m_table.rows[size_t(rowIndex)];
    const ReportCell& cell = row.cells[size_t(column)];
    const bool number = std::holds_alternative<qint64>(cell) || std::holds_alternative<double>(cell);
    if (row.kind == RowKind::Data || !m_table.columns[size_t(column)].summed || !number) return false;

    double total = 0;
    const bool group = row.kind == RowKind::Group;
    for (int i = group ? rowIndex + 1 : 0; i < (group ? int(m_table.rows.size()) : rowIndex); ++i) {
        const ReportRow& other = m_table.rows[size_t(i)];
        if (group && other.kind != RowKind::Data) break;
        // SUBTOTAL passes over other SUBTOTALs but would count a group's plain number.
        if (other.kind == RowKind::Data || !isLiveSum(i, column)) total += xlsxNumber(other.cells[size_t(column)]);
    }
    return std::abs(total - xlsxNumber(cell)) < 1e-9;
}

void ReportSheet::writeSum(int rowIndex, int column)
{
    const ReportRow& row = m_table.rows[size_t(rowIndex)];
    const bool group = row.kind == RowKind::Group;
    int first = group ? rowIndex + 1 : 0;
    int last = group ? rowIndex : rowIndex - 1;
    while (group && last + 1 < int(m_table.rows.size()) && m_table.rows[size_t(last) + 1].kind == RowKind::Data) ++last;

    const XlsxStyle style = cellStyle(row, m_table.columns[size_t(column)]);
    const int sheetRow = m_firstRow + rowIndex;
    const double value = xlsxNumber(row.cells[size_t(column)]);
    if (last < first) return m_sheet.writeNumber(sheetRow, column, value, style);
    const auto nameOf = [&](int index) { return cellName(m_firstRow + index + 1, column + 1); };
    m_sheet.writeFormula(sheetRow, column, QStringLiteral("=SUBTOTAL(9,%1:%2)").arg(nameOf(first), nameOf(last)), value,
                         style);
}

void ReportSheet::writeNotes()
{
    for (const QString& note : m_table.annex ? QStringList() : m_report.notes) {
        m_sheet.writeText(m_next, 0, m_next, lastColumn(), note, sheetStyle(SheetRole::Note));
        ++m_next;
    }
}

/// A native chart under the table, fed by the cells of the data rows.
void ReportSheet::writeChart(const ReportChart& wanted)
{
    int first = -1;
    int last = -1;
    for (int i = 0; i < int(m_table.rows.size()); ++i) {
        if (m_table.rows[size_t(i)].kind != RowKind::Data) continue;
        if (first < 0) first = m_firstRow + i;
        last = m_firstRow + i;
    }
    const int labels = m_table.columnOf(wanted.labels);
    if (first < 0 || labels < 0) return;
    XlsxChart chart{wanted.title, first, last, labels, {}, wanted.columns, wanted.stacked};
    static constexpr unsigned colours[] = {0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9}; // Okabe-Ito
    for (qsizetype i = 0; i < wanted.series.size(); ++i) {
        const int column = m_table.columnOf(wanted.series.at(i));
        if (column < 0) continue;
        chart.series.push_back({headingText(m_table.columns[size_t(column)]), column,
                                colours[size_t(i) % std::size(colours)],
                                i == 0 ? 0xFFFFFFu : 0x000000u}); // on blue, on orange
    }
    chart.widthScale = 1.6;
    chart.heightScale = std::clamp(double(last - first + 1) / 9.0, 1.2, 3.0);
    m_sheet.insertChart(m_next + 1, 1, chart);
}

void ReportSheet::setUpColumns()
{
    for (int column = 0; column < int(m_table.columns.size()); ++column) {
        const ReportColumn& definition = m_table.columns[size_t(column)];
        qsizetype longest = definition.minChars;
        for (const QString& word : definition.heading.value(definition.heading.size() - 1).split(u' '))
            longest = std::max(longest, word.size() + 1);
        for (const ReportRow& row : m_table.rows)
            if (row.kind == RowKind::Data)
                longest = std::max(longest, cellText(definition, row.cells[size_t(column)]).size());
        const double width = std::clamp(double(longest) + 2.0, 5.0, 42.0);
        m_widths.push_back(width);
        m_sheet.setColumnWidth(column, width);
    }
}

void ReportSheet::setUpPage()
{
    const int lastHead = m_headRow + m_table.headLevels() - 1;
    const PaperOrientation orientation = m_table.annex ? m_table.orientation : m_report.orientation;
    const QString mark =
        m_report.fingerprint.isEmpty() ? QString() : QStringLiteral("Mã %1 · ").arg(m_report.fingerprint);
    m_sheet.setPage({orientation == PaperOrientation::Landscape, m_headRow, lastHead, m_report.scope,
                     asOfText(m_report), mark + QStringLiteral("Trang &P/&N")});

    int lastRow = -1;
    for (int i = 0; i < int(m_table.rows.size()); ++i)
        if (m_table.rows[size_t(i)].kind != RowKind::Total) lastRow = i;
    if (lastRow >= 0) m_sheet.setFilter(lastHead, m_firstRow + lastRow, lastColumn());
}

} // namespace ocop
