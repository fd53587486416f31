#include "ui/form/composed_line_edit.h"

#include <QInputMethodEvent>

namespace ocop {

ComposedLineEdit::ComposedLineEdit(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &ComposedLineEdit::tell);
}

QString ComposedLineEdit::shown() const
{
    QString text = this->text();
    return m_composed.isEmpty() ? text : text.insert(cursorPosition(), m_composed);
}

void ComposedLineEdit::tell()
{
    m_told = true;
    Q_EMIT shownChanged(shown());
}

void ComposedLineEdit::inputMethodEvent(QInputMethodEvent* event)
{
    const QString before = shown();
    m_composed = event->preeditString();
    m_told = false;
    QLineEdit::inputMethodEvent(event);
    if (!m_told && shown() != before) tell();
}

} // namespace ocop
