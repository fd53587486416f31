#include "ui/paper/table_flow.h"

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

constexpr double gridThickness = 9; // 0.45 pt

/// Draws one table onto the pages of a flow.
class TableFlow
{
public:
    TableFlow(PageFlow& flow, const MeasuredTable& table) : m_flow(flow), m_table(table) {}

    /// Gives the first of the last rows where they went onto a new page for the tail's sake.
    std::optional<size_t> run(double tailHeight);
    static double chunkHeight(const MeasuredTable& table, size_t first, size_t end);

private:
    void beginPiece();
    void endPiece();
    void breakPage();
    void placeChunk(size_t first, size_t end, double tailHeight);
    void placeRow(const MeasuredRow& row);
    void placeTallRow(const MeasuredRow& row);
    void placeCells(const MeasuredRow& row, double height, int firstLine, int lines);
    void vertical(size_t edge, double top, double bottom);
    void horizontal(double y) { m_flow.rule(x(0), y, x(m_table.columnEdges.size() - 1), y, gridThickness); }
    double x(size_t edge) const { return m_flow.body().left() + m_table.columnEdges[edge]; }

    PageFlow& m_flow;
    const MeasuredTable& m_table;
    std::vector<std::pair<double, double>> m_open; ///< vertical lines not drawn yet, per column edge
    std::optional<size_t> m_movedForTail;
    bool m_hasRows = false; ///< the piece on this page has rows under its head
};

double TableFlow::chunkHeight(const MeasuredTable& table, size_t first, size_t end)
{
    double height = 0;
    for (size_t i = first; i < end; ++i) height += table.rows[i].height;
    return height;
}

std::optional<size_t> TableFlow::run(double tailHeight)
{
    beginPiece();
    for (size_t first = 0; first < m_table.rows.size();) {
        const size_t end = rowsTogetherEnd(m_table, first);
        placeChunk(first, end, end == m_table.rows.size() ? tailHeight : 0);
        first = end;
    }
    endPiece();
    return m_movedForTail;
}

void TableFlow::placeChunk(size_t first, size_t end, double tailHeight)
{
    const double height = chunkHeight(m_table, first, end);
    const double wholePage = m_flow.body().height() - m_table.headHeight();
    const double wanted = height + tailHeight <= wholePage ? height + tailHeight : height;
    if (wanted > m_flow.remaining() && m_hasRows && height <= wholePage) {
        if (height <= m_flow.remaining()) m_movedForTail = first;
        breakPage();
    }
    for (size_t i = first; i < end; ++i) placeRow(m_table.rows[i]);
}

void TableFlow::placeRow(const MeasuredRow& row)
{
    if (row.height > m_flow.remaining() && m_hasRows && row.height <= m_flow.body().height() - m_table.headHeight())
        breakPage();
    if (row.height > m_flow.remaining() + 1) return placeTallRow(row);
    placeCells(row, row.height, 0, -1);
}

void TableFlow::placeTallRow(const MeasuredRow& row)
{
    int lines = 1;
    for (const MeasuredCell& cell : row.cells) lines = std::max(lines, cell.text.lineCount());
    for (int line = 0; line < lines;) {
        const double room = m_flow.remaining() - 2 * m_table.paddingY;
        int fit = std::min(int(std::floor(room / m_table.lineHeight)), lines - line);
        if (fit < 1 && m_hasRows) {
            breakPage();
            continue;
        }
        fit = std::max(fit, 1);
        placeCells(row, fit * m_table.lineHeight + 2 * m_table.paddingY, line, fit);
        line += fit;
        if (line < lines) breakPage();
    }
}

void TableFlow::placeCells(const MeasuredRow& row, double height, int firstLine, int lines)
{
    const double top = m_flow.y();
    for (const MeasuredCell& cell : row.cells) {
        vertical(size_t(cell.column), top, top + height);
        const int shown = lines < 0 ? cell.text.lineCount() : std::clamp(cell.text.lineCount() - firstLine, 0, lines);
        if (shown <= 0) continue;
        const double free = height - shown * m_table.lineHeight;
        // A row cut over pages reads from the top, any other stands in the middle of its height.
        const double offset = lines < 0 ? free / 2 : m_table.paddingY;
        m_flow.text(cell.text, QPointF(x(size_t(cell.column)) + m_table.paddingX, top + offset), firstLine, shown);
    }
    vertical(m_table.columnEdges.size() - 1, top, top + height);
    m_flow.setY(top + height);
    horizontal(m_flow.y());
    m_hasRows = true;
}

void TableFlow::vertical(size_t edge, double top, double bottom)
{
    auto& open = m_open[edge];
    if (open.second > open.first && std::abs(open.second - top) > 0.5) {
        m_flow.rule(x(edge), open.first, x(edge), open.second, gridThickness);
        open = {top, bottom};
    } else {
        open = {open.second > open.first ? open.first : top, bottom};
    }
}

void TableFlow::beginPiece()
{
    m_open.assign(m_table.columnEdges.size(), {0, 0});
    m_hasRows = false;
    const double top = m_flow.y();
    horizontal(top);
    for (const MeasuredHead& head : m_table.head) {
        const double upper = top + m_table.headEdges[size_t(head.cell.row)];
        const double lower = top + m_table.headEdges[size_t(head.cell.row + head.cell.rowSpan)];
        const size_t left = size_t(head.cell.column);
        vertical(left, upper, lower);
        const size_t right = left + size_t(head.cell.columnSpan);
        m_flow.rule(x(left), lower, x(right), lower, gridThickness);
        const double offset = (lower - upper - head.text.height()) / 2;
        m_flow.text(head.text, QPointF(x(left) + m_table.paddingX, upper + offset));
    }
    vertical(m_table.columnEdges.size() - 1, top, top + m_table.headHeight());
    m_flow.skip(m_table.headHeight());
}

void TableFlow::endPiece()
{
    for (size_t edge = 0; edge < m_open.size(); ++edge)
        if (m_open[edge].second > m_open[edge].first)
            m_flow.rule(x(edge), m_open[edge].first, x(edge), m_open[edge].second, gridThickness);
}

void TableFlow::breakPage()
{
    endPiece();
    m_flow.newPage();
    beginPiece();
}

} // namespace

std::optional<size_t> flowTable(PageFlow& flow, const MeasuredTable& table, double tailHeight)
{
    flow.ensure(tableStartHeight(table));
    return TableFlow(flow, table).run(tailHeight);
}

size_t rowsTogetherEnd(const MeasuredTable& table, size_t first)
{
    size_t end = first + 1;
    while (end < table.rows.size() &&
           (table.rows[end - 1].kind == RowKind::Group || table.rows[end].kind == RowKind::Total))
        ++end;
    return end;
}

double tableStartHeight(const MeasuredTable& table)
{
    const size_t end = rowsTogetherEnd(table, 0);
    return table.headHeight() + TableFlow::chunkHeight(table, 0, table.rows.empty() ? 0 : end);
}

} // namespace ocop
