#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/formats/legacy_letters.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace ocop {

enum class CellType { Empty, Text, Number, Date, Bool, Error };

/// One filled cell of a sheet. `text` is always what a person would read in it (a number in plain digits, a date
/// as its raw serial or ISO text, an error as "#REF!").
struct Cell
{
    int column = 0; ///< 1 = A
    CellType kind = CellType::Empty;
    Letters letters = Letters::Unicode; ///< of its font while it is read; afterwards what a doubtful text may be in
    QString text;
    double number = 0; ///< Number: the value; Date: the serial it came from (0 when it was ISO text)
    QDate date; ///< Date only
};

/// One row with its number as a spreadsheet shows it (from 1); only filled cells, by rising column.
struct SheetRow
{
    int number = 0;
    std::vector<Cell> cells;
    bool hidden = false; ///< by hand or by a filter

    /// The cell of a column (1 = A); an Empty one when there is none.
    const Cell& at(int column) const;
    bool isEmpty() const { return cells.empty(); }
};

/// A merged range; all four numbers from 1, inclusive.
struct MergedRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
};

/// Columns from first to last, both from 1, inclusive.
struct ColumnRange
{
    int first = 0;
    int last = 0;
};

/// One sheet: its filled rows by rising number.
struct Sheet
{
    QString name; ///< empty for a CSV file
    bool hidden = false;
    std::vector<SheetRow> rows;
    std::vector<MergedRange> merged;
    std::vector<ColumnRange> hiddenColumns;

    /// The row with this number (from 1); nullptr when it is empty.
    const SheetRow* row(int number) const;
    /// The merged range over a cell; nullptr when the cell stands alone.
    const MergedRange* mergedAt(int row, int column) const;
    bool isHiddenColumn(int column) const;
};

enum class WorkbookKind { Xlsx, Xls, Ods, Html, Csv };

/// A list file in memory, whatever it was written with.
struct Workbook
{
    WorkbookKind kind = WorkbookKind::Csv;
    bool system1904 = false; ///< serials count from 1/1/1904 (old Mac workbooks)
    std::vector<Sheet> sheets;
    Findings findings; ///< doubts about the file as a whole (encoding guessed, a quote never closed)
};

/// What a file may measure before it is refused with ErrorKind::TooLarge.
struct WorkbookLimits
{
    qint64 fileBytes = 100 * 1024 * 1024;
    qint64 partBytes = 256 * 1024 * 1024; ///< one inflated part of a workbook
    qint64 cells = 6'000'000;
    int rows = 1'048'576;
    int columns = 16'384;
    int zipEntries = 5'000;
    int sharedStrings = 2'000'000;
    int textLength = 100'000; ///< UTF-16 units in one cell
    int sheets = 200;
};

/// Reads an .xlsx, an .xls, an .ods, the tables of a page of HTML or a CSV/text list, told apart by content, not by
/// name. Throws Error: NotFound, Unreadable, Damaged (truncated, not a workbook inside), BadInput (a kind of file that
/// is not a list: protected, .odt, .docx, PDF, a picture), TooLarge. The detail is "import.<code>" with arguments after '|'.
Workbook readWorkbook(const QString& path, const WorkbookLimits& limits = {});
/// The same from bytes already in memory.
Workbook readWorkbook(const QByteArray& bytes, const WorkbookLimits& limits = {});

/// Rows of texts that come from no file (pasted ones) as a list: one sheet without a name, rows numbered from 1, blank
/// cells left out, as a CSV file of them would be read. Throws Error: TooLarge.
Workbook workbookOf(const std::vector<QStringList>& rows, const WorkbookLimits& limits = {});

/// "A", "Z", "AA": the letters of a column from 1.
QString columnName(int column);
/// "B7".
QString cellName(int row, int column);

/// An Error of this room: detail "import.code|arg|arg".
Error importError(ErrorKind kind, const QString& code, const QStringList& args = {});

} // namespace ocop
