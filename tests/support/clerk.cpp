#include "tests/support/clerk.h"

#include "tests/support/ui_support.h"
#include "ui/form/form_dialog.h"

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
        if (!now || now == before) return inDialogAfter(before, act);
        auto* dialog = qobject_cast<QDialog*>(now);
        CHECK(dialog);
        if (!dialog) return;
        showActive(dialog);
        act(*dialog);
        if (dialog->isVisible()) dialog->done(QDialog::Rejected);
    });
}

} // namespace

QWidget* clerkIsAt()
{
    if (!QApplication::focusWidget() && QApplication::activeModalWidget()) showActive(QApplication::activeModalWidget());
    return QApplication::focusWidget();
}

void clerkTypes(const char16_t* text)
{
    for (const QChar letter : QString::fromUtf16(text)) typeText(clerkIsAt(), letter);
}

void clerkPresses(Qt::Key key, Qt::KeyboardModifiers modifiers) { pressKey(clerkIsAt(), key, modifiers); }

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
