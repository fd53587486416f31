#pragma once

#include "ui/dashboard/board_data.h"

#include <QAbstractScrollArea>
#include <QPoint>

#include <array>
#include <functional>

namespace ocop {

struct Theme;

/// The table of places: a stacked bar of stars in force and hatched lapsed products, total, share in force, and a
/// heat cell per sector; head and sum stay while rows scroll. Every number is reached by arrow keys and opened by
/// Enter or click.
class UnitBoard : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit UnitBoard(QWidget* parent = nullptr);

    /// Words put behind a mark's own in its tooltip.
    void setHint(std::function<QString(const BoardMark&)> hint) { m_hint = std::move(hint); }
    void setData(BoardData data);
    const BoardData& data() const { return m_data; }

    /// Where the keyboard is: row (rows.size() is the sum) and mark.
    int currentRow() const { return m_row; }
    int currentMark() const { return m_mark; }
    const BoardMark* current() const;
    /// Moves the keyboard place; scrolls it into view.
    void setCurrent(int row, int mark);
    /// Where a mark can be clicked, in the viewport's coordinates; empty for a mark of zero.
    QRect markRect(int row, int mark) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const ocop::BoardMark& mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// A place on the board: row and mark, -1 for none.
    struct Spot
    {
        int row = -1;
        int mark = -1;
        bool operator==(const Spot&) const = default;
    };
    /// How one part of a row's bar lies: its own rectangle and, when the number does not fit in it, where the
    /// number stands beside the bar (with a small square of the part's kind).
    struct Segment
    {
        QRectF bar;
        QRectF beside;
    };
    using Segments = std::array<Segment, boardSegments>;

    const BoardRow& row(int index) const;
    int rowCount() const { return int(m_data.rows.size()); }
    bool isReachable(int row, int mark) const;
    int nearestMark(int row, int mark) const;
    void moveMark(int step);
    void moveRow(int to);
    Spot spotAt(const QPoint& position) const;
    int rowAt(const QPoint& position) const;
    void open(const Spot& spot);
    void describe();

    void layOut();
    QRect rowRect(int index) const;
    QRect cellRect(int row, int mark) const;
    Segments segments(int row) const;
    Segments sumSegments() const;

    void paintHead(QPainter* painter, const Theme& theme) const;
    void paintRow(QPainter* painter, int index, const Theme& theme) const;
    void paintSegments(QPainter* painter, int index, const Theme& theme) const;
    void paintPart(QPainter* painter, const QRectF& rect, BoardSegment segment, const Theme& theme) const;
    void paintHeat(QPainter* painter, int index, int sector, const Theme& theme) const;
    QColor partColour(BoardSegment segment, const Theme& theme) const;

    BoardData m_data;
    std::function<QString(const BoardMark&)> m_hint;
    int m_row = 0;
    int m_mark = int(BoardSegment::Total);
    Spot m_hovered;
    Spot m_pressed;

    // Measures in pixels, worked out in layOut().
    int m_headHeight = 28;
    int m_rowHeight = 25;
    int m_sumHeight = 26;
    int m_nameWidth = 94;
    int m_barLeft = 108;
    int m_barWidth = 182;
    int m_totalRight = 0;
    int m_shareRight = 0;
    int m_sectorLeft = 0;
    int m_sectorStep = 56;
    int m_highest = 1;
    std::vector<int> m_sectorHighest;
};

} // namespace ocop
