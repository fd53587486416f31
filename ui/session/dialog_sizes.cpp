#include "ui/session/dialog_sizes.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPointer>
#include <QScreen>
#include <QTimer>

namespace ocop {

DialogSizes::DialogSizes(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    qApp->installEventFilter(this);
}

DeskItem<QSize> DialogSizes::itemOf(const QDialog& dialog)
{
    const QString name =
        dialog.objectName().isEmpty() ? QString::fromLatin1(dialog.metaObject()->className()) : dialog.objectName();
    return deskItems::dialogSize(QString(name).replace(u':', u'_'));
}

void DialogSizes::restore(QDialog* dialog)
{
    const QSize kept = itemOf(*dialog).of(m_settings);
    if (kept.isValid() && dialog->screen())
        dialog->resize(kept.boundedTo(dialog->screen()->availableSize() - QSize(40, 60)));
    m_shown.insert(dialog, dialog->size());
}

bool DialogSizes::eventFilter(QObject* watched, QEvent* event)
{
    const bool shown = event->type() == QEvent::Show;
    if (!shown && event->type() != QEvent::Hide) return false;
    auto* dialog = qobject_cast<QDialog*>(watched);
    if (!dialog || dialog->windowFlags().testFlag(Qt::MSWindowsFixedSizeDialogHint)) return false;
    if (shown) {
        // The dialog fits itself to the screen while it is shown; what the person chose comes after.
        QTimer::singleShot(0, dialog, [this, watch = QPointer(this), dialog] {
            if (watch && dialog->isVisible()) restore(dialog);
        });
    } else if (m_shown.contains(dialog) && m_shown.take(dialog) != dialog->size()) {
        itemOf(*dialog).set(m_settings, dialog->size());
    }
    return false;
}

} // namespace ocop
