#include "core/formats/xlsx_reader.h"

#include "core/base/dates.h"
#include "core/formats/plain_number.h"
#include "core/formats/xlsx_parts.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ocop {
namespace {

struct CellPosition
{
    int row = 0;
    int column = 0;
};

/// "B7" or "$B$7". Nothing for anything that is not a reference; numbers beyond 9,999,999 are cut there.
std::optional<CellPosition> cellPosition(QStringView reference)
{
    CellPosition position;
    qsizetype i = 0;
    for (; i < reference.size(); ++i) {
        const char16_t c = reference.at(i).toUpper().unicode();
        if (c == u'$') continue;
        if (c < u'A' || c > u'Z') break;
        position.column = std::min(position.column * 26 + (c - u'A' + 1), 9'999'999);
    }
    for (; i < reference.size(); ++i) {
        const char16_t c = reference.at(i).unicode();
        if (c == u'$') continue;
        if (c < u'0' || c > u'9') return std::nullopt;
        position.row = int(std::min<qint64>(qint64(position.row) * 10 + (c - u'0'), 9'999'999));
    }
    if (position.row == 0 || position.column == 0) return std::nullopt;
    return position;
}

/// Everything one worksheet needs from the rest of the workbook, and what it has read so far.
class SheetReader
{
public:
    SheetReader(const std::vector<QString>& strings, const std::vector<XlsxCellStyle>& styles, bool system1904,
                const WorkbookLimits& limits, qint64& cellsLeft)
        : m_strings(strings), m_styles(styles), m_system1904(system1904), m_limits(limits), m_cellsLeft(cellsLeft)
    {
    }

    void read(ZipArchive& archive, const QString& part, Sheet& sheet)
    {
        m_sheet = &sheet;
        readXmlPart(archive, part, [this](QXmlStreamReader& xml) {
            if (xml.name() == QLatin1String("row"))
                startRow(xml);
            else if (xml.name() == QLatin1String("c"))
                readCell(xml);
            else if (xml.name() == QLatin1String("mergeCell"))
                readMerge(xml);
            else if (xml.name() == QLatin1String("col"))
                readColumn(xml);
        });
        arrange();
    }

private:
    void startRow(QXmlStreamReader& xml)
    {
        const auto number = xml.attributes().value(QLatin1String("r"));
        bool ok = false;
        const int named = number.toInt(&ok);
        m_row = ok && named > 0 ? named : m_row + 1;
        m_column = 0;
        m_rowHidden = isOn(xml.attributes().value(QLatin1String("hidden")));
        checkRow(m_row);
    }

    static bool isOn(QStringView value) { return value == QLatin1String("1") || value == QLatin1String("true"); }

    void readColumn(QXmlStreamReader& xml)
    {
        const auto attributes = xml.attributes();
        if (!isOn(attributes.value(QLatin1String("hidden"))) || m_sheet->hiddenColumns.size() >= 1000) return;
        m_sheet->hiddenColumns.push_back(
            {attributes.value(QLatin1String("min")).toInt(), attributes.value(QLatin1String("max")).toInt()});
    }

    void checkRow(int row) const
    {
        if (row > m_limits.rows)
            throw importError(ErrorKind::TooLarge, QStringLiteral("rows"), {QString::number(m_limits.rows)});
    }

    void readCell(QXmlStreamReader& xml)
    {
        const auto attributes = xml.attributes();
        int row = std::max(m_row, 1);
        if (const auto reference = attributes.value(QLatin1String("r")); !reference.isEmpty()) {
            const auto position = cellPosition(reference);
            if (!position)
                throw importError(ErrorKind::Damaged, QStringLiteral("badReference"), {reference.left(20).toString()});
            row = position->row;
            m_column = position->column;
        } else {
            ++m_column;
        }
        checkRow(row);
        if (m_column > m_limits.columns)
            throw importError(ErrorKind::TooLarge, QStringLiteral("columns"), {QString::number(m_limits.columns)});

        const QString type = attributes.value(QLatin1String("t")).toString();
        const int style = attributes.value(QLatin1String("s")).toInt();
        const auto [value, inlineText] = readContent(xml);
        Cell cell = typedCell(type, value, inlineText, style, cellName(row, m_column));
        if (cell.kind == CellType::Empty) return;
        cell.column = m_column;
        if (style >= 0 && style < int(m_styles.size())) cell.letters = m_styles[size_t(style)].letters;
        add(row, std::move(cell));
    }

    /// The texts of <v> and <is>; formulas are passed over.
    std::pair<QString, QString> readContent(QXmlStreamReader& xml) const
    {
        QString value;
        QString inlineText;
        int depth = 1;
        while (depth > 0 && !xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement) --depth;
            if (token != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QLatin1String("v")) {
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
                if (value.size() > m_limits.textLength)
                    throw importError(ErrorKind::TooLarge, QStringLiteral("textLength"),
                                      {QString::number(m_limits.textLength)});
            } else if (xml.name() == QLatin1String("is")) {
                inlineText = readXlsxRichText(xml, m_limits.textLength);
            } else {
                ++depth;
            }
        }
        return {value, inlineText};
    }

