#include "core/formats/xls/xls_reader.h"

#include "core/base/dates.h"
#include "core/formats/plain_number.h"
#include "core/formats/xls/compound_file.h"
#include "core/formats/xls/xls_globals.h"
#include "core/formats/xls/xls_records.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <set>

namespace ocop {
namespace {

constexpr size_t mostXlsMerges = 200'000;
constexpr size_t mostXlsHiddenColumns = 1000;

/// A number in four bytes: a whole one or the upper half of a double, perhaps of its hundredfold.
double rkNumber(quint32 rk)
{
    const double number = rk & 2 ? double(qint32(rk) >> 2) : std::bit_cast<double>(quint64(rk & ~3U) << 32);
    return rk & 1 ? number / 100 : number;
}

QString xlsErrorText(quint8 code)
{
    switch (code) {
    case 0x00: return QStringLiteral("#NULL!");
    case 0x07: return QStringLiteral("#DIV/0!");
    case 0x0F: return QStringLiteral("#VALUE!");
    case 0x17: return QStringLiteral("#REF!");
    case 0x1D: return QStringLiteral("#NAME?");
    case 0x24: return QStringLiteral("#NUM!");
    default: return QStringLiteral("#N/A");
    }
}

/// Reads the records of one sheet.
class XlsSheetReader
{
public:
    XlsSheetReader(const XlsGlobals& globals, const WorkbookLimits& limits, qint64& cellsLeft)
        : m_globals(globals), m_limits(limits), m_cellsLeft(cellsLeft)
    {
    }

    void read(const QByteArray& stream, qsizetype at, Sheet& sheet)
    {
        XlsRecords records(stream, at);
        if (!records.next() || records.type() != xls::Begin)
            throw importError(ErrorKind::Damaged, QStringLiteral("damagedZip"));
        int depth = 1; // a chart in the sheet has a beginning and an end of its own
        while (depth > 0 && records.next()) {
            if (records.type() == xls::Begin) ++depth;
            if (records.type() == xls::End) --depth;
            if (depth == 1) take(records, sheet);
        }
        for (auto& [number, cells] : m_rows) {
            std::vector<Cell> row;
            for (auto& [column, cell] : cells) row.push_back(std::move(cell));
            sheet.rows.push_back({number, std::move(row), m_hiddenRows.contains(number)});
        }
        std::sort(sheet.merged.begin(), sheet.merged.end(),
                  [](const MergedRange& a, const MergedRange& b) { return a.firstRow < b.firstRow; });
    }

private:
    void take(XlsRecords& records, Sheet& sheet)
    {
        const QByteArrayView data = records.data();
        const int column = littleEndian<quint16>(data, 2);
        const int style = littleEndian<quint16>(data, 4);
        m_row = littleEndian<quint16>(data, 0);
        switch (records.type()) {
        case xls::LabelShared: return addText(column, style, sharedString(littleEndian<quint32>(data, 6)));
        case xls::Label:
        case xls::RichString:
            if (data.size() > 6) addText(column, style, XlsTexts({data.sliced(6)}).text());
            return;
        case xls::Number: return addNumber(column, style, littleEndian<double>(data, 6));
        case xls::Rk: return addNumber(column, style, rkNumber(littleEndian<quint32>(data, 6)));
        case xls::MultipleRk:
            for (qsizetype at = 4; at + 8 <= data.size(); at += 6)
                addNumber(column + int(at - 4) / 6, littleEndian<quint16>(data, at),
                          rkNumber(littleEndian<quint32>(data, at + 2)));
            return;
        case xls::BoolOrError:
            if (data.size() >= 8) addBoolOrError(column, style, data[6], data[7] != 0);
            return;
        case xls::Formula: return addResult(column, style, data);
        case xls::FormulaText: return takeFormulaText(records);
        case xls::Row:
            if (littleEndian<quint32>(data, 12) & 0x20) m_hiddenRows.insert(m_row + 1);
            return;
        case xls::ColumnInfo:
            if (littleEndian<quint16>(data, 8) & 1 && sheet.hiddenColumns.size() < mostXlsHiddenColumns)
                sheet.hiddenColumns.push_back({m_row + 1, column + 1});
            return;
        case xls::MergedCells: return addMerges(data, sheet);
        default: return;
        }
    }

    void takeFormulaText(XlsRecords& records)
    {
        const auto formula = m_textFormula;
        m_textFormula.reset();
        const QString text = XlsTexts(records.dataWithMore()).text();
        if (!formula) return;
        m_row = formula->row;
        addText(formula->column, formula->style, text);
    }

    void addResult(int column, int style, QByteArrayView data)
    {
        m_textFormula.reset();
        if (data.size() < 14) return;
        if (littleEndian<quint16>(data, 12) != 0xFFFF) return addNumber(column, style, littleEndian<double>(data, 6));
        enum Result : char { Text = 0, Bool = 1, Failed = 2 };
        const char result = data[6];
        if (result == Text) m_textFormula = Place{m_row, column, style};
        if (result == Bool || result == Failed) addBoolOrError(column, style, data[8], result == Failed);
    }

