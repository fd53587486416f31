#include "ui/table/grid/grid_keys.h"

#include "ui/table/grid/grid_control.h"
#include "ui/table/record_view.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ocop {
namespace {

constexpr Qt::KeyboardModifiers shortcutModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

/// Letters, digits and signs; not blanks, which would hide what a slip of the hand did.
bool isTyping(const QKeyEvent* key)
{
    const QString text = key->text();
    return !(key->modifiers() & shortcutModifiers) && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace();
}

CellEditor::Step arrowStep(int key)
{
    switch (key) {
    case Qt::Key_Down: return CellEditor::Step::Down;
    case Qt::Key_Up: return CellEditor::Step::Up;
    case Qt::Key_Left: return CellEditor::Step::Left;
    default: return CellEditor::Step::Right;
    }
}

} // namespace

GridKeys::GridKeys(GridControl* grid, RecordView* view) : QObject(grid), m_grid(grid), m_view(view)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

/// Ctrl and a key that is the list's and not the window's while the list has the focus.
bool GridKeys::isOurs(const QKeyEvent* key)
{
    if (key->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) return false;
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    if (!(key->modifiers() & Qt::ControlModifier)) return false;
    switch (key->key()) {
    case Qt::Key_C:
    case Qt::Key_V: return true;
    case Qt::Key_X:
    case Qt::Key_D:
    case Qt::Key_M: return !shift;
    case Qt::Key_F: return shift;
    case Qt::Key_Apostrophe:
    case Qt::Key_QuoteDbl:
    case Qt::Key_F8:
    case Qt::Key_Semicolon: return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Space: return true;
    default: return false;
    }
}

bool GridKeys::wantsBeforeShortcuts(const QKeyEvent* key) const
{
    const bool alone = key->modifiers() == Qt::NoModifier;
    if (alone && key->key() == Qt::Key_F2) return true; // the cell is meant, also where it only says why not
    if (key->key() == Qt::Key_F8 && (alone || key->modifiers() == Qt::ShiftModifier)) return m_grid->refusedCount() > 0;
    return isOurs(key);
}

bool GridKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (m_grid->cellEditor()->isOpen()) return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (watched != m_view || !wantsBeforeShortcuts(static_cast<QKeyEvent*>(event))) return false;
        event->accept();
        return true;
    case QEvent::KeyPress: return watched == m_view && handleKey(static_cast<QKeyEvent*>(event));
    case QEvent::InputMethod: {
        const auto* composed = static_cast<QInputMethodEvent*>(event);
        const bool empty = composed->preeditString().isEmpty() && composed->commitString().isEmpty();
        if (watched != m_view || empty) return false;
        m_grid->typeOver(event);
        return true;
    }
    case QEvent::MouseButtonPress:
        return watched == m_view->viewport() && handlePress(static_cast<QMouseEvent*>(event));
    default: return false;
    }
}

/// The arrow of the current cell opens its list.
bool GridKeys::handlePress(QMouseEvent* press)
{
    m_grid->setEntering(false);
    const bool plain = press->button() == Qt::LeftButton && press->modifiers() == Qt::NoModifier;
    return plain && m_view->isOnArrow(press->pos()) && m_grid->openList();
}

bool GridKeys::handleKey(QKeyEvent* key)
{
    const bool plain = !(key->modifiers() & shortcutModifiers);
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    const GridCursor& cursor = m_grid->cursor();
    if (isOurs(key)) return handleControlKey(key);
    if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) return m_grid->openList();
    if (!plain) return false;
    switch (key->key()) {
    case Qt::Key_F2: return !shift && (m_grid->editCurrent(), true);
    case Qt::Key_F4: return m_grid->openList();
    case Qt::Key_F8:
        if (m_grid->refusedCount() == 0) return false;
        shift ? m_grid->keepMine() : m_grid->goToNextRefused();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_grid->isEntering() && cursor.step(shift ? CellEditor::Step::Up : CellEditor::Step::Down);
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return cursor.step(shift || key->key() == Qt::Key_Backtab ? CellEditor::Step::Left : CellEditor::Step::Right);
    case Qt::Key_Home: cursor.toEdge(false, false, shift); return true;
    case Qt::Key_End: cursor.toEdge(true, false, shift); return true;
    case Qt::Key_Escape:
        if (!m_grid->isEntering()) return false;
        m_grid->setEntering(false);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!shift) return false;
        cursor.extend(arrowStep(key->key()));
        return true;
    case Qt::Key_Space:
        if (!shift) return false;
        cursor.chooseWholeRows();
        return true;
    case Qt::Key_Delete:
        if (m_view->wholeRowsSelected()) return false; // the rows themselves are meant
        m_grid->blocks().clear();
        return true;
    case Qt::Key_Backspace: m_grid->typeOver(); return true;
    default: return isTyping(key) && (m_grid->typeOver(key), true);
    }
}

bool GridKeys::handleControlKey(QKeyEvent* key)
{
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    GridBlocks& blocks = m_grid->blocks();
    switch (key->key()) {
    case Qt::Key_C: blocks.copy(shift); return true;
    case Qt::Key_X: blocks.cut(); return true;
    case Qt::Key_V: shift ? blocks.pasteNewRows() : blocks.paste(); return true;
    case Qt::Key_D: blocks.fillDown(); return true;
    case Qt::Key_M: m_grid->changeMany(); return true;
    case Qt::Key_F: m_grid->findAndReplace(); return true;
    case Qt::Key_Apostrophe:
    case Qt::Key_QuoteDbl: blocks.takeAbove(); return true;
    case Qt::Key_Semicolon: blocks.enterToday(); return true;
    case Qt::Key_F8: m_grid->takeTheirs(); return true;
    case Qt::Key_Space: m_grid->cursor().chooseWholeColumns(); return true;
    case Qt::Key_Home: m_grid->cursor().toEdge(false, true, shift); return true;
    case Qt::Key_End: m_grid->cursor().toEdge(true, true, shift); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: m_view->leaveBy(!shift && key->key() == Qt::Key_Tab); return true;
    default: m_grid->cursor().jump(key->key(), shift); return true;
    }
}

} // namespace ocop
