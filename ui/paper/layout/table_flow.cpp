#include "ui/paper/layout/table_flow.h"

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

constexpr double gridThickness = 9; // 0.45 pt

} // namespace

TableFlow::TableFlow(PageFlow& flow, const ReportTable& table, size_t index, double tailHeight)
    : m_flow(flow), m_source(table), m_index(index), m_table(measureTable(table, flow.body().width(), flow.setup())),
      m_rows(table, m_table), m_tailHeight(tailHeight)
{
}

double TableFlow::startHeight() { return m_table.headHeight() + chunkHeight(0, m_rows.togetherEnd(0)); }

double TableFlow::chunkHeight(size_t first, size_t end)
{
    double height = 0;
    for (size_t i = first; i < end; ++i) height += m_rows.at(i).height;
    return height;
}

void TableFlow::begin()
{
    m_flow.ensure(startHeight());
    beginPiece();
}

bool TableFlow::placeNext()
{
    if (m_next == m_rows.count()) {
        endPiece();
        return false;
    }
    const size_t end = m_rows.togetherEnd(m_next);
    const double height = chunkHeight(m_next, end);
    const double tail = end == m_rows.count() ? m_tailHeight : 0;
    const double wholePage = m_flow.body().height() - m_table.headHeight();
    const double wanted = height + tail <= wholePage ? height + tail : height;
    if (wanted > m_flow.remaining() && m_hasRows && height <= wholePage) {
        if (height <= m_flow.remaining()) m_movedForTail = m_next;
        breakPage();
    }
    for (; m_next < end; ++m_next) placeRow(m_rows.at(m_next));
    m_rows.forgetBefore(end);
    return true;
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
    placeSpots(row, top, height);
    m_flow.setY(top + height);
    horizontal(m_flow.y());
    m_hasRows = true;
}

void TableFlow::placeSpots(const MeasuredRow& row, double top, double height)
{
    if (row.index >= m_source.rows.size()) return;
    const ReportRow& source = m_source.rows[row.index];
    const auto spot = [&](size_t cell, double left, double right) {
        m_flow.spot({QRectF(left, top, right - left, height), m_index, row.index, cell});
    };
    if (source.counted.empty() && !(source.products.empty() && source.contracts.empty()))
        spot(0, x(0), x(m_table.columnEdges.size() - 1));
    for (const MeasuredCell& cell : row.cells)
        if (!source.counted.empty() && !source.behind(size_t(cell.column)).empty())
            spot(size_t(cell.column), x(size_t(cell.column)), x(size_t(cell.column + cell.span)));
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

void TableFlow::horizontal(double y) { m_flow.rule(x(0), y, x(m_table.columnEdges.size() - 1), y, gridThickness); }

} // namespace ocop
