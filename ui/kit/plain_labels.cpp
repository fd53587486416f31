#include "ui/kit/plain_labels.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace ocop {

void PlainLabels::install()
{
    if (!qApp->findChild<PlainLabels*>(QString(), Qt::FindDirectChildrenOnly))
        qApp->installEventFilter(new PlainLabels(qApp));
}

bool PlainLabels::eventFilter(QObject* watched, QEvent* event)
{
    // Before it is shown for the first time; a tooltip is such a label, too.
    if (event->type() == QEvent::Polish)
        if (auto* label = qobject_cast<QLabel*>(watched); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    return false;
}

} // namespace ocop
