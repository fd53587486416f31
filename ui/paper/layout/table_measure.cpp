#include "ui/paper/layout/table_measure.h"

#include "ui/paper/layout/column_widths.h"

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

Qt::Alignment paperAlignment(ColumnAlign align)
{
    switch (align) {
    case ColumnAlign::Centre: return Qt::AlignHCenter;
    case ColumnAlign::Right: return Qt::AlignRight;
    default: return Qt::AlignLeft;
    }
}

} // namespace

/// Breaks cell texts; most fit on one line and need no layout to know it.
class CellBreaker
{
public:
    explicit CellBreaker(const MeasuredTable& table) : m_table(table) {}

    TextBox box(const QString& text, ColumnAlign align, bool bold, bool italic, int column, int span)
    {
        PaperStyle style;
        style.points = m_table.points;
        style.bold = bold;
        style.italic = italic;
        style.align = paperAlignment(align);
        style.breakWords = m_table.breakWords;
        const double width = m_table.columnWidth(column, span) - 2 * m_table.paddingX;
        LetterWidths& letters = bold ? m_bold : m_plain;
        const bool fits = !text.contains(u'\n') && letters.widthOf(text) + 2 <= width;
        return fits ? TextBox::oneLine(text, style, width) : TextBox(text, style, width);
    }

private:
    static PaperStyle styleOf(const MeasuredTable& table, bool bold)
    {
        PaperStyle style;
        style.points = table.points;
        style.bold = bold;
        return style;
    }

    const MeasuredTable& m_table;
    LetterWidths m_plain{styleOf(m_table, false)};
    LetterWidths m_bold{styleOf(m_table, true)};
};

namespace {

MeasuredRow measureRow(const ReportTable& table, const ReportRow& row, const MeasuredTable& measured,
                       CellBreaker& breaker)
{
    MeasuredRow result;
    result.kind = row.kind;
    int lines = 1;
    for (int column = 0; column < int(table.columns.size());) {
        const ReportColumn& definition = table.columns[size_t(column)];
        const int span = column == 0 ? std::clamp(row.span, 1, int(table.columns.size())) : 1;
        ColumnAlign align = alignmentOf(definition);
        if (column == 0 && row.kind != RowKind::Data)
            align = row.kind == RowKind::Total ? ColumnAlign::Centre : ColumnAlign::Left;
        const bool bold = row.kind != RowKind::Data || definition.bold;
        result.cells.push_back(
            {breaker.box(cellText(definition, row.cells[size_t(column)]), align, bold, false, column, span), column,
             span});
        lines = std::max(lines, result.cells.back().text.lineCount());
        column += span;
    }
    result.height = lines * measured.lineHeight + 2 * measured.paddingY;
    return result;
}

void measureHead(const ReportTable& table, MeasuredTable& measured, CellBreaker& breaker)
{
    const int levels = table.headLevels();
    std::vector<double> heights(size_t(levels), measured.lineHeight + 2 * measured.paddingY);
    for (HeadCell& cell : headCells(table)) {
        TextBox text = breaker.box(cell.text, ColumnAlign::Centre, true, false, cell.column, cell.columnSpan);
        measured.head.push_back({std::move(cell), std::move(text)});
    }
    // Boxes of one level first, then those that reach over several add what is still missing to the lowest.
    for (int reach = 1; reach <= levels; ++reach)
        for (const MeasuredHead& head : measured.head) {
            if (head.cell.rowSpan != reach) continue;
            double have = 0;
            for (int i = 0; i < reach; ++i) have += heights[size_t(head.cell.row + i)];
            const double missing = head.text.height() + 2 * measured.paddingY - have;
            if (missing > 0) heights[size_t(head.cell.row + reach - 1)] += missing;
        }
    measured.headEdges = {0};
    for (const double height : heights) measured.headEdges.push_back(measured.headEdges.back() + height);
}

MeasuredRow emptyRow(const ReportTable& table, const MeasuredTable& measured, CellBreaker& breaker)
{
    const int span = std::max(1, int(table.columns.size()));
    MeasuredRow row;
    row.cells.push_back({breaker.box(emptyTableText(), ColumnAlign::Centre, false, true, 0, span), 0, span});
    row.height = row.cells.front().text.height() + 4 * measured.paddingY;
    return row;
}

} // namespace

MeasuredTable measureTable(const ReportTable& table, double width, const PageSetup& setup)
{
    const ColumnWidths columns = settleColumns(table, width, setup.tablePoints, setup.smallestTablePoints);
    MeasuredTable measured;
    measured.points = columns.points;
    measured.paddingX = cellPaddingX(columns.points);
    measured.paddingY = std::round(columns.points * 3.2);
    PaperStyle style;
    style.points = columns.points;
    measured.lineHeight = paperLineHeight(style);
    measured.columnEdges = {0};
    for (const double w : columns.widths) measured.columnEdges.push_back(measured.columnEdges.back() + w);

    measured.breakWords = columns.breakWords;
    CellBreaker breaker(measured);
    measureHead(table, measured, breaker);
    return measured;
}

MeasuredRows::MeasuredRows(const ReportTable& table, const MeasuredTable& measured)
    : m_table(table), m_measured(measured), m_breaker(std::make_unique<CellBreaker>(measured))
{
}

MeasuredRows::~MeasuredRows() = default;

const MeasuredRow& MeasuredRows::at(size_t row)
{
    while (m_first + m_rows.size() <= row) m_rows.push_back(measure(m_first + m_rows.size()));
    return m_rows[row - m_first];
}

size_t MeasuredRows::togetherEnd(size_t first) const
{
    size_t end = first + 1;
    while (end < count() && (kind(end - 1) == RowKind::Group || kind(end) == RowKind::Total)) ++end;
    return end;
}

void MeasuredRows::forgetBefore(size_t row)
{
    while (m_first < row && !m_rows.empty()) {
        m_rows.pop_front();
        ++m_first;
    }
}

MeasuredRow MeasuredRows::measure(size_t row)
{
    if (m_table.rows.empty()) return emptyRow(m_table, m_measured, *m_breaker);
    MeasuredRow measured = measureRow(m_table, m_table.rows[row], m_measured, *m_breaker);
    measured.index = row;
    return measured;
}

} // namespace ocop
