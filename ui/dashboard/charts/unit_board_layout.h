#pragma once

#include "ui/dashboard/charts/board_data.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QRect>

#include <array>

namespace ocop {

/// A place on the board: row (the one after the last is the sum) and mark, -1 for none.
struct BoardSpot
{
    int row = -1;
    int mark = -1;
    bool operator==(const BoardSpot&) const = default;
};

/// Where the head, the rows and the sum of a board of places lie in a room of some size, and where each mark can be
/// clicked. Head and sum stay, rows scroll between them. All in pixels of the room.
class UnitBoardLayout
{
    Q_DECLARE_TR_FUNCTIONS(UnitBoardLayout)

public:
    /// A column: its left edge and width.
    struct Span
    {
        int left = 0;
        int width = 0;

        int end() const { return left + width; }
        QRect in(const QRect& line) const { return QRect(left, line.top(), width, line.height()); }
    };
    /// A head of a column as it is written, cut to its width.
    struct Head
    {
        QString text;
        QRect rect;
        Qt::Alignment alignment;
        TypeSize size = TypeSize::Small;
    };
    /// How one part of a row's bar lies: its own rectangle and, when the number does not fit in it, where the
    /// number stands beside the bar (with a small square of the part's kind). Both empty for zero.
    struct BarPart
    {
        QRectF bar;
        QRectF beside;
    };
    using Bar = std::array<BarPart, boardSegments>;

    UnitBoardLayout() = default;
    UnitBoardLayout(const BoardData& data, const QSize& room, const Theme& theme);

    /// How far the rows are moved up.
    void scrollTo(int y) { m_scroll = y; }
    /// The farthest they can be moved.
    int scrollEnd() const;
    int rowHeight() const { return m_rowHeight; }

    QRect headRect() const { return QRect(0, 0, m_room.width(), m_headHeight); }
    /// Between head and sum, where rows are seen.
    QRect bodyRect() const;
    QRect rowRect(int row) const;
    const std::vector<Head>& heads() const { return m_heads; }
    const Span& name() const { return m_name; }
    const Span& total() const { return m_total; }
    const Span& share() const { return m_share; }
    Bar bar(int row) const;
    QRect sectorRect(int row, int sector) const;

    /// Where a mark can be clicked; empty for a mark of zero.
    QRect markRect(const BoardSpot& spot) const;
    int rowAt(const QPoint& position) const;
    BoardSpot spotAt(const QPoint& position) const;

private:
    /// What lies in a row, measured from its own top.
    struct Line
    {
        Bar bar;
        std::vector<QRect> marks;
    };

    int sumRow() const { return int(m_lines.size()) - 1; }
    void placeColumns(const BoardData& data, const Theme& theme);
    void placeHeads(const BoardData& data, const Theme& theme);
    Bar barOf(const BoardRow& row, double scale, const Theme& theme) const;
    Bar sumBarOf(const BoardRow& sum, const Theme& theme) const;
    std::vector<QRect> marksOf(const BoardRow& row, const Bar& bar, int height) const;
    QRect sectorMark(int sector, int height) const;

    QSize m_room;
    int m_scroll = 0;
    int m_headHeight = 0;
    int m_rowHeight = 1;
    int m_sumHeight = 0;
    Span m_name;
    Span m_bar;
    Span m_total;
    Span m_share;
    int m_sectorLeft = 0;
    int m_sectorStep = 0;
    std::vector<Head> m_heads;
    std::vector<Line> m_lines = std::vector<Line>(1); ///< the rows, then the sum
};

} // namespace ocop
