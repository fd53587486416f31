#include "core/formats/ods_reader.h"

#include "core/formats/ods_cell.h"
#include "core/formats/xlsx_parts.h"

#include <QHash>

#include <algorithm>

namespace ocop {
namespace {

constexpr size_t highestOdsStyles = 100'000;
constexpr size_t highestOdsMerges = 200'000;
constexpr size_t highestOdsColumns = 1000;

/// Positions beyond every limit stay there: a file may repeat emptiness as often as it likes.
constexpr int farAway = 100'000'000;

/// What the automatic styles say about sheets and cells.
struct OdsStyles
{
    QHash<QString, bool> hiddenTables;
    QHash<QString, Letters> letters; ///< only styles whose font is not Unicode
    QString current;

    /// Takes a start element in front of the sheets.
    void take(const QXmlStreamReader& xml)
    {
        const auto attributes = xml.attributes();
        if (xml.name() == QLatin1String("style")) current = odsAttribute(attributes, "style", "name");
        if (size_t(hiddenTables.size() + letters.size()) >= highestOdsStyles) return;
        if (xml.name() == QLatin1String("table-properties") &&
            odsAttribute(attributes, "table", "display") == QLatin1String("false"))
            hiddenTables.insert(current, true);
        if (xml.name() != QLatin1String("text-properties")) return;
        const Letters kind = lettersOfFont(odsAttribute(attributes, "style", "font-name"));
        if (kind != Letters::Unicode) letters.insert(current, kind);
    }
};

int odsRepeated(const QXmlStreamAttributes& attributes, const char* name)
{
    bool ok = false;
    const qlonglong count = odsAttribute(attributes, "table", name).toLongLong(&ok);
    return ok ? int(std::clamp<qlonglong>(count, 1, farAway)) : 1;
}

bool isOdsHidden(const QXmlStreamAttributes& attributes)
{
    const QString visibility = odsAttribute(attributes, "table", "visibility");
    return visibility == QLatin1String("collapse") || visibility == QLatin1String("filter");
}

/// Reads one <table:table> to its end tag.
class OdsTableReader
{
public:
    OdsTableReader(const OdsStyles& styles, const WorkbookLimits& limits, qint64& cellsLeft, Sheet& sheet)
        : m_styles(styles), m_limits(limits), m_cellsLeft(cellsLeft), m_sheet(sheet)
    {
    }

    void read(QXmlStreamReader& xml)
    {
        int depth = 1; // of the groups and header rows around columns and rows
        while (depth > 0 && !xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement) --depth;
            if (token != QXmlStreamReader::StartElement) continue;
            const auto name = xml.name();
            if (name == QLatin1String("table-row"))
                readRow(xml);
            else if (name == QLatin1String("table-column"))
                readColumn(xml);
            else if (name.startsWith(QLatin1String("table-")))
                ++depth;
            else
                xml.skipCurrentElement(); // forms, drawings, links
        }
    }

private:
    struct LettersOfColumns
    {
        ColumnRange columns;
        Letters letters;
    };

    void readColumn(QXmlStreamReader& xml)
    {
        const auto attributes = xml.attributes();
        const int first = m_columns + 1;
        m_columns = std::min(m_columns + odsRepeated(attributes, "number-columns-repeated"), farAway);
        if (isOdsHidden(attributes) && m_sheet.hiddenColumns.size() < highestOdsColumns)
            m_sheet.hiddenColumns.push_back({first, m_columns});
        const Letters letters = m_styles.letters.value(odsAttribute(attributes, "table", "default-cell-style-name"));
        if (letters != Letters::Unicode && m_letters.size() < highestOdsColumns)
            m_letters.push_back({{first, m_columns}, letters});
        xml.skipCurrentElement();
    }

