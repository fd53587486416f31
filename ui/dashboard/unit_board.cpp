#include "ui/dashboard/unit_board.h"

#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace ocop {

UnitBoard::UnitBoard(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void UnitBoard::setData(BoardData data)
{
    m_data = std::move(data);
    m_hovered = m_pressed = {};
    m_row = qBound(0, m_row, rowCount());
    m_mark = nearestMark(m_row, m_mark);
    layOut();
    describe();
    viewport()->update();
}

const BoardRow& UnitBoard::row(int index) const { return index < rowCount() ? m_data.rows[size_t(index)] : m_data.sum; }

const BoardMark* UnitBoard::current() const
{
    const BoardRow& at = row(m_row);
    return size_t(m_mark) < at.marks.size() ? &at.marks[size_t(m_mark)] : nullptr;
}

bool UnitBoard::isReachable(int index, int mark) const
{
    const BoardRow& at = row(index);
    if (mark < 0 || size_t(mark) >= at.marks.size()) return false;
    return at.marks[size_t(mark)].count > 0 || mark == int(BoardSegment::Total);
}

int UnitBoard::nearestMark(int index, int mark) const
{
    const int count = int(row(index).marks.size());
    for (int away = 0; away < count; ++away)
        for (const int candidate : {mark - away, mark + away})
            if (isReachable(index, candidate)) return candidate;
    return int(BoardSegment::Total);
}

void UnitBoard::setCurrent(int index, int mark)
{
    m_row = qBound(0, index, rowCount());
    m_mark = nearestMark(m_row, mark);
    if (m_row < rowCount()) {
        const QRect rect = rowRect(m_row);
        const int bottom = viewport()->height() - m_sumHeight;
        if (rect.top() < m_headHeight)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - (m_headHeight - rect.top()));
        if (rect.bottom() >= bottom)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() + 1 - bottom);
    }
    describe();
    viewport()->update();
}

void UnitBoard::moveMark(int step)
{
    for (int mark = m_mark + step; mark >= 0 && mark < int(row(m_row).marks.size()); mark += step)
        if (isReachable(m_row, mark)) {
            setCurrent(m_row, mark);
            return;
        }
}

void UnitBoard::keyPressEvent(QKeyEvent* event)
{
    const int last = int(row(m_row).marks.size()) - 1;
    const bool toEnd = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_row - 1, m_mark); break;
    case Qt::Key_Down: setCurrent(m_row + 1, m_mark); break;
    case Qt::Key_Left: moveMark(-1); break;
    case Qt::Key_Right: moveMark(1); break;
    case Qt::Key_Home: setCurrent(toEnd ? 0 : m_row, toEnd ? m_mark : 0); break;
    case Qt::Key_End: setCurrent(toEnd ? rowCount() : m_row, toEnd ? m_mark : last); break;
    case Qt::Key_PageUp: setCurrent(m_row - 10, m_mark); break;
    case Qt::Key_PageDown: setCurrent(m_row + 10, m_mark); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: open({m_row, m_mark}); break;
    default: event->ignore(); return;
    }
    event->accept();
}

void UnitBoard::open(const Spot& spot)
{
    if (!isReachable(spot.row, spot.mark)) return;
    // A copy: whoever hears it may change the data under us.
    const BoardMark mark = row(spot.row).marks[size_t(spot.mark)];
    if (mark.count > 0) Q_EMIT activated(mark);
}

int UnitBoard::rowAt(const QPoint& position) const
{
    if (rowRect(rowCount()).contains(position)) return rowCount();
    if (position.y() < m_headHeight) return -1;
    const int index = (position.y() - m_headHeight + verticalScrollBar()->value()) / m_rowHeight;
    return index < rowCount() ? index : -1;
}

UnitBoard::Spot UnitBoard::spotAt(const QPoint& position) const
{
    const int index = rowAt(position);
    if (index < 0) return {};
    const int count = int(row(index).marks.size());
    for (int mark = 0; mark < count; ++mark)
        if (markRect(index, mark).contains(position)) return {index, mark};
    // The name and the share stand for the whole row.
    if (position.x() < m_barLeft || (position.x() > m_barLeft + m_barWidth && position.x() < m_sectorLeft))
        return {index, int(BoardSegment::Total)};
    return {index, -1};
}

void UnitBoard::mouseMoveEvent(QMouseEvent* event)
{
    const Spot over = spotAt(event->pos());
    if (over == m_hovered) return;
    m_hovered = over;
    const bool opens =
        over.mark >= 0 && isReachable(over.row, over.mark) && row(over.row).marks[size_t(over.mark)].count > 0;
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void UnitBoard::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->pos()) : Spot{};
    if (m_pressed.mark >= 0) setCurrent(m_pressed.row, m_pressed.mark);
}

void UnitBoard::mouseReleaseEvent(QMouseEvent* event)
{
    const Spot pressed = std::exchange(m_pressed, {});
    if (pressed.mark >= 0 && pressed == spotAt(event->pos())) open(pressed);
}

void UnitBoard::describe()
{
    const BoardMark* mark = current();
    setAccessibleDescription(mark ? mark->detail : QString());
    if (!hasFocus()) return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void UnitBoard::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    describe();
    viewport()->update();
}

void UnitBoard::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void UnitBoard::resizeEvent(QResizeEvent*) { layOut(); }

void UnitBoard::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) layOut();
}

bool UnitBoard::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const Spot over = spotAt(help->pos());
        const bool known = over.mark >= 0;
        const BoardMark* mark = known ? &row(over.row).marks[size_t(over.mark)] : nullptr;
        QToolTip::showText(help->globalPos(), mark ? mark->detail + (m_hint ? m_hint(*mark) : QString()) : QString(),
                           this);
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QSize UnitBoard::sizeHint() const { return QSize(themeOf(this).px(660), themeOf(this).px(504)); }

QSize UnitBoard::minimumSizeHint() const { return QSize(themeOf(this).px(480), themeOf(this).px(140)); }

} // namespace ocop
