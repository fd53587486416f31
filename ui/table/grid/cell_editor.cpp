#include "ui/table/grid/cell_editor.h"

#include "ui/form/line_field.h"
#include "ui/form/lookup_field.h"
#include "ui/kit/theme.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace ocop {
namespace {

constexpr int narrowestInput = 150;

/// What is in the input, as GridEditor::write() reads it.
CellText textIn(const FieldInput& input)
{
    CellText cell;
    cell.text = input.content();
    if (const auto* line = qobject_cast<const LineField*>(&input)) cell.shown = line->typed();
    return cell;
}

} // namespace

CellEditor::CellEditor(RecordView* view, QObject* parent) : QObject(parent), m_view(view)
{
    view->installEventFilter(this);
    for (QScrollBar* bar : {view->verticalScrollBar(), view->horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CellEditor::place);
    connect(view, &RecordView::resized, this, &CellEditor::place);
}

void CellEditor::open(FieldInput* input, const QModelIndex& cell, const std::optional<QString>& base, bool typing,
                      QEvent* first)
{
    commit();
    m_input = input;
    m_cell = cell;
    m_base = base;
    m_typing = typing;
    m_before = input->content();
    input->setParent(m_view->viewport());
    input->setIdentity(QStringLiteral("cellInput"), m_view->recordModel()->column(cell.column()).title);
    input->target()->setProperty("size", QStringLiteral("cell"));
    input->target()->installEventFilter(this);
    connect(input, &FieldInput::left, this, [this] { commit(); });
    place();
    input->show();
    if (typing) input->clear();
    begin(first);
}

void CellEditor::begin(QEvent* first)
{
    const auto* composed =
        first && first->type() == QEvent::InputMethod ? static_cast<QInputMethodEvent*>(first) : nullptr;
    if (composed && !m_input->target()->testAttribute(Qt::WA_InputMethodEnabled)) { // a list of words knows keys only
        QKeyEvent letters(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier,
                          composed->commitString().isEmpty() ? composed->preeditString() : composed->commitString());
        m_input->target()->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_input->target(), &letters);
        return;
    }
    m_waiting = composed && composed->commitString().isEmpty();
    if (!m_waiting) m_input->target()->setFocus(Qt::OtherFocusReason);
    auto* edit = qobject_cast<QLineEdit*>(m_input->target());
    if (edit && !m_typing) edit->end(false);
    if (first) QCoreApplication::sendEvent(m_input->target(), first);
}

void CellEditor::place()
{
    if (!isOpen() || !m_cell.isValid()) return;
    QRect cell = m_view->visualRect(m_cell).adjusted(0, -1, 0, 0);
    cell.setWidth(qMax(cell.width(), themeOf(m_view).px(narrowestInput)));
    if (cell.right() > m_view->viewport()->width()) cell.moveRight(qMax(cell.width(), m_view->viewport()->width()) - 1);
    m_input->setGeometry(cell);
}

void CellEditor::commit(Step step)
{
    if (!isOpen()) return;
    m_input->finish();
    const CellText cell = *typed();
    const bool changed = m_input->content() != m_before;
    close();
    Q_EMIT committed(cell, changed, step);
}

std::optional<CellText> CellEditor::typed() const
{
    if (!isOpen()) return std::nullopt;
    CellText cell = textIn(*m_input);
    cell.id = m_view->recordModel()->recordId(m_cell);
    cell.column = m_cell.column();
    cell.base = m_base;
    return cell;
}

void CellEditor::cancel()
{
    if (isOpen()) close();
}

void CellEditor::close()
{
    FieldInput* input = m_input;
    m_input.clear(); // leaving it by the next line is no second commit
    m_waiting = false;
    const bool hadFocus = input->target()->hasFocus();
    input->hide();
    input->deleteLater();
    if (hadFocus) m_view->setFocus(Qt::OtherFocusReason);
}

bool CellEditor::handleKey(QKeyEvent* key)
{
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    auto* lookup = qobject_cast<LookupField*>(m_input.data());
    const bool arrows = plain && !shift && m_typing && qobject_cast<LineField*>(m_input.data()) && !lookup;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain) return false;
        m_input->accept();
        commit(shift ? Step::Up : Step::Down);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!plain) return false;
        commit(shift || key->key() == Qt::Key_Backtab ? Step::Left : Step::Right);
        return true;
    case Qt::Key_Escape:
        if (lookup && lookup->isOpen()) return false;
        cancel();
        return true;
    case Qt::Key_Down: return arrows ? (commit(Step::Down), true) : false;
    case Qt::Key_Up: return arrows ? (commit(Step::Up), true) : false;
    case Qt::Key_Right: return arrows ? (commit(Step::Right), true) : false;
    case Qt::Key_Left: return arrows ? (commit(Step::Left), true) : false;
    default: return false;
    }
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (!isOpen()) return false;
    if (watched == m_view && m_waiting) {
        if (event->type() == QEvent::InputMethodQuery) {
            QCoreApplication::sendEvent(m_input->target(), event);
            return true;
        }
        if (event->type() == QEvent::InputMethod) {
            const auto* composed = static_cast<QInputMethodEvent*>(event);
            const bool done = composed->preeditString().isEmpty();
            const bool nothing = done && composed->commitString().isEmpty();
            QCoreApplication::sendEvent(m_input->target(), event);
            if (done) {
                m_waiting = false;
                m_input->target()->setFocus(Qt::OtherFocusReason);
            }
            if (nothing) cancel(); // the letters were taken back
            return true;
        }
        if (event->type() == QEvent::FocusOut) commit();
        return false;
    }
    if (watched != m_input->target()) return false;
    if (event->type() == QEvent::KeyPress) return handleKey(static_cast<QKeyEvent*>(event));
    // Keys that are shortcuts of the window must not reach it from under the input.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return false;
}

} // namespace ocop
