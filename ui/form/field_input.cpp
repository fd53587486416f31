#include "ui/form/field_input.h"

#include "ui/kit/theme.h"

#include <QFocusEvent>

namespace ocop {

FieldInput::FieldInput(QWidget* parent) : QWidget(parent) {}

void FieldInput::watch(QWidget* target)
{
    setFocusProxy(target);
    target->installEventFilter(this);
}

void FieldInput::setIdentity(const QString& key, const QString& name)
{
    target()->setObjectName(key);
    target()->setAccessibleName(name);
}

void FieldInput::showSeverity(std::optional<Severity> severity)
{
    const QString state = !severity                        ? QString()
                          : *severity == Severity::Error   ? QStringLiteral("error")
                          : *severity == Severity::Warning ? QStringLiteral("warning")
                                                           : QString();
    setLook(target(), "state", state);
}

bool FieldInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == target()) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // Looking at another window or opening a menu is not leaving the field.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason &&
            reason != Qt::MenuBarFocusReason) {
            finish();
            Q_EMIT left();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ocop
