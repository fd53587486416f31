#include "core/reports/files/docx_table.h"

#include "core/reports/head_cells.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ocop {
namespace {

/// About how wide a text is in Times New Roman, in ems; rather too much than too little.
double docxEms(const QString& text)
{
    double ems = 0;
    for (const QChar c : text) ems += c.isUpper() ? 0.70 : c.isDigit() ? 0.5 : c.isLetter() ? 0.47 : 0.33;
    return ems;
}

DocxAlign docxAlign(ColumnAlign align)
{
    switch (align) {
    case ColumnAlign::Centre: return DocxAlign::Centre;
    case ColumnAlign::Right: return DocxAlign::Right;
    default: return DocxAlign::Left;
    }
}

/// How a table's columns are set.
struct DocxColumns
{
    std::vector<int> widths; ///< twips
    double points = docxTablePoints;

    int width(size_t first, int span) const
    {
        return std::accumulate(widths.begin() + ptrdiff_t(first), widths.begin() + ptrdiff_t(first) + span, 0);
    }
};

/// Every word whole, what is left shared out by the length of the texts. A table too wide for its words is set
/// smaller, down to 7 pt.
DocxColumns docxColumns(const ReportTable& table, int width)
{
    constexpr double em = 20; // twips for each point of its size
    constexpr int margins = 150;
    const auto widestWord = [](const QString& text) {
        double widest = 0;
        for (const QString& word : text.split(u' ')) widest = std::max(widest, docxEms(word));
        return widest;
    };
    std::vector<double> words;
    std::vector<double> texts;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        double word =
            std::max(double(column.minChars) * 0.5, widestWord(column.heading.last()) * 1.12); // heads are bold
        double text = word;
        for (const ReportRow& row : table.rows) {
            if (row.kind == RowKind::Group || (row.kind == RowKind::Total && int(i) < row.span)) continue;
            const QString cell = cellText(column, row.cells[i]);
            word = std::max(word, widestWord(cell) * (row.kind == RowKind::Total ? 1.12 : 1.0));
            text = std::max(text, std::min(docxEms(cell), 15.0));
        }
        words.push_back(std::min(word, 12.0));
        texts.push_back(std::max(text, words.back()));
    }
    const double least = std::accumulate(words.begin(), words.end(), 0.0);
    const double room = width - margins * double(words.size());
    DocxColumns columns;
    if (least > 0) columns.points = std::clamp(std::floor(room / (least * 1.3 * em) * 2) / 2, 7.0, docxTablePoints);
    const double spare = std::max(0.0, room - least * em * columns.points);
    const double wish = std::accumulate(texts.begin(), texts.end(), 0.0) - least;
    for (size_t i = 0; i < words.size(); ++i)
        columns.widths.push_back(int(margins + words[i] * em * columns.points +
                                     (wish > 0 ? spare * (texts[i] - words[i]) / wish : spare / double(words.size()))));
    const int all = std::accumulate(columns.widths.begin(), columns.widths.end(), 0);
    for (int& each : columns.widths) each = int(double(each) * width / std::max(1, all));
    return columns;
}

void writeHeadRows(DocxBody& body, const ReportTable& table, const DocxColumns& columns)
{
    const std::vector<HeadCell> heads = headCells(table);
    for (int level = 0; level < table.headLevels(); ++level) {
        body.beginRow(DocxRow::Head);
        std::vector<const HeadCell*> ofRow; // those that begin here or reach through
        for (const HeadCell& cell : heads)
            if (cell.row <= level && level < cell.row + cell.rowSpan) ofRow.push_back(&cell);
        std::sort(ofRow.begin(), ofRow.end(),
                  [](const HeadCell* a, const HeadCell* b) { return a->column < b->column; });
        for (const HeadCell* cell : ofRow) {
            const bool begins = cell->row == level;
            body.beginCell(columns.width(size_t(cell->column), cell->columnSpan), cell->columnSpan,
                           cell->rowSpan < 2 ? DocxMerge::None
                           : begins          ? DocxMerge::First
                                             : DocxMerge::Below);
            body.paragraph(begins ? cell->text : QString(), DocxStyle::centred(columns.points, true));
            body.endCell();
        }
        body.endRow();
    }
}

void writeTableRow(DocxBody& body, const ReportTable& table, const ReportRow& row, const DocxColumns& columns)
{
    body.beginRow(DocxRow::Whole);
    const bool strong = row.kind != RowKind::Data;
    for (size_t i = 0; i < table.columns.size();) {
        const int span = i == 0 ? std::max(1, row.span) : 1;
        const ReportColumn& column = table.columns[i];
        DocxStyle style{
            .points = columns.points, .bold = strong || column.bold, .align = docxAlign(alignmentOf(column))};
        if (span > 1) style.align = row.kind == RowKind::Total ? DocxAlign::Centre : DocxAlign::Left;
        style.keepNext = row.kind == RowKind::Group; // a heading goes with its first row
        body.beginCell(columns.width(i, span), span);
        body.paragraph(cellText(column, row.cells[i]), style);
        body.endCell();
        i += size_t(span);
    }
    body.endRow();
}

} // namespace

void writeDocxTable(DocxBody& body, const ReportTable& table, int width)
{
    const DocxColumns columns = docxColumns(table, width);
    body.beginTable(columns.widths, true);
    writeHeadRows(body, table, columns);
    for (const ReportRow& row : table.rows) writeTableRow(body, table, row, columns);
    if (table.rows.empty()) {
        ReportTable one = table;
        one.addTotal(emptyTableText(), int(table.columns.size()), {});
        writeTableRow(body, one, one.rows.front(), columns);
    }
    body.endTable();
    body.paragraph({}, {.points = 6});
}

} // namespace ocop
