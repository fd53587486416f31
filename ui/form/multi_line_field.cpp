#include "ui/form/multi_line_field.h"

#include "core/base/text.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QPlainTextEdit>

namespace ocop {

MultiLineField::MultiLineField(int lines, QWidget* parent) : FieldInput(parent), m_edit(new QPlainTextEdit)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + themeOf(this).px(16));
    watch(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting && !m_composing) Q_EMIT edited();
    });
}

QWidget* MultiLineField::target() const { return m_edit; }
QString MultiLineField::content() const { return cleaned(m_edit->toPlainText(), true); }

void MultiLineField::setValue(const QString& value)
{
    m_setting = true;
    if (m_edit->toPlainText() != value) m_edit->setPlainText(value);
    m_setting = false;
}

void MultiLineField::finish()
{
    if (!m_composing) setValue(content());
}

void MultiLineField::takeProposal(const QString& proposal)
{
    setValue(proposal);
    Q_EMIT edited();
}

bool MultiLineField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    return FieldInput::eventFilter(watched, event);
}

bool MultiLineField::takeDraft(const QString& text)
{
    takeProposal(text);
    return true;
}

} // namespace ocop
