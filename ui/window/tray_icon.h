#pragma once

#include <QObject>

#include <memory>

namespace ocop {

/// The program's icon in the desktop's tray, with its menu and its short messages. A desktop may have no tray.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    virtual bool isAvailable() const = 0;
    virtual void setShown(bool shown) = 0;
    virtual bool isShown() const = 0;
    virtual void say(const QString& title, const QString& words) = 0;
    virtual void setHint(const QString& words) = 0;

Q_SIGNALS:
    void openRequested();
    /// From the menu, or by a click on a message.
    void dueRequested();
    void quitRequested();
};

/// The real one.
std::unique_ptr<TrayIcon> makeSystemTrayIcon();

} // namespace ocop