    Cell typedCell(const QString& type, const QString& value, const QString& inlineText, int style,
                   const QString& name) const
    {
        Cell cell;
        if (type == QLatin1String("s")) {
            if (value.isEmpty()) return cell;
            bool ok = false;
            const int index = value.toInt(&ok);
            if (!ok || index < 0 || index >= int(m_strings.size()))
                throw importError(ErrorKind::Damaged, QStringLiteral("badString"), {name});
            cell.text = m_strings[size_t(index)];
        } else if (type == QLatin1String("inlineStr")) {
            cell.text = inlineText.isEmpty() ? value : inlineText;
        } else if (type == QLatin1String("str")) {
            cell.text = value;
        } else if (type == QLatin1String("e")) {
            cell.kind = CellType::Error;
            cell.text = value.isEmpty() ? QStringLiteral("#N/A") : value;
            return cell;
        } else if (type == QLatin1String("b")) {
            cell.kind = value.isEmpty() ? CellType::Empty : CellType::Bool;
            cell.text = value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
            cell.number = value == QLatin1String("1") ? 1 : 0;
            return cell;
        } else if (type == QLatin1String("d")) {
            cell.date = QDate::fromString(value.left(10), Qt::ISODate);
            cell.kind = cell.date.isValid() ? CellType::Date : CellType::Text;
            cell.text = value;
            return cell;
        } else {
            return numericCell(value, style);
        }
        if (!cell.text.trimmed().isEmpty()) cell.kind = CellType::Text;
        return cell;
    }

    Cell numericCell(const QString& value, int style) const
    {
        Cell cell;
        if (value.trimmed().isEmpty()) return cell;
        bool ok = false;
        cell.number = value.toDouble(&ok);
        if (!ok || !std::isfinite(cell.number)) {
            cell.number = 0;
            cell.kind = CellType::Text;
            cell.text = value;
            return cell;
        }
        cell.kind = CellType::Number;
        cell.text = plainNumber(cell.number);
        if (style < 0 || style >= int(m_styles.size()) || !m_styles[size_t(style)].isDate) return cell;
        if (const auto date = dateFromExcelSerial(cell.number, m_system1904)) {
            cell.kind = CellType::Date;
            cell.date = *date;
        }
        return cell;
    }

    void add(int row, Cell cell)
    {
        if (--m_cellsLeft < 0)
            throw importError(ErrorKind::TooLarge, QStringLiteral("cells"), {QString::number(m_limits.cells)});
        auto& rows = m_sheet->rows;
        if (rows.empty() || rows.back().number != row) {
            m_ordered = m_ordered && (rows.empty() || rows.back().number < row);
            rows.push_back({row, {}, row == m_row && m_rowHidden});
        }
        auto& cells = rows.back().cells;
        m_ordered = m_ordered && (cells.empty() || cells.back().column < cell.column);
        cells.push_back(std::move(cell));
    }

    void readMerge(QXmlStreamReader& xml)
    {
        const QString reference = xml.attributes().value(QLatin1String("ref")).toString();
        const auto colon = reference.indexOf(u':');
        const auto first = cellPosition(QStringView(reference).left(colon < 0 ? reference.size() : colon));
        const auto last = colon < 0 ? first : cellPosition(QStringView(reference).mid(colon + 1));
        if (!first || !last) return;
        if (m_sheet->merged.size() >= 200'000)
            throw importError(ErrorKind::TooLarge, QStringLiteral("cells"), {QStringLiteral("200000")});
        m_sheet->merged.push_back({std::min(first->row, last->row), std::min(first->column, last->column),
                                   std::max(first->row, last->row), std::max(first->column, last->column)});
    }

    /// Rows and cells may come in any order, and twice: by number, the last of equal ones stays.
    void arrange()
    {
        std::sort(m_sheet->merged.begin(), m_sheet->merged.end(),
                  [](const MergedRange& a, const MergedRange& b) { return a.firstRow < b.firstRow; });
        if (m_ordered) return;
        auto& rows = m_sheet->rows;
        std::stable_sort(rows.begin(), rows.end(),
                         [](const SheetRow& a, const SheetRow& b) { return a.number < b.number; });
        std::vector<SheetRow> arranged;
        for (SheetRow& row : rows) {
            if (arranged.empty() || arranged.back().number != row.number)
                arranged.push_back({row.number, {}, row.hidden});
            auto& cells = arranged.back().cells;
            std::move(row.cells.begin(), row.cells.end(), std::back_inserter(cells));
        }
        for (SheetRow& row : arranged) {
            std::stable_sort(row.cells.begin(), row.cells.end(),
                             [](const Cell& a, const Cell& b) { return a.column > b.column; });
            std::reverse(row.cells.begin(), row.cells.end()); // equal columns: the last read is now first
            row.cells.erase(std::unique(row.cells.begin(), row.cells.end(),
                                        [](const Cell& a, const Cell& b) { return a.column == b.column; }),
                            row.cells.end());
        }
        rows = std::move(arranged);
    }

    const std::vector<QString>& m_strings;
    const std::vector<XlsxCellStyle>& m_styles;
    bool m_system1904;
    const WorkbookLimits& m_limits;
    qint64& m_cellsLeft;
    Sheet* m_sheet = nullptr;
    int m_row = 0;
    int m_column = 0;
    bool m_rowHidden = false;
    bool m_ordered = true;
};

} // namespace

Workbook readXlsx(ZipArchive& archive, const WorkbookLimits& limits)
{
    const XlsxOutline outline = readXlsxOutline(archive, limits);
    if (outline.sheets.empty()) throw importError(ErrorKind::Damaged, QStringLiteral("noSheets"));
    const auto strings = readXlsxSharedStrings(archive, outline.sharedStringsPart, limits);
    const auto styles = readXlsxCellStyles(archive, outline.stylesPart);
    Workbook workbook;
    workbook.kind = WorkbookKind::Xlsx;
    workbook.system1904 = outline.system1904;
    qint64 cellsLeft = limits.cells;
    for (const XlsxSheetEntry& entry : outline.sheets) {
        Sheet sheet;
        sheet.name = entry.name;
        sheet.hidden = entry.hidden;
        SheetReader(strings, styles, outline.system1904, limits, cellsLeft).read(archive, entry.part, sheet);
        workbook.sheets.push_back(std::move(sheet));
    }
    return workbook;
}

} // namespace ocop