    void readRow(QXmlStreamReader& xml)
    {
        const auto attributes = xml.attributes();
        const int count = odsRepeated(attributes, "number-rows-repeated");
        SheetRow row;
        row.number = m_row + 1;
        row.hidden = isOdsHidden(attributes);
        m_column = 0;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("table-cell"))
                readCell(xml, row);
            else {
                // A covered cell may hold a text nobody sees.
                if (xml.name() == QLatin1String("covered-table-cell")) skipColumns(xml.attributes());
                xml.skipCurrentElement();
            }
        }
        m_row = std::min(m_row + count, farAway);
        if (row.isEmpty()) return;
        checkLimit(m_row, m_limits.rows, QStringLiteral("rows"));
        takeCells(qint64(row.cells.size()) * (count - 1));
        for (; row.number < m_row; ++row.number) m_sheet.rows.push_back(row);
        m_sheet.rows.push_back(std::move(row));
    }

    void readCell(QXmlStreamReader& xml, SheetRow& row)
    {
        const auto attributes = xml.attributes();
        const int first = m_column + 1;
        skipColumns(attributes);
        addMerge(attributes, row.number, first);
        Cell cell = readOdsCell(xml, m_limits);
        if (cell.kind == CellType::Empty) return;
        checkLimit(row.number, m_limits.rows, QStringLiteral("rows"));
        checkLimit(m_column, m_limits.columns, QStringLiteral("columns"));
        takeCells(m_column - first + 1);
        const QString style = odsAttribute(attributes, "table", "style-name");
        for (cell.column = first; cell.column <= m_column; ++cell.column) {
            cell.letters = style.isEmpty() ? lettersOfColumn(cell.column) : m_styles.letters.value(style);
            row.cells.push_back(cell);
        }
    }

    void skipColumns(const QXmlStreamAttributes& attributes)
    {
        m_column = std::min(m_column + odsRepeated(attributes, "number-columns-repeated"), farAway);
    }

    void addMerge(const QXmlStreamAttributes& attributes, int row, int column)
    {
        const int columns = odsRepeated(attributes, "number-columns-spanned");
        const int rows = odsRepeated(attributes, "number-rows-spanned");
        if (columns == 1 && rows == 1) return;
        if (m_sheet.merged.size() >= highestOdsMerges)
            throw importError(ErrorKind::TooLarge, QStringLiteral("cells"), {QString::number(highestOdsMerges)});
        m_sheet.merged.push_back({row, column, row + rows - 1, column + columns - 1});
    }

    Letters lettersOfColumn(int column) const
    {
        for (const LettersOfColumns& each : m_letters)
            if (column >= each.columns.first && column <= each.columns.last) return each.letters;
        return Letters::Unicode;
    }

    static void checkLimit(int value, int limit, const QString& code)
    {
        if (value > limit) throw importError(ErrorKind::TooLarge, code, {QString::number(limit)});
    }

    void takeCells(qint64 count)
    {
        m_cellsLeft -= count;
        if (m_cellsLeft < 0)
            throw importError(ErrorKind::TooLarge, QStringLiteral("cells"), {QString::number(m_limits.cells)});
    }

    const OdsStyles& m_styles;
    const WorkbookLimits& m_limits;
    qint64& m_cellsLeft;
    Sheet& m_sheet;
    std::vector<LettersOfColumns> m_letters;
    int m_columns = 0; ///< declared so far
    int m_row = 0; ///< number of the last row read
    int m_column = 0; ///< number of the last column read in the row
};

void refuseLockedOds(ZipArchive& archive)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (!archive.contains(manifest)) return;
    const auto part = archive.open(manifest);
    const QByteArray text = part->readAll();
    part->finish();
    if (text.contains(":encryption-data")) throw importError(ErrorKind::BadInput, QStringLiteral("protected"));
}

} // namespace

bool isOds(ZipArchive& archive)
{
    const QString mimetype = QStringLiteral("mimetype");
    if (!archive.contains(mimetype)) return false;
    const auto part = archive.open(mimetype);
    return part->read(200).startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

Workbook readOds(ZipArchive& archive, const WorkbookLimits& limits)
{
    refuseLockedOds(archive);
    Workbook workbook;
    workbook.kind = WorkbookKind::Ods;
    OdsStyles styles;
    qint64 cellsLeft = limits.cells;
    readXmlPart(archive, QStringLiteral("content.xml"), [&](QXmlStreamReader& xml) {
        if (xml.name() == QLatin1String("tracked-changes")) return xml.skipCurrentElement(); // what was deleted
        if (xml.name() != QLatin1String("table")) return styles.take(xml);
        if (int(workbook.sheets.size()) >= limits.sheets)
            throw importError(ErrorKind::TooLarge, QStringLiteral("sheets"), {QString::number(limits.sheets)});
        Sheet sheet;
        sheet.name = odsAttribute(xml.attributes(), "table", "name");
        sheet.hidden = styles.hiddenTables.contains(odsAttribute(xml.attributes(), "table", "style-name"));
        OdsTableReader(styles, limits, cellsLeft, sheet).read(xml);
        workbook.sheets.push_back(std::move(sheet));
    });
    if (workbook.sheets.empty()) throw importError(ErrorKind::Damaged, QStringLiteral("noSheets"));
    return workbook;
}

} // namespace ocop
