#include "core/formats/html/html_tables.h"

#include "core/formats/html/html_text.h"
#include "core/formats/text_decoding.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

constexpr size_t mostHtmlTablesInside = 20;
constexpr size_t mostHtmlMerges = 200'000;
constexpr int mostHtmlColumns = 1000;
constexpr size_t mostHtmlLines = 40; ///< above a table

/// Text of a cell: white space is one blank, a line ends where the page says so.
class HtmlCellText
{
public:
    void add(const QString& text)
    {
        for (const QChar c : text) {
            if (!c.isSpace())
                m_text += c;
            else if (!m_text.isEmpty() && !m_text.back().isSpace())
                m_text += u' ';
        }
    }
    void endLine()
    {
        while (m_text.endsWith(u' ')) m_text.chop(1);
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n')) m_text += u'\n';
    }
    QString take() { return std::exchange(m_text, {}).trimmed(); }
    qsizetype size() const { return m_text.size(); }

private:
    QString m_text;
};

/// One table that is being read.
struct HtmlTable
{
    Sheet sheet;
    int row = 0;
    int column = 0; ///< of the open cell
    bool inCell = false;
    bool rowHidden = false;
    HtmlCellText text;
    std::map<int, int> taken; ///< columns held by cells of rows above, and to which row

    void startRow(bool hidden)
    {
        endCell();
        ++row;
        column = 0;
        rowHidden = hidden;
    }

    void endCell()
    {
        if (!inCell) return;
        inCell = false;
        const QString written = text.take();
        if (written.isEmpty()) return;
        Cell cell;
        cell.column = column;
        cell.kind = CellType::Text;
        cell.text = written;
        if (sheet.rows.empty() || sheet.rows.back().number != row) sheet.rows.push_back({row, {}, rowHidden});
        sheet.rows.back().cells.push_back(std::move(cell));
    }
};

class HtmlTableReader
{
public:
    HtmlTableReader(const QString& page, const WorkbookLimits& limits, Workbook& workbook)
        : m_page(page), m_limits(limits), m_workbook(workbook), m_cellsLeft(limits.cells)
    {
    }

    void read()
    {
        while (m_page.next()) {
            switch (m_page.part()) {
            case HtmlText::Part::Text: addText(); break;
            case HtmlText::Part::Start: start(m_page.name()); break;
            case HtmlText::Part::End: end(m_page.name()); break;
            }
        }
        while (!m_open.empty()) endTable();
    }

private:
    static bool endsLine(const QString& tag)
    {
        static const QStringList tags = {QStringLiteral("br"), QStringLiteral("p"),     QStringLiteral("div"),
                                         QStringLiteral("li"), QStringLiteral("ul"),    QStringLiteral("ol"),
                                         QStringLiteral("h1"), QStringLiteral("h2"),    QStringLiteral("h3"),
                                         QStringLiteral("h4"), QStringLiteral("center")};
        return tags.contains(tag);
    }

    void addText()
    {
        HtmlCellText* text = m_open.empty() ? &m_above : m_open.back().inCell ? &m_open.back().text : nullptr;
        if (!text) return;
        text->add(m_page.text());
        if (text->size() > m_limits.textLength)
            throw importError(ErrorKind::TooLarge, QStringLiteral("textLength"),
                              {QString::number(m_limits.textLength)});
    }

    void endLine()
    {
        if (!m_open.empty()) return m_open.back().text.endLine();
        if (const QString line = m_above.take(); !line.isEmpty()) m_lines.push_back(line);
        if (m_lines.size() > mostHtmlLines) m_lines.erase(m_lines.begin());
    }

    void start(const QString& tag)
    {
        if (tag == QLatin1String("table")) return startTable();
        if (endsLine(tag)) return endLine();
        if (m_open.empty()) return;
        HtmlTable& table = m_open.back();
        if (tag == QLatin1String("tr")) {
            table.startRow(isUnseen());
            checkLimit(table.row, m_limits.rows, QStringLiteral("rows"));
        } else if (tag == QLatin1String("td") || tag == QLatin1String("th")) {
            startCell(table);
        }
    }

    void end(const QString& tag)
    {
        if (endsLine(tag)) return endLine();
        if (m_open.empty()) return;
        if (tag == QLatin1String("table")) return endTable();
        if (tag == QLatin1String("td") || tag == QLatin1String("th") || tag == QLatin1String("tr"))
            m_open.back().endCell();
    }

