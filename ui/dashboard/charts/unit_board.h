#pragma once

#include "ui/dashboard/charts/unit_board_layout.h"

#include <QAbstractScrollArea>

#include <functional>

namespace ocop {

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
    int currentRow() const { return m_current.row; }
    int currentMark() const { return m_current.mark; }
    const BoardMark* current() const { return markAt(m_current); }
    /// Moves the keyboard place; scrolls it into view.
    void setCurrent(int row, int mark);
    /// Where a mark can be clicked, in the viewport's coordinates; empty for a mark of zero.
    QRect markRect(int row, int mark) const { return m_layout.markRect({row, mark}); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const ocop::BoardMark& mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    const BoardMark* markAt(const BoardSpot& spot) const;
    bool isReachable(const BoardSpot& spot) const { return m_data.row(spot.row).isReachable(spot.mark); }
    int nearestMark(int row, int mark) const;
    void moveMark(int step);
    void open(const BoardSpot& spot);
    void layOut();
    void describe();

    BoardData m_data;
    UnitBoardLayout m_layout;
    std::function<QString(const BoardMark&)> m_hint;
    BoardSpot m_current{0, int(BoardSegment::Total)};
    BoardSpot m_hovered;
    BoardSpot m_pressed;
};

} // namespace ocop
