#include "ui/session/after_click.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace ocop {

void AfterClick::run(const std::function<void()>& act)
{
    if (QGuiApplication::mouseButtons() == Qt::NoButton) {
        m_waiting = nullptr;
        return act();
    }
    if (!m_waiting) qApp->installEventFilter(this);
    m_waiting = act;
}

bool AfterClick::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &AfterClick::runWaiting, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void AfterClick::runWaiting()
{
    if (const auto act = std::exchange(m_waiting, nullptr)) act();
}

} // namespace ocop