    bool isUnseen() const
    {
        return m_page.attribute(QStringLiteral("style"))
            .remove(u' ')
            .contains(QLatin1String("display:none"), Qt::CaseInsensitive);
    }

    void startTable()
    {
        if (m_open.size() >= mostHtmlTablesInside)
            throw importError(ErrorKind::TooLarge, QStringLiteral("sheets"), {QString::number(mostHtmlTablesInside)});
        endLine();
        HtmlTable table;
        for (const QString& line : std::exchange(m_lines, {})) {
            table.startRow(false);
            table.column = 1;
            table.inCell = true;
            table.text.add(line);
            table.endCell();
        }
        m_open.push_back(std::move(table));
    }

    void startCell(HtmlTable& table)
    {
        table.endCell();
        if (table.row == 0) table.startRow(false);
        ++table.column;
        for (auto held = table.taken.find(table.column); held != table.taken.end() && held->second >= table.row;
             held = table.taken.find(table.column))
            ++table.column;
        checkLimit(table.column, std::min(m_limits.columns, mostHtmlColumns), QStringLiteral("columns"));
        const int columns = span("colspan", mostHtmlColumns - table.column);
        m_cellsLeft -= columns;
        if (m_cellsLeft < 0)
            throw importError(ErrorKind::TooLarge, QStringLiteral("cells"), {QString::number(m_limits.cells)});
        const int rows = span("rowspan", m_limits.rows - table.row);
        table.inCell = true;
        if (columns == 1 && rows == 1) return;
        if (table.sheet.merged.size() >= mostHtmlMerges)
            throw importError(ErrorKind::TooLarge, QStringLiteral("cells"), {QString::number(mostHtmlMerges)});
        table.sheet.merged.push_back({table.row, table.column, table.row + rows - 1, table.column + columns - 1});
        // In its own row the columns to the right are held as well.
        for (int i = 0; i < columns; ++i)
            if (i > 0 || rows > 1) table.taken[table.column + i] = table.row + rows - 1;
    }

    int span(const char* name, int most) const
    {
        return std::clamp(m_page.attribute(QLatin1String(name)).trimmed().toInt(), 1, std::max(most, 1));
    }

    void endTable()
    {
        m_open.back().endCell();
        Sheet sheet = std::move(m_open.back().sheet);
        m_open.pop_back();
        if (sheet.rows.empty()) return;
        if (int(m_workbook.sheets.size()) >= m_limits.sheets)
            throw importError(ErrorKind::TooLarge, QStringLiteral("sheets"), {QString::number(m_limits.sheets)});
        m_workbook.sheets.push_back(std::move(sheet));
    }

    static void checkLimit(int value, int limit, const QString& code)
    {
        if (value > limit) throw importError(ErrorKind::TooLarge, code, {QString::number(limit)});
    }

    HtmlText m_page;
    const WorkbookLimits& m_limits;
    Workbook& m_workbook;
    qint64 m_cellsLeft;
    std::vector<HtmlTable> m_open; ///< the innermost last
    HtmlCellText m_above; ///< between tables
    std::vector<QString> m_lines;
};

} // namespace

bool looksLikeHtml(const QByteArray& bytes)
{
    const QString head = decodeText(bytes.left(4096)).text.trimmed().toLower();
    for (const char* start :
         {"<!doctype html", "<html", "<head", "<meta", "<body", "<table", "<style", "<div", "<center"})
        if (head.startsWith(QLatin1String(start))) return true;
    const bool isXml = head.startsWith(QLatin1String("<?xml")) || head.startsWith(QLatin1String("<!--"));
    return isXml && (head.contains(QLatin1String("<html")) || head.contains(QLatin1String("<table")));
}

Workbook readHtmlTables(const QByteArray& bytes, const WorkbookLimits& limits)
{
    const DecodedText decoded = decodeText(bytes);
    Workbook workbook;
    workbook.kind = WorkbookKind::Html;
    HtmlTableReader(decoded.text, limits, workbook).read();
    if (workbook.sheets.empty()) throw importError(ErrorKind::BadInput, QStringLiteral("webPage"));
    if (decoded.guessed)
        workbook.findings.push_back(
            {Severity::Warning, {}, QStringLiteral("import.encodingGuessed"), {decoded.encoding}});
    if (workbook.sheets.size() > 1)
        for (size_t i = 0; i < workbook.sheets.size(); ++i) workbook.sheets[i].name = QString::number(i + 1);
    return workbook;
}

} // namespace ocop
