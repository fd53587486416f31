#include "core/reports/xlsx_sheet.h"

#include "core/base/error.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

constexpr const char* xlsxPaperFont = "Times New Roman";
constexpr double xlsxMmPerInch = 25.4;

void xlsxCheck(lxw_error error, const QString& where)
{
    if (error == LXW_NO_ERROR) return;
    const ErrorKind kind = error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? ErrorKind::TooLarge : ErrorKind::WriteFailed;
    throw Error(kind, QStringLiteral("%1: %2").arg(where, QString::fromUtf8(lxw_strerror(error))));
}

uint8_t xlsxAlignment(ColumnAlign align)
{
    switch (align) {
    case ColumnAlign::Centre: return LXW_ALIGN_CENTER;
    case ColumnAlign::Right: return LXW_ALIGN_RIGHT;
    default: return LXW_ALIGN_LEFT;
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

/// Excel's serial number of a day; the 1900 system has a day too many before 1 March 1900.
double xlsxSerial(QDate date) { return double(QDate(1899, 12, 30).daysTo(date)); }

double xlsxNumber(const ReportCell& cell)
{
    if (const auto* count = std::get_if<qint64>(&cell)) return double(*count);
    if (const auto* number = std::get_if<double>(&cell)) return *number;
    return 0;
}

/// Text in a printed header or footer, where & starts a code.
QString xlsxFooterText(QString text) { return text.left(90).replace(u'&', QStringLiteral("&&")); }

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

QString xlsxCellName(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, lxw_row_t(row), lxw_col_t(column));
    return QString::fromLatin1(name);
}

} // namespace

lxw_format* XlsxFormats::format(Role role, ColumnKind kind, ColumnAlign align, bool bold, int decimals)
{
    lxw_format*& made = m_formats[{role, kind, align, bold, decimals}];
    if (made) return made;
    made = workbook_add_format(m_workbook);
    format_set_font_name(made, xlsxPaperFont);
    format_set_font_size(made, role == Role::Title ? 14 : role == Role::Subject ? 13 : 11);
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    format_set_align(made, xlsxAlignment(align));
    const bool boxed = role == Role::Head || role == Role::Data || role == Role::Group || role == Role::Total;
    if (boxed) format_set_border(made, LXW_BORDER_THIN);
    if (boxed || role == Role::Title || role == Role::Subject || role == Role::Note) format_set_text_wrap(made);
    if (role == Role::UnitLine || role == Role::Note) format_set_italic(made);
    const bool strong = role == Role::Title || role == Role::Subject || (boxed && role != Role::Data);
    if (bold || strong) format_set_bold(made);
    if (role == Role::Head) format_set_bg_color(made, 0xEDEFEE);
    if (role == Role::Data || role == Role::Group || role == Role::Total)
        format_set_num_format(made, xlsxNumberFormat(kind, decimals));
    return made;
}

XlsxSheet::XlsxSheet(lxw_worksheet* sheet, XlsxFormats& formats, const Report& report, const ReportTable& table)
    : m_sheet(sheet), m_formats(formats), m_report(report), m_table(table)
{
}

void XlsxSheet::write(lxw_workbook* workbook, const QString& name)
{
    setUpColumns();
    writeTitles();
    writeHead();
    writeRows();
    writeNotes();
    if (m_table.chart) writeChart(workbook, name);
    setUpPage();
}

void XlsxSheet::writeText(int sheetRow, int column, int lastRow, int lastColumnOf, const QString& text,
                          lxw_format* format)
{
    const QByteArray utf8 = text.toUtf8();
    const QString where = xlsxCellName(sheetRow, column);
    if (sheetRow == lastRow && column == lastColumnOf)
        xlsxCheck(worksheet_write_string(m_sheet, lxw_row_t(sheetRow), lxw_col_t(column), utf8.constData(), format),
                  where);
    else
        xlsxCheck(worksheet_merge_range(m_sheet, lxw_row_t(sheetRow), lxw_col_t(column), lxw_row_t(lastRow),
                                        lxw_col_t(lastColumnOf), utf8.constData(), format),
                  where);
}

