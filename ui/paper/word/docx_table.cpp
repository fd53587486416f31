#include "ui/paper/word/docx_table.h"

#include "ui/paper/layout/table_measure.h"
#include "ui/paper/word/word_style.h"

#include <algorithm>

namespace ocop {
namespace {

/// Room a cell of Word has more than a painted one at each side: where two measure a line a hair apart, it does not break.
constexpr double wordSlack = 20;

/// Boxes to tick and stars come from another font, with heights of its own that must not make the row higher.
bool hasSigns(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2190 && c.unicode() < 0x2c00; });
}

/// Writes the rows of one measured table.
class WordTable
{
public:
    WordTable(DocxBody& body, const MeasuredTable& table, MeasuredRows& rows)
        : m_body(body), m_table(table), m_rows(rows)
    {
    }

    void write(const DocxTableEnd& end, double pageHeight);

private:
    void begin();
    void writeHead();
    void writeRow(const MeasuredRow& row, bool keepNext, bool isWhole);
    int width(int column, int span) const
    {
        return wordTwips(m_table.columnEdges[size_t(column + span)]) - wordTwips(m_table.columnEdges[size_t(column)]);
    }
    void writeText(const TextBox& text, bool keepNext);

    DocxBody& m_body;
    const MeasuredTable& m_table;
    MeasuredRows& m_rows;
};

void WordTable::writeText(const TextBox& text, bool keepNext)
{
    DocxStyle style = wordStyle(text.style());
    style.keepNext = keepNext;
    style.isExact = hasSigns(text.text());
    m_body.paragraph(wordText(text), style);
}

void WordTable::writeHead()
{
    const int levels = int(m_table.headEdges.size()) - 1;
    for (int level = 0; level < levels; ++level) {
        const double height = m_table.headEdges[size_t(level) + 1] - m_table.headEdges[size_t(level)];
        m_body.beginRow(DocxRow::Head, {wordTwips(height)});
        std::vector<const MeasuredHead*> ofRow; // those that begin here or reach through
        for (const MeasuredHead& each : m_table.head)
            if (each.cell.row <= level && level < each.cell.row + each.cell.rowSpan) ofRow.push_back(&each);
        std::sort(ofRow.begin(), ofRow.end(),
                  [](const MeasuredHead* a, const MeasuredHead* b) { return a->cell.column < b->cell.column; });
        for (const MeasuredHead* each : ofRow) {
            const HeadCell& cell = each->cell;
            const bool begins = cell.row == level;
            m_body.beginCell(width(cell.column, cell.columnSpan), cell.columnSpan,
                             cell.rowSpan < 2 ? DocxMerge::None
                             : begins         ? DocxMerge::First
                                              : DocxMerge::Below);
            if (begins)
                writeText(each->text, false);
            else
                m_body.space(20);
            m_body.endCell();
        }
        m_body.endRow();
    }
}

void WordTable::writeRow(const MeasuredRow& row, bool keepNext, bool isWhole)
{
    m_body.beginRow(isWhole ? DocxRow::Whole : DocxRow::Plain, {wordTwips(row.height)});
    for (const MeasuredCell& cell : row.cells) {
        m_body.beginCell(width(cell.column, cell.span), cell.span);
        writeText(cell.text, keepNext);
        m_body.endCell();
    }
    m_body.endRow();
}

void WordTable::begin()
{
    std::vector<int> widths;
    for (size_t i = 0; i + 1 < m_table.columnEdges.size(); ++i) widths.push_back(width(int(i), 1));
    m_body.beginTable(widths, {DocxGrid::All, wordTwips(m_table.paddingX - wordSlack)});
    writeHead();
}

void WordTable::write(const DocxTableEnd& end, double pageHeight)
{
    begin();
    const size_t count = m_rows.count();
    for (size_t first = 0; first < count;) {
        if (end.newPageAt == first) {
            m_body.endTable();
            m_body.space(20, false, true);
            begin();
        }
        const size_t last = m_rows.togetherEnd(first) - 1;
        for (size_t i = first; i <= last; ++i) {
            const MeasuredRow& row = m_rows.at(i);
            const bool isWhole = row.height <= pageHeight - m_table.headHeight();
            writeRow(row, i < last || (end.keepNext && last + 1 == count), isWhole);
        }
        first = last + 1;
        m_rows.forgetBefore(first);
    }
    m_body.endTable();
}

} // namespace

void writeDocxTable(DocxBody& body, const ReportTable& table, double width, const PageSetup& setup,
                    const DocxTableEnd& end)
{
    const MeasuredTable measured = measureTable(table, width, setup);
    const PaperOrientation lying = PaperOrientation::Landscape; // the lower of the two
    MeasuredRows rows(table, measured);
    WordTable(body, measured, rows).write(end, bodyRect(lying, setup).height());
}

} // namespace ocop
