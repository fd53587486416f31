#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <string_view>
#include <vector>

struct lxw_worksheet;

namespace ocop {

class XlsxFile;

enum class XlsxAlign { Left, Centre, Right };

/// How a cell of a workbook looks.
struct XlsxStyle
{
    double points = 11;
    bool bold = false;
    bool italic = false;
    bool boxed = false;
    bool wrapped = false;
    unsigned background = 0; ///< 0xRRGGBB; 0: none
    XlsxAlign align = XlsxAlign::Left;
    std::string_view numberFormat = {}; ///< "#,##0"; a literal

    auto operator<=>(const XlsxStyle&) const = default;
};

/// How a sheet is printed: A4, margins as on paper, as wide as one page. Rows count from 0.
struct XlsxPage
{
    bool landscape = false;
    int firstHeadRow = 0; ///< repeated on every page; what stands above the rows after them is frozen on screen
    int lastHeadRow = 0;
    QString footLeft; ///< plain text
    QString footCentre; ///< plain text
    QString footRight; ///< with codes: "Trang &P/&N"
};

/// A native chart, fed by cells of its sheet. Rows and columns count from 0.
struct XlsxChart
{
    struct Series
    {
        QString name;
        int column = 0;
        unsigned fill = 0; ///< 0xRRGGBB
        unsigned ink = 0; ///< of the numbers on it
    };
    QString title;
    int firstRow = 0;
    int lastRow = 0;
    int labelColumn = 0;
    std::vector<Series> series;
    bool upright = false; ///< columns instead of lying bars, the first row of which stands on top
    bool stacked = true;
    double widthScale = 1; ///< of Excel's usual size
    double heightScale = 1;
};

/// One sheet of a workbook being written. Rows and columns count from 0. A text is always written as a string,
/// never as a formula, whatever it begins with (the rule of csv_writer.h needs no mark here). Every function throws
/// Error{WriteFailed} naming the cell, or Error{TooLarge} for a text beyond Excel's 32,767 characters.
class XlsxSheet
{
public:
    void writeText(int row, int column, const QString& text, const XlsxStyle& style);
    /// A text over a merged range of more than one cell.
    void writeText(int row, int column, int lastRow, int lastColumn, const QString& text, const XlsxStyle& style);
    void writeNumber(int row, int column, double number, const XlsxStyle& style);
    /// A day before 1/3/1900 does not exist in Excel's calendar.
    void writeDate(int row, int column, QDate date, const XlsxStyle& style);
    static bool hasDate(QDate date) { return date >= QDate(1900, 3, 1); }
    void writeBlank(int row, int column, const XlsxStyle& style);
    /// A formula of ours, "=SUBTOTAL(9,C7:C24)", and what it gives.
    void writeFormula(int row, int column, const QString& formula, double result, const XlsxStyle& style);

    void setColumnWidth(int column, double characters);
    void setRowHeight(int row, double points);
    void setPage(const XlsxPage& page);
    void setFilter(int headRow, int lastRow, int lastColumn);
    /// Its upper left corner stands on the cell.
    void insertChart(int row, int column, const XlsxChart& chart);

    const QString& name() const { return m_name; }

private:
    friend class XlsxFile;
    XlsxSheet(XlsxFile& file, lxw_worksheet* sheet, const QString& name) : m_file(file), m_sheet(sheet), m_name(name) {}

    XlsxFile& m_file;
    lxw_worksheet* m_sheet;
    QString m_name;
};

} // namespace ocop
