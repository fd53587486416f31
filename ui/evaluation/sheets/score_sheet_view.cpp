#include "ui/evaluation/sheets/score_sheet_view.h"

#include "ui/evaluation/sheets/score_sheet_accessible.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace ocop {

ScoreSheetView::ScoreSheetView(QWidget* parent) : QAbstractScrollArea(parent)
{
    installScoreSheetAccessibility(); // before anything asks for this widget's interface, which Qt then keeps
    setObjectName(QStringLiteral("scoreSheet"));
    setAccessibleName(tr("Criteria"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void ScoreSheetView::setSheet(const CriteriaSet* sheet, QChar sheetCase)
{
    const QString code = currentCode();
    m_lines = sheet ? SheetLines(*sheet, sheetCase) : SheetLines();
    m_hand.current = std::max(0, m_lines.placeOf(code));
    m_hand.begun = -1;
    m_hand.hovered = {};
    layOut();
    showCurrent();
}

void ScoreSheetView::setAnswers(const SheetAnswers& answers)
{
    m_answers = answers;
    viewport()->update();
}

void ScoreSheetView::setEditable(bool editable)
{
    m_hand.isEditable = editable;
    viewport()->update();
}

QString ScoreSheetView::currentCode() const
{
    return m_hand.current < count() ? line(m_hand.current).criterion->code : QString();
}

void ScoreSheetView::setCurrent(int place)
{
    if (count() == 0) return;
    m_hand.begun = -1;
    m_hand.isRefused = false;
    const int bounded = std::clamp(place, 0, count() - 1);
    const bool moved = bounded != m_hand.current;
    m_hand.current = bounded;
    showCurrent();
    if (moved) Q_EMIT currentChanged(currentCode());
    say();
}

void ScoreSheetView::setCurrentCode(const QString& code)
{
    const int place = m_lines.placeOf(code);
    if (place >= 0) setCurrent(place);
}

int ScoreSheetView::nextEmpty(int step) const
{
    for (int i = 1; i <= count(); ++i) {
        const int place = ((m_hand.current + step * i) % count() + count()) % count();
        if (!line(place).options.empty() && chosenOption(place) < 0) return place;
    }
    return -1;
}

void ScoreSheetView::layOut()
{
    const Theme& theme = themeOf(this);
    m_lines.layOut(viewport()->width(), theme);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme.px(40));
    verticalScrollBar()->setRange(0, std::max(0, m_lines.height() - viewport()->height()));
    viewport()->update();
}

/// Keeps the criterion before and the next two in sight, so that the eye is ahead of the fingers.
void ScoreSheetView::showCurrent()
{
    viewport()->update();
    if (count() == 0) return;
    const int from = m_lines.scored(std::max(0, m_hand.current - 1)).rect.top();
    const int to = m_lines.scored(std::min(count() - 1, m_hand.current + 2)).rect.bottom();
    const QRect own = m_lines.scored(m_hand.current).rect;
    QScrollBar* bar = verticalScrollBar();
    int value = bar->value();
    if (to >= value + viewport()->height()) value = to + 1 - viewport()->height();
    if (from < value) value = from;
    if (m_hand.current == 0) value = 0;
    value = std::clamp(value, std::min(own.bottom() + 1 - viewport()->height(), own.top()), own.top());
    bar->setValue(value);
}

QRect ScoreSheetView::lineRect(int place) const
{
    return line(place).rect.translated(0, -verticalScrollBar()->value());
}

QRect ScoreSheetView::optionRect(int place, int option) const
{
    return line(place).options[size_t(option)].rect.translated(0, -verticalScrollBar()->value());
}

bool ScoreSheetView::mayChange()
{
    if (!m_hand.isEditable || count() == 0) return false;
    if (!line(m_hand.current).options.empty()) return true;
    Q_EMIT refused(tr("Choose case A or B above the sheet first."));
    Q_EMIT caseWanted();
    return false;
}

void ScoreSheetView::choose(int place, int points)
{
    setCurrent(place);
    if (mayChange() && pointsAt(place) != points) Q_EMIT chosen(currentCode(), points);
}

/// Digits are the points themselves. Where an answer has two digits (10) its first one waits for the second.
void ScoreSheetView::digit(int digit)
{
    if (!mayChange()) return;
    if (m_hand.isRefused) return QApplication::beep(); // the fingers are ahead of the eye: nothing lands elsewhere
    const int typed = m_hand.begun >= 0 ? m_hand.begun * 10 + digit : digit;
    m_hand.begun = -1;
    QStringList known;
    for (const OfferedOption& option : line(m_hand.current).options) {
        known << QString::number(option.points);
        if (option.points != typed) continue;
        const int place = m_hand.current;
        choose(place, typed);
        if (m_hand.current == place && pointsAt(place) == typed && place + 1 < count()) setCurrent(place + 1);
        return;
    }
    for (const OfferedOption& option : line(m_hand.current).options)
        if (option.points >= 10 && option.points / 10 == typed) {
            m_hand.begun = typed;
            viewport()->update();
            return;
        }
    m_hand.isRefused = true;
    viewport()->update();
    QApplication::beep();
    Q_EMIT refused(tr("%1 has no answer of %2 points; it has %3. Backspace, then type again.")
                       .arg(currentCode(), QString::number(typed), known.join(QStringLiteral(", "))));
}

void ScoreSheetView::stepOption(int step)
{
    if (!mayChange()) return;
    const int last = int(line(m_hand.current).options.size()) - 1;
    const int chosenNow = chosenOption(m_hand.current);
    const int next = chosenNow < 0 ? (step > 0 ? 0 : last) : std::clamp(chosenNow + step, 0, last);
    choose(m_hand.current, line(m_hand.current).options[size_t(next)].points);
}

void ScoreSheetView::clearCurrent()
{
    if (mayChange() && pointsAt(m_hand.current)) Q_EMIT cleared(currentCode());
}

void ScoreSheetView::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers == Qt::ControlModifier;
    if (modifiers && !control && modifiers != Qt::ShiftModifier) return event->ignore();
    if (control && event->key() != Qt::Key_Home && event->key() != Qt::Key_End) return event->ignore();
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) return digit(event->key() - Qt::Key_0);
    const bool answered = m_hand.isRefused;
    m_hand.isRefused = false;
    if (answered) viewport()->update();
    if (answered && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) return event->accept();
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_hand.current - 1); break;
    case Qt::Key_Down: setCurrent(m_hand.current + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: setCurrent(m_hand.current + (modifiers == Qt::ShiftModifier ? -1 : 1)); break;
    case Qt::Key_Left: stepOption(-1); break;
    case Qt::Key_Right: stepOption(1); break;
    case Qt::Key_Space:
        stepOption(chosenOption(m_hand.current) > 0 && line(m_hand.current).options.size() == 2 ? -1 : 1);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: clearCurrent(); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(count() - 1); break;
    case Qt::Key_PageUp: setCurrent(m_lines.nextHeading(m_hand.current, -1)); break;
    case Qt::Key_PageDown: setCurrent(m_lines.nextHeading(m_hand.current, 1)); break;
    default: event->ignore(); return;
    }
    event->accept();
}

