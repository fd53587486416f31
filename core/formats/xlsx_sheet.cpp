#include "core/formats/xlsx_sheet.h"

#include "core/base/error.h"
#include "core/formats/workbook.h"
#include "core/formats/xlsx_file.h"

#include <xlsxwriter.h>

namespace ocop {
namespace {

constexpr double xlsxMmPerInch = 25.4;

void xlsxCheck(lxw_error error, const QString& where)
{
    if (error == LXW_NO_ERROR) return;
    const ErrorKind kind = error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? ErrorKind::TooLarge : ErrorKind::WriteFailed;
    throw Error(kind, QStringLiteral("%1: %2").arg(where, QString::fromUtf8(lxw_strerror(error))));
}

void xlsxCheck(lxw_error error, int row, int column)
{
    if (error != LXW_NO_ERROR) xlsxCheck(error, cellName(row + 1, column + 1));
}

/// Excel's serial number of a day; the 1900 system has a day too many before 1 March 1900.
double xlsxSerial(QDate date) { return double(QDate(1899, 12, 30).daysTo(date)); }

/// Text in a printed header or footer, where & starts a code.
QString xlsxFootText(QString text) { return text.left(90).replace(u'&', QStringLiteral("&&")); }

uint8_t xlsxChartKind(const XlsxChart& chart)
{
    if (chart.upright) return chart.stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN;
    return chart.stacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR;
}

} // namespace

void XlsxSheet::writeText(int row, int column, const QString& text, const XlsxStyle& style)
{
    xlsxCheck(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(),
                                     m_file.format(style)),
              row, column);
}

void XlsxSheet::writeText(int row, int column, int lastRow, int lastColumn, const QString& text, const XlsxStyle& style)
{
    if (row == lastRow && column == lastColumn) return writeText(row, column, text, style);
    xlsxCheck(worksheet_merge_range(m_sheet, lxw_row_t(row), lxw_col_t(column), lxw_row_t(lastRow),
                                    lxw_col_t(lastColumn), text.toUtf8().constData(), m_file.format(style)),
              row, column);
}

void XlsxSheet::writeNumber(int row, int column, double number, const XlsxStyle& style)
{
    xlsxCheck(worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), number, m_file.format(style)), row,
              column);
}

void XlsxSheet::writeDate(int row, int column, QDate date, const XlsxStyle& style)
{
    writeNumber(row, column, xlsxSerial(date), style);
}

void XlsxSheet::writeBlank(int row, int column, const XlsxStyle& style)
{
    xlsxCheck(worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), m_file.format(style)), row, column);
}

void XlsxSheet::writeFormula(int row, int column, const QString& formula, double result, const XlsxStyle& style)
{
    xlsxCheck(worksheet_write_formula_num(m_sheet, lxw_row_t(row), lxw_col_t(column), formula.toLatin1().constData(),
                                          m_file.format(style), result),
              row, column);
}

void XlsxSheet::setColumnWidth(int column, double characters)
{
    worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), characters, nullptr);
}

void XlsxSheet::setRowHeight(int row, double points) { worksheet_set_row(m_sheet, lxw_row_t(row), points, nullptr); }

void XlsxSheet::setPage(const XlsxPage& page)
{
    worksheet_set_paper(m_sheet, 9); // A4
    if (page.landscape)
        worksheet_set_landscape(m_sheet);
    else
        worksheet_set_portrait(m_sheet);
    worksheet_set_margins(m_sheet, 30 / xlsxMmPerInch, 15 / xlsxMmPerInch, 20 / xlsxMmPerInch, 20 / xlsxMmPerInch);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, lxw_row_t(page.firstHeadRow), lxw_row_t(page.lastHeadRow));
    worksheet_freeze_panes(m_sheet, lxw_row_t(page.lastHeadRow + 1), 0);
    const QString foot = QStringLiteral("&L&\"Times New Roman,Regular\"&10%1&C%2&R%3")
                             .arg(xlsxFootText(page.footLeft), xlsxFootText(page.footCentre), page.footRight);
    xlsxCheck(worksheet_set_footer(m_sheet, foot.toUtf8().constData()), m_name);
}

void XlsxSheet::setFilter(int headRow, int lastRow, int lastColumn)
{
    worksheet_autofilter(m_sheet, lxw_row_t(headRow), 0, lxw_row_t(lastRow), lxw_col_t(lastColumn));
}

void XlsxSheet::insertChart(int row, int column, const XlsxChart& wanted)
{
    lxw_chart* chart = workbook_add_chart(m_file.m_workbook.get(), xlsxChartKind(wanted));
    const QByteArray sheet = m_name.toUtf8();
    const auto first = lxw_row_t(wanted.firstRow);
    const auto last = lxw_row_t(wanted.lastRow);
    const auto labels = lxw_col_t(wanted.labelColumn);
    for (const XlsxChart::Series& each : wanted.series) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        const auto values = lxw_col_t(each.column);
        chart_series_set_categories(series, sheet.constData(), first, labels, last, labels);
        chart_series_set_values(series, sheet.constData(), first, values, last, values);
        chart_series_set_name(series, each.name.toUtf8().constData());
        chart_series_set_labels(series);
        lxw_chart_font ink = {};
        ink.color = each.ink;
        chart_series_set_labels_font(series, &ink);
        lxw_chart_fill fill = {};
        fill.color = each.fill;
        chart_series_set_fill(series, &fill);
    }
    chart_set_series_gap(chart, 45);
    chart_title_set_name(chart, wanted.title.toUtf8().constData());
    if (!wanted.upright) chart_axis_set_reverse(chart->y_axis);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options place = {};
    place.x_scale = wanted.widthScale;
    place.y_scale = wanted.heightScale;
    xlsxCheck(worksheet_insert_chart_opt(m_sheet, lxw_row_t(row), lxw_col_t(column), chart, &place), m_name);
}

} // namespace ocop
