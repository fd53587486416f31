#pragma once

#include "ui/paper/layout/table_measure.h"
#include "ui/paper/paper_page.h"

#include <optional>

namespace ocop {

/// Places a table on the pages of a flow, a piece at a time: the head on every page, no row cut unless it is taller than a
/// page, a group's heading with its first row, a total with the row before it. The last rows stay with `tailHeight` twips
/// of what follows (signature) so that it never stands alone on a page. Flow and table must outlive it.
class TableFlow
{
public:
    /// `index` is the table's in its report.
    TableFlow(PageFlow& flow, const ReportTable& table, size_t index, double tailHeight = 0);
    Q_DISABLE_COPY_MOVE(TableFlow)

    const ReportTable& table() const { return m_source; }
    /// The height that must be free to begin the table: its head and its first rows.
    double startHeight();
    /// Whether all its rows belong together.
    bool isWhole() const { return m_rows.togetherEnd(0) == m_rows.count(); }
    void begin();
    /// Places the next rows that belong together; false when nothing is left.
    bool placeNext();
    /// The first of the last rows, where they went onto a new page for the sake of what follows alone.
    std::optional<size_t> movedForTail() const { return m_movedForTail; }

private:
    double chunkHeight(size_t first, size_t end);
    void beginPiece();
    void endPiece();
    void breakPage();
    void placeRow(const MeasuredRow& row);
    void placeTallRow(const MeasuredRow& row);
    void placeCells(const MeasuredRow& row, double height, int firstLine, int lines);
    void placeSpots(const MeasuredRow& row, double top, double height);
    void vertical(size_t edge, double top, double bottom);
    void horizontal(double y);
    double x(size_t edge) const { return m_flow.body().left() + m_table.columnEdges[edge]; }

    PageFlow& m_flow;
    const ReportTable& m_source;
    size_t m_index;
    const MeasuredTable m_table;
    MeasuredRows m_rows;
    double m_tailHeight;
    size_t m_next = 0; ///< row
    std::optional<size_t> m_movedForTail;
    std::vector<std::pair<double, double>> m_open; ///< vertical lines not drawn yet, per column edge
    bool m_hasRows = false; ///< the piece on this page has rows under its head
};

} // namespace ocop