    void addText(int column, int style, const QString& text)
    {
        if (text.trimmed().isEmpty()) return;
        Cell cell;
        cell.kind = CellType::Text;
        cell.text = text;
        add(column, style, std::move(cell));
    }

    void addNumber(int column, int style, double number)
    {
        if (!std::isfinite(number)) return;
        Cell cell;
        cell.kind = CellType::Number;
        cell.number = number;
        cell.text = plainNumber(number);
        if (style < int(m_globals.styles.size()) && m_globals.styles[size_t(style)].isDate)
            if (const auto date = dateFromExcelSerial(number, m_globals.system1904)) {
                cell.kind = CellType::Date;
                cell.date = *date;
            }
        add(column, style, std::move(cell));
    }

    void addBoolOrError(int column, int style, char value, bool isError)
    {
        Cell cell;
        cell.kind = isError ? CellType::Error : CellType::Bool;
        cell.number = isError ? 0 : value != 0;
        cell.text = isError      ? xlsErrorText(quint8(value))
                    : value != 0 ? QStringLiteral("TRUE")
                                 : QStringLiteral("FALSE");
        add(column, style, std::move(cell));
    }

    void add(int column, int style, Cell cell)
    {
        checkLimit(m_row + 1, m_limits.rows, QStringLiteral("rows"));
        checkLimit(column + 1, m_limits.columns, QStringLiteral("columns"));
        if (--m_cellsLeft < 0)
            throw importError(ErrorKind::TooLarge, QStringLiteral("cells"), {QString::number(m_limits.cells)});
        cell.column = column + 1;
        if (style < int(m_globals.styles.size())) cell.letters = m_globals.styles[size_t(style)].letters;
        m_rows[m_row + 1].insert_or_assign(column + 1, std::move(cell));
    }

    void addMerges(QByteArrayView data, Sheet& sheet)
    {
        for (qsizetype at = 2; at + 8 <= data.size(); at += 8) {
            if (sheet.merged.size() >= mostXlsMerges)
                throw importError(ErrorKind::TooLarge, QStringLiteral("cells"), {QString::number(mostXlsMerges)});
            const auto number = [&](qsizetype offset) { return littleEndian<quint16>(data, at + offset) + 1; };
            const MergedRange range{number(0), number(4), number(2), number(6)};
            if (range.lastRow >= range.firstRow && range.lastColumn >= range.firstColumn) sheet.merged.push_back(range);
        }
    }

    QString sharedString(quint32 index) const
    {
        if (index >= m_globals.strings.size())
            throw importError(ErrorKind::Damaged, QStringLiteral("badString"), {QString::number(index)});
        return m_globals.strings[index];
    }

    static void checkLimit(int value, int limit, const QString& code)
    {
        if (value > limit) throw importError(ErrorKind::TooLarge, code, {QString::number(limit)});
    }

    struct Place
    {
        int row = 0;
        int column = 0;
        int style = 0;
    };
    const XlsGlobals& m_globals;
    const WorkbookLimits& m_limits;
    qint64& m_cellsLeft;
    std::map<int, std::map<int, Cell>> m_rows; ///< records come in any order; of equal places the last stays
    std::set<int> m_hiddenRows;
    std::optional<Place> m_textFormula; ///< whose text follows it
    int m_row = 0; ///< of the record, from 0
};

} // namespace

Workbook readXls(const QByteArray& bytes, const WorkbookLimits& limits)
{
    const CompoundFile file(bytes);
    if (file.contains(QStringLiteral("EncryptedPackage")))
        throw importError(ErrorKind::BadInput, QStringLiteral("protected"));
    if (file.contains(QStringLiteral("WordDocument")))
        throw importError(ErrorKind::BadInput, QStringLiteral("wordFile"));
    if (!file.contains(QStringLiteral("Workbook"))) throw importError(ErrorKind::BadInput, QStringLiteral("oldExcel"));
    const QByteArray stream = file.stream(QStringLiteral("Workbook"));
    const XlsGlobals globals = readXlsGlobals(stream, limits);
    if (globals.sheets.empty()) throw importError(ErrorKind::Damaged, QStringLiteral("noSheets"));
    Workbook workbook;
    workbook.kind = WorkbookKind::Xls;
    workbook.system1904 = globals.system1904;
    qint64 cellsLeft = limits.cells;
    for (const XlsGlobals::SheetPlace& place : globals.sheets) {
        Sheet sheet;
        sheet.name = place.name;
        sheet.hidden = place.hidden;
        XlsSheetReader(globals, limits, cellsLeft).read(stream, place.at, sheet);
        workbook.sheets.push_back(std::move(sheet));
    }
    return workbook;
}

} // namespace ocop
