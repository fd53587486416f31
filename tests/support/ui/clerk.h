#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

#include <functional>

class QDialog;
class QWidget;

namespace ocop {
class FormDialog;
}

namespace ocop::test {

/// A clerk's hands: keys and typed text go to the widget that has the focus, as from a real keyboard.

/// The widget that has the focus. The offscreen platform has no window manager that gives it back to the window
/// behind a dialog that closed, so this does.
QWidget* clerkIsAt();
void clerkTypes(const char16_t* text);
void clerkPresses(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Tab until the field of that name has the focus; false when it is never reached.
bool clerkGoesTo(const char* name);

/// Types the text into the form's field, over what was there, and leaves it.
void clerkFills(FormDialog& form, const char* key, const QString& text);

/// Runs `act` in the form (or any dialog) that opens next and wants an answer: on a slow machine a window that says how
/// far the work is comes first. What `act` leaves open is closed, so that a failing test does not hang.
void inNextForm(const std::function<void(FormDialog&)>& act);
void inNextDialog(const std::function<void(QDialog&)>& act);

/// Counts the keys pressed and the longest time the window did not answer, while it lives. One at a time.
class ClerkWatch
{
public:
    ClerkWatch();
    ~ClerkWatch();
    ClerkWatch(const ClerkWatch&) = delete;
    ClerkWatch& operator=(const ClerkWatch&) = delete;

    int keys() const { return m_keys; }
    /// Milliseconds.
    double longestStall() const { return m_longest; }

    /// Called by the clerk's hands.
    static void keyPressed();

private:
    void beat();

    QElapsedTimer m_since;
    QTimer m_timer;
    int m_keys = 0;
    double m_longest = 0;
};

} // namespace ocop::test
