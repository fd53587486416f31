#pragma once

#include "ui/session/desk_items.h"

#include <QHash>
#include <QObject>

class QDialog;

namespace ocop {

/// Gives every dialog the size a person left it in last, as far as the screen has room.
class DialogSizes : public QObject
{
    Q_OBJECT

public:
    /// Watches all dialogs of the program while it lives.
    DialogSizes(QSettings& settings, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static DeskItem<QSize> itemOf(const QDialog& dialog);
    void restore(QDialog* dialog);

    QSettings& m_settings;
    QHash<const QObject*, QSize> m_shown; ///< sizes as the program made them
};

} // namespace ocop
