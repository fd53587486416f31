#include "ui/dashboard/charts/unit_board.h"

#include "ui/dashboard/charts/unit_board_painter.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
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
    m_current.row = qBound(0, m_current.row, m_data.rowCount());
    m_current.mark = nearestMark(m_current.row, m_current.mark);
    layOut();
    describe();
    viewport()->update();
}

void UnitBoard::layOut()
{
    m_layout = UnitBoardLayout(m_data, viewport()->size(), themeOf(this));
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, m_layout.scrollEnd());
    bar->setPageStep(qMax(m_layout.rowHeight(), m_layout.bodyRect().height()));
    bar->setSingleStep(m_layout.rowHeight());
    m_layout.scrollTo(bar->value());
}

const BoardMark* UnitBoard::markAt(const BoardSpot& spot) const
{
    if (spot.row < 0 || spot.mark < 0) return nullptr;
    const std::vector<BoardMark>& marks = m_data.row(spot.row).marks;
    return size_t(spot.mark) < marks.size() ? &marks[size_t(spot.mark)] : nullptr;
}

int UnitBoard::nearestMark(int row, int mark) const
{
    const int count = int(m_data.row(row).marks.size());
    for (int away = 0; away < count; ++away)
        for (const int candidate : {mark - away, mark + away})
            if (isReachable({row, candidate})) return candidate;
    return int(BoardSegment::Total);
}

void UnitBoard::setCurrent(int row, int mark)
{
    m_current.row = qBound(0, row, m_data.rowCount());
    m_current.mark = nearestMark(m_current.row, mark);
    if (m_current.row < m_data.rowCount()) {
        const QRect line = m_layout.rowRect(m_current.row);
        const QRect body = m_layout.bodyRect();
        QScrollBar* bar = verticalScrollBar();
        if (line.top() < body.top()) bar->setValue(bar->value() - (body.top() - line.top()));
        if (line.bottom() > body.bottom()) bar->setValue(bar->value() + line.bottom() - body.bottom());
    }
    describe();
    viewport()->update();
}

void UnitBoard::moveMark(int step)
{
    const auto [row, at] = m_current;
    for (int mark = at + step; mark >= 0 && mark < int(m_data.row(row).marks.size()); mark += step)
        if (isReachable({row, mark})) return setCurrent(row, mark);
}

void UnitBoard::keyPressEvent(QKeyEvent* event)
{
    const auto [row, mark] = m_current;
    const int last = int(m_data.row(row).marks.size()) - 1;
    const bool toEnd = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(row - 1, mark); break;
    case Qt::Key_Down: setCurrent(row + 1, mark); break;
    case Qt::Key_Left: moveMark(-1); break;
    case Qt::Key_Right: moveMark(1); break;
    case Qt::Key_Home: setCurrent(toEnd ? 0 : row, toEnd ? mark : 0); break;
    case Qt::Key_End: setCurrent(toEnd ? m_data.rowCount() : row, toEnd ? mark : last); break;
    case Qt::Key_PageUp: setCurrent(row - 10, mark); break;
    case Qt::Key_PageDown: setCurrent(row + 10, mark); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: open(m_current); break;
    default: event->ignore(); return;
    }
    event->accept();
}

void UnitBoard::open(const BoardSpot& spot)
{
    const BoardMark* at = markAt(spot);
    if (!at || at->count == 0) return;
    const BoardMark mark = *at; // a copy: whoever hears it may change the data under us
    Q_EMIT activated(mark);
}

void UnitBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    paintUnitBoard(&painter, m_data, m_layout, themeOf(this), m_hovered.row,
                   hasFocus() && current() ? m_current : BoardSpot{});
}

void UnitBoard::mouseMoveEvent(QMouseEvent* event)
{
    const BoardSpot over = m_layout.spotAt(event->pos());
    if (over == m_hovered) return;
    m_hovered = over;
    const BoardMark* mark = markAt(over);
    viewport()->setCursor(mark && mark->count > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void UnitBoard::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? m_layout.spotAt(event->pos()) : BoardSpot{};
    if (m_pressed.mark >= 0) setCurrent(m_pressed.row, m_pressed.mark);
}

void UnitBoard::mouseReleaseEvent(QMouseEvent* event)
{
    const BoardSpot pressed = std::exchange(m_pressed, {});
    if (pressed.mark >= 0 && pressed == m_layout.spotAt(event->pos())) open(pressed);
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

void UnitBoard::scrollContentsBy(int, int)
{
    m_layout.scrollTo(verticalScrollBar()->value());
    viewport()->update();
}

void UnitBoard::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) layOut();
}

bool UnitBoard::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const BoardMark* mark = markAt(m_layout.spotAt(help->pos()));
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