/// Tab goes to the next criterion without points; when all have some it leaves the sheet.
bool ScoreSheetView::focusNextPrevChild(bool next)
{
    const int place = m_hand.isEditable && count() > 0 ? nextEmpty(next ? 1 : -1) : -1;
    if (place < 0 || place == m_hand.current) return QAbstractScrollArea::focusNextPrevChild(next);
    setCurrent(place);
    return true;
}

SheetSpot ScoreSheetView::spotAt(const QPoint& position) const
{
    return m_lines.spotAt(position + QPoint(0, verticalScrollBar()->value()));
}

QString ScoreSheetView::spokenOption(int place, int option) const
{
    return SheetAnswers::spokenOption(line(place).options[size_t(option)]);
}

void ScoreSheetView::paintEvent(QPaintEvent* event)
{
    const int scrolled = verticalScrollBar()->value();
    m_hand.isFocused = hasFocus();
    QPainter painter(viewport());
    painter.translate(0, -scrolled);
    SheetPainter(painter, themeOf(this), m_lines, m_answers, m_hand).paint(event->rect().translated(0, scrolled));
}

void ScoreSheetView::mouseMoveEvent(QMouseEvent* event)
{
    const SheetSpot over = spotAt(event->pos());
    if (over == m_hand.hovered) return;
    m_hand.hovered = over;
    viewport()->setCursor(m_hand.isEditable && over.option >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ScoreSheetView::mousePressEvent(QMouseEvent* event)
{
    const SheetSpot spot = event->button() == Qt::LeftButton ? spotAt(event->pos()) : SheetSpot{};
    if (spot.place < 0) return;
    if (spot.option >= 0)
        choose(spot.place, line(spot.place).options[size_t(spot.option)].points);
    else
        setCurrent(spot.place);
}

void ScoreSheetView::say()
{
    if (!hasFocus() || count() == 0) return;
    setAccessibleDescription(spokenLine(m_hand.current));
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_hand.current);
    QAccessible::updateAccessibility(&event);
}

void ScoreSheetView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    say();
    viewport()->update();
}

void ScoreSheetView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_hand.begun = -1;
    viewport()->update();
}

void ScoreSheetView::resizeEvent(QResizeEvent*)
{
    layOut();
    showCurrent();
}

void ScoreSheetView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) layOut();
}

bool ScoreSheetView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const SheetSpot over = spotAt(help->pos());
        QToolTip::showText(help->globalPos(), over.option >= 0 ? spokenOption(over.place, over.option) : QString(),
                           this);
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hand.hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QSize ScoreSheetView::sizeHint() const { return QSize(themeOf(this).px(900), themeOf(this).px(560)); }
QSize ScoreSheetView::minimumSizeHint() const { return QSize(themeOf(this).px(280), themeOf(this).px(160)); }

} // namespace ocop