void XlsxSheet::writeTitles()
{
    const auto line = [&](const QString& text, XlsxFormats::Role role, ColumnAlign align, double height) {
        if (text.isEmpty()) return;
        writeText(m_next, 0, m_next, lastColumn(), text, m_formats.format(role, ColumnKind::Text, align));
        worksheet_set_row(m_sheet, lxw_row_t(m_next), height, nullptr);
        ++m_next;
    };
    using Role = XlsxFormats::Role;
    line(m_report.office.issuingBody, Role::Line, ColumnAlign::Left, 16);
    const QStringList title = {m_report.documentKind, m_report.subject};
    line(title.join(u' ').trimmed(), Role::Title, ColumnAlign::Centre, 38);
    line(m_table.title, Role::Subject, ColumnAlign::Centre, 20);
    QStringList facts = {m_report.scope, asOfText(m_report)};
    if (m_report.sample) facts << QStringLiteral("DỮ LIỆU MẪU");
    facts.removeAll(QString());
    line(facts.join(QStringLiteral(" – ")), Role::UnitLine, ColumnAlign::Centre, 18);
    line(m_table.unitLine, Role::UnitLine, ColumnAlign::Right, 16);
    ++m_next;
}

void XlsxSheet::writeHead()
{
    m_headRow = m_next;
    lxw_format* format = m_formats.format(XlsxFormats::Role::Head, ColumnKind::Text, ColumnAlign::Centre);
    const std::vector<HeadCell> heads = headCells(m_table);
    for (const HeadCell& cell : heads)
        writeText(m_headRow + cell.row, cell.column, m_headRow + cell.row + cell.rowSpan - 1,
                  cell.column + cell.columnSpan - 1, cell.text, format);
    m_next += m_table.headLevels();
    setHeadHeights(heads);
}

/// Excel does not fit the height of merged cells by itself.
void XlsxSheet::setHeadHeights(const std::vector<HeadCell>& heads)
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
    for (size_t i = 0; i < lines.size(); ++i)
        worksheet_set_row(m_sheet, lxw_row_t(m_headRow) + lxw_row_t(i), lines[i] * lineHeight + 3, nullptr);
}

void XlsxSheet::writeRows()
{
    m_firstRow = m_next;
    for (int i = 0; i < int(m_table.rows.size()); ++i) writeRow(i);
    m_next = m_firstRow + int(m_table.rows.size());
    if (m_table.rows.empty()) {
        writeText(m_next, 0, m_next, lastColumn(), emptyTableText(),
                  m_formats.format(XlsxFormats::Role::Data, ColumnKind::Text, ColumnAlign::Centre));
        ++m_next;
    }
}

void XlsxSheet::writeRow(int rowIndex)
{
    const ReportRow& row = m_table.rows[size_t(rowIndex)];
    int column = 0;
    if (row.span > 1) {
        const ColumnAlign align = row.kind == RowKind::Total ? ColumnAlign::Centre : ColumnAlign::Left;
        const auto role = row.kind == RowKind::Total ? XlsxFormats::Role::Total : XlsxFormats::Role::Group;
        const int sheetRow = m_firstRow + rowIndex;
        writeText(sheetRow, 0, sheetRow, row.span - 1, cellText(m_table.columns.front(), row.cells.front()),
                  m_formats.format(role, ColumnKind::Text, align));
        column = row.span;
    }
    for (; column < int(m_table.columns.size()); ++column) writeCell(rowIndex, column);
}

