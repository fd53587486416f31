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

void CellEditor::open(FieldInput* input, const QModelIndex& cell, const std::optional<QString>& base, Way way,
                      QEvent* first)
{
    commit();
    m_input = input;
    m_cell = cell;
    m_record = m_view->recordModel()->recordId(cell);
    m_column = cell.column();
    m_base = base;
    m_typing = way == Way::TypeOver;
    m_before = input->content();
    input->setParent(m_view->viewport());
    input->setIdentity(QStringLiteral("cellInput"), m_view->recordModel()->column(cell.column()).title);
    input->target()->setProperty("size", QStringLiteral("cell"));
    input->target()->installEventFilter(this);
    connect(input, &FieldInput::left, this, [this] { commit(); });
    connect(input, &FieldInput::taken, this, [this] { commit(); });
    place();
    input->show();
    if (m_typing) input->clear();
    begin(first);
}

void CellEditor::showList(Way way)
{
    auto* lookup = qobject_cast<LookupField*>(m_input.data());
    if (lookup && lookup->choice()) lookup->edit()->selectAll(); // letters seek another one
    if (lookup || way == Way::List) m_input->openList();
}

void CellEditor::begin(QEvent* first)
{
    const auto* composed =
        first && first->type() == QEvent::InputMethod ? static_cast<QInputMethodEvent*>(first) : nullptr;
    m_waiting = composed && composed->commitString().isEmpty();
    if (!m_waiting) m_input->target()->setFocus(Qt::OtherFocusReason);
    auto* edit = qobject_cast<QLineEdit*>(m_input->target());
    if (edit && !m_typing) edit->end(false);
    if (first) QCoreApplication::sendEvent(m_input->target(), first);
}

void CellEditor::place()
{
    if (!isOpen()) return;
    const RecordModel* model = m_view->recordModel();
    if (!m_cell.isValid()) m_cell = model->index(model->rowOfRecord(m_record), m_column);
    if (!m_cell.isValid()) return;
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
    cell.id = m_record;
    cell.column = m_column;
    cell.base = m_base;
    return cell;
}

void CellEditor::cancel()
{
    if (!isOpen()) return;
    close();
    Q_EMIT givenUp();
}

void CellEditor::close()
{
    FieldInput* input = m_input;
    m_input.clear(); // leaving it by the next line is no second commit
    m_waiting = false;
    const bool hadFocus = input->window()->focusWidget() == input->target(); // a form that it opened may just close
    if (auto* lookup = qobject_cast<LookupField*>(input)) lookup->closeList();
    input->hide();
    input->deleteLater();
    if (hadFocus) m_view->setFocus(Qt::OtherFocusReason);
}

bool CellEditor::handleKey(QKeyEvent* key)
{
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isList = qobject_cast<LookupField*>(m_input.data());
    const bool arrows = plain && !shift && m_typing && qobject_cast<LineField*>(m_input.data()) && !isList;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) return false;
        if (!m_input->accept() || !isOpen()) return true;
        commit(!plain ? Step::Fill : shift ? Step::Up : Step::Down);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!plain) return false;
        commit(shift || key->key() == Qt::Key_Backtab ? Step::Left : Step::Right);
        return true;
    case Qt::Key_Escape: cancel(); return true;
    case Qt::Key_Down: return arrows ? (commit(Step::Down), true) : false;
    case Qt::Key_Up: return arrows ? (commit(Step::Up), true) : false;
    case Qt::Key_Right: return arrows ? (commit(Step::Right), true) : false;
    case Qt::Key_Left: return arrows ? (commit(Step::Left), true) : false;
    default: return false;
    }
}

/// The first letters are composed at the view, to whom the input method speaks: they are shown in the input. The focus
/// follows when they are done. An input method that commits once more as the focus goes (IBus) then finds the view deaf.
bool CellEditor::handleWhileWaiting(QEvent* event)
{
    QWidget* target = m_input->target();
    switch (event->type()) {
    case QEvent::InputMethodQuery: QCoreApplication::sendEvent(target, event); return true;
    case QEvent::InputMethod: {
        const auto* composed = static_cast<QInputMethodEvent*>(event);
        const bool done = composed->preeditString().isEmpty();
        const bool nothing = done && composed->commitString().isEmpty();
        QCoreApplication::sendEvent(target, event);
        if (done) {
            m_waiting = false;
            target->setFocus(Qt::OtherFocusReason);
        }
        if (nothing) cancel(); // the letters were taken back
        return true;
    }
    case QEvent::KeyPress: // the input method lets it through: what it composes is committed by the change of focus
        target->setFocus(Qt::OtherFocusReason);
        m_waiting = false;
        if (isOpen()) QCoreApplication::sendEvent(target, event);
        return true;
    case QEvent::FocusOut:
        if (!target->hasFocus()) commit();
        return false;
    default: return false;
    }
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (!isOpen()) return false;
    if (watched == m_view && m_waiting) return handleWhileWaiting(event);
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
