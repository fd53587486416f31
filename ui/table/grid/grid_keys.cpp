#include "ui/table/grid/grid_keys.h"

#include "ui/table/grid/grid_control.h"
#include "ui/table/record_view.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

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
    case Qt::Key_Space: return true;
    default: return false;
    }
}

bool GridKeys::wantsBeforeShortcuts(const QKeyEvent* key) const
{
    const bool alone = key->modifiers() == Qt::NoModifier;
    if (alone && key->key() == Qt::Key_F2) return m_grid->canEdit(m_view->currentIndex());
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
        return watched == m_view && !empty && m_grid->typeOver(event);
    }
    case QEvent::MouseButtonPress: m_grid->setEntering(false); return false;
    default: return false;
    }
}

bool GridKeys::handleKey(QKeyEvent* key)
{
    const bool plain = !(key->modifiers() & shortcutModifiers);
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    const GridCursor& cursor = m_grid->cursor();
    if (isOurs(key)) return handleControlKey(key);
    if (!plain) return false;
    switch (key->key()) {
    case Qt::Key_F2: return !shift && m_grid->editCurrent();
    case Qt::Key_F8:
        if (m_grid->refusedCount() == 0) return false;
        shift ? m_grid->keepMine() : m_grid->goToNextRefused();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_grid->isEntering() && cursor.step(shift ? CellEditor::Step::Up : CellEditor::Step::Down);
    case Qt::Key_Tab: return m_grid->isEntering() && cursor.step(CellEditor::Step::Right);
    case Qt::Key_Backtab: return m_grid->isEntering() && cursor.step(CellEditor::Step::Left);
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
    case Qt::Key_Backspace: return m_grid->typeOver();
    default: return isTyping(key) && m_grid->typeOver(key);
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
    default: m_grid->cursor().jump(key->key(), shift); return true;
    }
}

} // namespace ocop
