#pragma once

#include "ui/window/tray_icon.h"

class QLockFile;

namespace ocop {

class MainWindow;
class Session;

/// Working in the background: while the tray shows the icon, closing the window only hides it, and once a day a message
/// says what waits. Off unless the desk's settings or the start ask for it. Of several programs with the same register
/// open at a desk only the first has the icon.
class Background : public QObject
{
    Q_OBJECT

public:
    Background(Session& session, MainWindow& window, std::unique_ptr<TrayIcon> icon, QObject* parent = nullptr);
    ~Background() override;

    /// Shows or takes away the icon, as the desk's settings say, or for this run in any case.
    void apply();
    void forceOn();
    bool isOn() const { return m_icon->isShown(); }
    bool isAvailable() const { return m_icon->isAvailable(); }
    /// Another program has this register in the tray.
    bool isElsewhere() const { return m_isElsewhere; }
    /// Says what waits, once a day; nothing while somebody is busy or another day is looked at.
    void look(bool atStart = false);

private:
    bool lock();
    void hideWindow();

    Session& m_session;
    MainWindow& m_window;
    std::unique_ptr<TrayIcon> m_icon;
    std::unique_ptr<QLockFile> m_lock;
    QString m_lockedPath;
    bool m_forced = false;
    bool m_isElsewhere = false;
};

} // namespace ocop
