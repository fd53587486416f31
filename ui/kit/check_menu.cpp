#include "ui/kit/check_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ocop {

bool CheckMenu::tick()
{
    QAction* action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled()) return false;
    action->toggle();
    return true;
}

void CheckMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!rect().contains(event->pos()) || !tick()) QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent* event)
{
    const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!ticks || !tick()) QMenu::keyPressEvent(event);
}

} // namespace ocop