void XlsxSheet::writeCell(int rowIndex, int column)
{
    const ReportRow& row = m_table.rows[size_t(rowIndex)];
    const ReportColumn& definition = m_table.columns[size_t(column)];
    const ReportCell& cell = row.cells[size_t(column)];
    const auto role = row.kind == RowKind::Data    ? XlsxFormats::Role::Data
                      : row.kind == RowKind::Group ? XlsxFormats::Role::Group
                                                   : XlsxFormats::Role::Total;
    lxw_format* format =
        m_formats.format(role, definition.kind, alignmentOf(definition), definition.bold, definition.decimals);
    const auto sheetRow = lxw_row_t(m_firstRow + rowIndex);
    const auto sheetColumn = lxw_col_t(column);
    const QString where = xlsxCellName(int(sheetRow), column);

    if (isLiveSum(rowIndex, column)) return writeSum(rowIndex, column);
    if (std::holds_alternative<QString>(cell)) {
        lxw_format* textFormat = m_formats.format(role, ColumnKind::Text, alignmentOf(definition), definition.bold);
        return writeText(int(sheetRow), column, int(sheetRow), column, std::get<QString>(cell), textFormat);
    }
    if (const auto* date = std::get_if<QDate>(&cell); date && date->isValid()) {
        // Days before Excel's calendar stay texts.
        if (*date < QDate(1900, 3, 1))
            return writeText(int(sheetRow), column, int(sheetRow), column, cellText(definition, cell), format);
        return xlsxCheck(worksheet_write_number(m_sheet, sheetRow, sheetColumn, xlsxSerial(*date), format), where);
    }
    if (std::holds_alternative<qint64>(cell) || std::holds_alternative<double>(cell))
        return xlsxCheck(worksheet_write_number(m_sheet, sheetRow, sheetColumn, xlsxNumber(cell), format), where);
    xlsxCheck(worksheet_write_blank(m_sheet, sheetRow, sheetColumn, format), where);
}

/// True when SUBTOTAL over the rows this row sums up gives the number the report holds.
bool XlsxSheet::isLiveSum(int rowIndex, int column) const
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

void XlsxSheet::writeSum(int rowIndex, int column)
{
    const ReportRow& row = m_table.rows[size_t(rowIndex)];
    const bool group = row.kind == RowKind::Group;
    int first = group ? rowIndex + 1 : 0;
    int last = group ? rowIndex : rowIndex - 1;
    while (group && last + 1 < int(m_table.rows.size()) && m_table.rows[size_t(last) + 1].kind == RowKind::Data) ++last;

    const ReportColumn& definition = m_table.columns[size_t(column)];
    lxw_format* format = m_formats.format(group ? XlsxFormats::Role::Group : XlsxFormats::Role::Total, definition.kind,
                                          alignmentOf(definition), definition.bold, definition.decimals);
    const auto sheetRow = lxw_row_t(m_firstRow + rowIndex);
    const double value = xlsxNumber(row.cells[size_t(column)]);
    if (last < first) {
        xlsxCheck(worksheet_write_number(m_sheet, sheetRow, lxw_col_t(column), value, format), QString());
        return;
    }
    const QString formula = QStringLiteral("=SUBTOTAL(9,%1:%2)")
                                .arg(xlsxCellName(m_firstRow + first, column), xlsxCellName(m_firstRow + last, column));
    xlsxCheck(worksheet_write_formula_num(m_sheet, sheetRow, lxw_col_t(column), formula.toLatin1().constData(), format,
                                          value),
              xlsxCellName(int(sheetRow), column));
}

void XlsxSheet::writeNotes()
{
    for (const QString& note : m_table.annex ? QStringList() : m_report.notes) {
        writeText(m_next, 0, m_next, lastColumn(), note, m_formats.format(XlsxFormats::Role::Note));
        ++m_next;
    }
}

