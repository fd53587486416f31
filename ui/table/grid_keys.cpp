// The keys of a list that is edited in place, and where they lead.
#include "ui/table/grid_control.h"
#include "ui/table/record_header.h"
#include "ui/table/record_model.h"
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

} // namespace

/// Ctrl and a key that is the list's and not the window's while the list has the focus.
bool GridControl::isOurs(const QKeyEvent* key)
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
    case Qt::Key_Semicolon: return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Space: return true;
    default: return false;
    }
}

bool GridControl::eventFilter(QObject* watched, QEvent* event)
{
    if (m_cell->isOpen()) return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool edits =
            key->key() == Qt::Key_F2 && key->modifiers() == Qt::NoModifier && canEdit(view()->currentIndex());
        const bool refused = key->key() == Qt::Key_F8 && key->modifiers() == Qt::NoModifier && !m_refused.isEmpty();
        if (watched != view() || !(edits || refused || isOurs(key))) return false;
        event->accept();
        return true;
    }
    case QEvent::KeyPress: return watched == view() && handleKey(static_cast<QKeyEvent*>(event));
    case QEvent::InputMethod: {
        const auto* composed = static_cast<QInputMethodEvent*>(event);
        const bool empty = composed->preeditString().isEmpty() && composed->commitString().isEmpty();
        return watched == view() && !empty && begin(view()->currentIndex(), true, event);
    }
    case QEvent::MouseButtonPress: setEntering(false); return false;
    default: return false;
    }
}

bool GridControl::handleKey(QKeyEvent* key)
{
    const bool plain = !(key->modifiers() & shortcutModifiers);
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    if (isOurs(key)) return handleControlKey(key);
    if (!plain) return false;
    switch (key->key()) {
    case Qt::Key_F2: return !shift && editCurrent();
    case Qt::Key_F8:
        if (m_refused.isEmpty()) return false;
        goToNextRefused();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return m_entering && step(shift ? CellEditor::Step::Up : CellEditor::Step::Down);
    case Qt::Key_Tab: return m_entering && step(CellEditor::Step::Right);
    case Qt::Key_Backtab: return m_entering && step(CellEditor::Step::Left);
    case Qt::Key_Escape:
        if (!m_entering) return false;
        setEntering(false);
        return true;
    case Qt::Key_Space:
        if (!shift) return false;
        view()->selectionModel()->select(view()->selectionModel()->selection(),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        return true;
    case Qt::Key_Delete:
        if (view()->wholeRowsSelected()) return false; // the rows themselves are meant
        clearCells();
        return true;
    case Qt::Key_Backspace: return begin(view()->currentIndex(), true);
    default: return isTyping(key) && begin(view()->currentIndex(), true, key);
    }
}

bool GridControl::handleControlKey(QKeyEvent* key)
{
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    switch (key->key()) {
    case Qt::Key_C: copy(shift); return true;
    case Qt::Key_X: cut(); return true;
    case Qt::Key_V: shift ? pasteNewRows() : paste(); return true;
    case Qt::Key_D: fillDown(); return true;
    case Qt::Key_M: changeMany(); return true;
    case Qt::Key_F: findAndReplace(); return true;
    case Qt::Key_Apostrophe:
    case Qt::Key_QuoteDbl: takeAbove(); return true;
    case Qt::Key_Semicolon: enterToday(); return true;
    case Qt::Key_Space: {
        const Block block = chosen();
        QItemSelection columns;
        for (const int column : block.columns)
            columns.select(model()->index(0, column), model()->index(model()->rowCount() - 1, column));
        view()->selectionModel()->select(columns, QItemSelectionModel::Select);
        return true;
    }
    default: jump(key->key(), shift); return true;
    }
}

/// Moves by one cell, headings left out; from the last cell of a row to the first of the next. False at the end.
bool GridControl::step(CellEditor::Step where)
{
    const QModelIndex now = view()->currentIndex();
    if (!now.isValid()) return false;
    const std::vector<int> columns = shownColumns();
    const auto at = std::find(columns.begin(), columns.end(), now.column());
    int column = at == columns.end() ? 0 : int(at - columns.begin());
    int direction = 0;
    if (where == CellEditor::Step::Right && ++column == int(columns.size())) {
        column = 0;
        direction = 1;
    }
    if (where == CellEditor::Step::Left && --column < 0) {
        column = int(columns.size()) - 1;
        direction = -1;
    }
    if (where == CellEditor::Step::Down) direction = 1;
    if (where == CellEditor::Step::Up) direction = -1;
    int row = now.row() + direction;
    while (row >= 0 && row < model()->rowCount() && model()->line(row).isHeading()) row += direction;
    if (row < 0 || row >= model()->rowCount()) return true; // at the edge: stays
    goTo(row, columns[size_t(column)]);
    return true;
}

void GridControl::goTo(int row, int column, bool extend)
{
    const QModelIndex cell = model()->index(row, column);
    if (!cell.isValid()) return;
    if (!extend) {
        view()->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
        view()->scrollTo(cell);
        return;
    }
    // The corner opposite to the current cell stays.
    const Block block = chosen();
    const QModelIndex now = view()->currentIndex();
    const int fixedRow = now.row() == block.rows.front() ? block.rows.back() : block.rows.front();
    const int fixedColumn = now.column() == block.columns.front() ? block.columns.back() : block.columns.front();
    const QHeaderView* header = view()->recordHeader();
    const int left = std::min(header->visualIndex(fixedColumn), header->visualIndex(column));
    const int right = std::max(header->visualIndex(fixedColumn), header->visualIndex(column));
    QItemSelection selection;
    for (const int each : shownColumns()) {
        const int visual = header->visualIndex(each);
        if (visual >= left && visual <= right)
            selection.select(model()->index(std::min(fixedRow, row), each),
                             model()->index(std::max(fixedRow, row), each));
    }
    view()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    view()->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    view()->scrollTo(cell);
}

/// Ctrl and an arrow: to the last filled cell before an empty one, or over empty ones to the next filled, else the edge.
void GridControl::jump(int key, bool extend)
{
    const QModelIndex now = view()->currentIndex();
    const std::vector<int> columns = shownColumns();
    const auto at = std::find(columns.begin(), columns.end(), now.column());
    if (!now.isValid() || at == columns.end()) return;
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int direction = key == Qt::Key_Down || key == Qt::Key_Right ? 1 : -1;
    const int start = vertical ? now.row() : int(at - columns.begin());
    const int count = vertical ? model()->rowCount() : int(columns.size());
    const auto cellAt = [&](int place) {
        return vertical ? model()->index(place, now.column()) : model()->index(now.row(), columns[size_t(place)]);
    };
    const auto filled = [&](int place) { return !model()->cell(cellAt(place)).text.isEmpty(); };
    const auto inside = [&](int place) { return place >= 0 && place < count; };
    int place = start;
    if (inside(place + direction) && filled(place) && filled(place + direction)) {
        while (inside(place + direction) && filled(place + direction)) place += direction;
    } else {
        do place += direction;
        while (inside(place) && !filled(place));
        if (!inside(place)) place = direction > 0 ? count - 1 : 0;
    }
    while (inside(place) && model()->isHeading(cellAt(place))) place += vertical && place < start ? 1 : -1;
    if (inside(place)) goTo(cellAt(place).row(), cellAt(place).column(), extend);
}

} // namespace ocop
