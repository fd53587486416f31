#pragma once

#include <QString>
#include <QStringList>

#include <Qt>

class QWidget;

namespace ocop::test {

/// Types text the way an input method commits it, so that Vietnamese letters arrive as from a real keyboard.
void typeText(QWidget* widget, const QString& text);
/// Shows text as being composed (underlined, not yet committed).
void composeText(QWidget* widget, const QString& preedit);

/// Presses and releases a key at the widget.
void pressKey(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Presses Tab at the widget that has the focus and gives the widget that has it then.
QWidget* pressTab(QWidget* window);

/// Shows a window and waits until it is active, so that focus works.
void showActive(QWidget* window);

/// Saves a picture of the widget.
bool grabTo(QWidget* widget, const QString& path);

/// Object names met by pressing Tab `steps` times from the focused widget (a spin box's editor counts as its owner).
QStringList tabOrder(QWidget* window, int steps);

/// Inputs inside `window` that lack an object name or an accessible name (by itself or through a buddy label).
QStringList inputsWithoutName(QWidget* window);

/// Mnemonic letters used more than once by labels, buttons and check boxes shown in `window`.
QStringList doubledMnemonics(QWidget* window);

} // namespace ocop::test
