#include "tests/support/ui/clerk.h"

#include "tests/support/ui/ui_support.h"
#include "ui/form/form_dialog.h"
#include "ui/kit/progress_dialog.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QPointer>
#include <QTimer>

namespace ocop::test {
namespace {

void inDialogAfter(QPointer<QWidget> before, const std::function<void(QDialog&)>& act)
{
    QTimer::singleShot(0, [before, act] {
        QWidget* now = QApplication::activeModalWidget();
        if (!now || now == before || qobject_cast<ProgressDialog*>(now)) return inDialogAfter(before, act);
        auto* dialog = qobject_cast<QDialog*>(now);
        CHECK(dialog);
        if (!dialog) return;
        showActive(dialog);
        act(*dialog);
        if (dialog->isVisible()) dialog->done(QDialog::Rejected);
    });
}

ClerkWatch* watching = nullptr;

} // namespace

ClerkWatch::ClerkWatch()
{
    watching = this;
    m_since.start();
    QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
    m_timer.start(1);
}

ClerkWatch::~ClerkWatch() { watching = nullptr; }

void ClerkWatch::beat()
{
    m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
    m_since.restart();
}

void ClerkWatch::keyPressed()
{
    if (!watching) return;
    ++watching->m_keys;
    QApplication::processEvents();
    if (watching) watching->beat();
}

QWidget* clerkIsAt()
{
    if (!QApplication::focusWidget()) {
        QWidget* window = QApplication::activeModalWidget();
        for (const Qt::WindowType type : {Qt::Dialog, Qt::Window}) // a dialog lies over the window
            for (QWidget* each : QApplication::topLevelWidgets())
                if (!window && each->isVisible() && each->windowType() == type) window = each;
        if (window) showActive(window);
    }
    return QApplication::focusWidget();
}

void clerkFills(FormDialog& form, const char* key, const QString& text)
{
    form.focusField(QLatin1String(key));
    pressKey(clerkIsAt(), Qt::Key_A, Qt::ControlModifier);
    typeText(clerkIsAt(), text);
    pressTab(&form);
}

void clerkTypes(const char16_t* text)
{
    for (const QChar letter : QString::fromUtf16(text)) {
        typeText(clerkIsAt(), letter);
        ClerkWatch::keyPressed();
    }
}

void clerkPresses(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    pressKey(clerkIsAt(), key, modifiers);
    ClerkWatch::keyPressed();
}

bool clerkGoesTo(const char* name)
{
    for (int step = 0; step < 60; ++step) {
        if (!clerkIsAt()) return false;
        if (clerkIsAt()->objectName() == QLatin1String(name)) return true;
        clerkPresses(Qt::Key_Tab);
    }
    return false;
}

void inNextDialog(const std::function<void(QDialog&)>& act) { inDialogAfter(QApplication::activeModalWidget(), act); }

void inNextForm(const std::function<void(FormDialog&)>& act)
{
    inNextDialog([act](QDialog& dialog) {
        auto* form = qobject_cast<FormDialog*>(&dialog);
        CHECK(form);
        if (form) act(*form);
    });
}

} // namespace ocop::test