/// A native chart under the table, fed by the cells of the data rows.
void XlsxSheet::writeChart(lxw_workbook* workbook, const QString& name)
{
    const ReportChart& wanted = *m_table.chart;
    int first = -1;
    int last = -1;
    for (int i = 0; i < int(m_table.rows.size()); ++i) {
        if (m_table.rows[size_t(i)].kind != RowKind::Data) continue;
        if (first < 0) first = m_firstRow + i;
        last = m_firstRow + i;
    }
    const int labels = m_table.columnOf(wanted.labels);
    if (first < 0 || labels < 0) return;
    const uint8_t kind = wanted.columns ? (wanted.stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN)
                                        : (wanted.stacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR);
    lxw_chart* chart = workbook_add_chart(workbook, kind);
    static constexpr lxw_color_t colours[] = {0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9}; // Okabe-Ito
    const QByteArray sheet = name.toUtf8();
    for (qsizetype i = 0; i < wanted.series.size(); ++i) {
        const int column = m_table.columnOf(wanted.series.at(i));
        if (column < 0) continue;
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, sheet.constData(), lxw_row_t(first), lxw_col_t(labels), lxw_row_t(last),
                                    lxw_col_t(labels));
        chart_series_set_values(series, sheet.constData(), lxw_row_t(first), lxw_col_t(column), lxw_row_t(last),
                                lxw_col_t(column));
        chart_series_set_name(series, headingText(m_table.columns[size_t(column)]).toUtf8().constData());
        chart_series_set_labels(series);
        lxw_chart_font ink = {};
        ink.color = i == 0 ? 0xFFFFFF : 0x000000; // on blue, on orange
        chart_series_set_labels_font(series, &ink);
        lxw_chart_fill fill = {};
        fill.color = colours[size_t(i) % std::size(colours)];
        chart_series_set_fill(series, &fill);
    }
    chart_set_series_gap(chart, 45);
    chart_title_set_name(chart, wanted.title.toUtf8().constData());
    if (!wanted.columns) chart_axis_set_reverse(chart->y_axis); // the first row on top
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options place = {};
    place.x_scale = 1.6;
    place.y_scale = std::clamp(double(last - first + 1) / 9.0, 1.2, 3.0);
    xlsxCheck(worksheet_insert_chart_opt(m_sheet, lxw_row_t(m_next + 1), 1, chart, &place), name);
}

void XlsxSheet::setUpColumns()
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
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
    }
}

void XlsxSheet::setUpPage()
{
    const int levels = m_table.headLevels();
    const PaperOrientation orientation = m_table.annex ? m_table.orientation : m_report.orientation;
    worksheet_set_paper(m_sheet, 9); // A4
    if (orientation == PaperOrientation::Landscape)
        worksheet_set_landscape(m_sheet);
    else
        worksheet_set_portrait(m_sheet);
    worksheet_set_margins(m_sheet, 30 / xlsxMmPerInch, 15 / xlsxMmPerInch, 20 / xlsxMmPerInch, 20 / xlsxMmPerInch);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, lxw_row_t(m_headRow), lxw_row_t(m_headRow + levels - 1));
    worksheet_freeze_panes(m_sheet, lxw_row_t(m_headRow + levels), 0);
    const QString footer =
        QStringLiteral("&L&\"Times New Roman,Regular\"&10%1&C%2&R%3Trang &P/&N")
            .arg(xlsxFooterText(m_report.scope), xlsxFooterText(asOfText(m_report)),
                 m_report.fingerprint.isEmpty() ? QString() : QStringLiteral("Mã %1 · ").arg(m_report.fingerprint));
    xlsxCheck(worksheet_set_footer(m_sheet, footer.toUtf8().constData()), m_table.sheetName);

    int lastRow = -1;
    for (int i = 0; i < int(m_table.rows.size()); ++i)
        if (m_table.rows[size_t(i)].kind != RowKind::Total) lastRow = i;
    if (lastRow >= 0)
        worksheet_autofilter(m_sheet, lxw_row_t(m_headRow + levels - 1), 0, lxw_row_t(m_firstRow + lastRow),
                             lxw_col_t(lastColumn()));
}

} // namespace ocop
