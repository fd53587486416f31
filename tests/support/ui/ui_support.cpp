#include "tests/support/ui/ui_support.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>
#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestsystem.h>

namespace ocop::test {

void typeText(QWidget* widget, const QString& text)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        QInputMethodEvent event;
        event.setCommitString(text.mid(i, length));
        QApplication::sendEvent(widget, &event);
        i += length;
    }
}

void composeText(QWidget* widget, const QString& preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(widget, &event);
}

void pressKey(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::sendKeyEvent(QTest::Click, widget, key, QString(), modifiers);
}

QWidget* pressTab(QWidget* window)
{
    QWidget* from = QApplication::focusWidget() ? QApplication::focusWidget() : window;
    pressKey(from, Qt::Key_Tab);
    return QApplication::focusWidget();
}

void showActive(QWidget* window)
{
    window->show();
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window);
    // A dialog over another window counts as active as soon as that one is.
    (void)QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }, 2000);
}

bool grabTo(QWidget* widget, const QString& path)
{
    QApplication::processEvents();
    return widget->grab().save(path);
}

QStringList tabOrder(QWidget* window, int steps)
{
    QStringList names;
    for (int i = 0; i < steps; ++i) {
        const QWidget* now = pressTab(window);
        while (now && now->objectName().startsWith(QLatin1String("qt_"))) now = now->parentWidget();
        names.append(now ? now->objectName() : QString());
    }
    return names;
}

QStringList inputsWithoutName(QWidget* window)
{
    QHash<const QWidget*, const QLabel*> labelOf;
    for (const QLabel* label : window->findChildren<QLabel*>())
        if (label->buddy()) labelOf.insert(label->buddy(), label);
    QStringList bad;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool input = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                           qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (!input || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || labelOf.contains(widget) || (button && !button->text().isEmpty());
        if (!named || widget->objectName().isEmpty())
            bad.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
    }
    return bad;
}

QStringList doubledMnemonics(QWidget* window)
{
    QHash<QString, QStringList> users;
    const auto note = [&users](const QString& text) {
        const QKeySequence sequence = QKeySequence::mnemonic(text);
        if (!sequence.isEmpty()) users[sequence.toString()].append(text);
    };
    for (const QLabel* label : window->findChildren<QLabel*>())
        if (label->buddy() && !label->isHidden()) note(label->text());
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>())
        if (!button->isHidden()) note(button->text());
    QStringList doubled;
    for (auto it = users.cbegin(); it != users.cend(); ++it)
        if (it->size() > 1) doubled.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" | ")));
    return doubled;
}

} // namespace ocop::test
