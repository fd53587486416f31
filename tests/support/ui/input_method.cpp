#include "tests/support/ui/input_method.h"

#include "tests/support/ui/clerk.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QWidget>

namespace ocop::test {

InputMethod::InputMethod(Kind kind) : m_kind(kind) { qApp->installEventFilter(this); }

InputMethod::~InputMethod() { qApp->removeEventFilter(this); }

void InputMethod::show(const QString& composed)
{
    m_composed = composed;
    QInputMethodEvent event(composed, {});
    QApplication::sendEvent(clerkIsAt(), &event);
}

void InputMethod::composes(const QString& word)
{
    for (qsizetype length = 1; length <= word.size(); ++length) show(word.left(length));
}

void InputMethod::commits(const QString& after)
{
    QInputMethodEvent event;
    event.setCommitString(m_composed + after);
    if (m_kind == Kind::Fcitx) m_composed.clear();
    QApplication::sendEvent(clerkIsAt(), &event);
    m_composed.clear();
    if (m_kind == Kind::Fcitx) show({});
}

void InputMethod::passes(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!m_composed.isEmpty()) commits();
    clerkPresses(key, modifiers);
}

void InputMethod::types(const QString& sentence)
{
    const QStringList words = sentence.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        composes(words.at(i));
        if (i + 1 < words.size()) commits(QStringLiteral(" "));
    }
}

bool InputMethod::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusAboutToChange && watched == QApplication::focusWidget() &&
        !m_composed.isEmpty()) {
        QInputMethodEvent again;
        again.setCommitString(m_composed);
        QApplication::sendEvent(watched, &again);
        m_composed.clear();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ocop::test
