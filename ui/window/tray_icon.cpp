#include "ui/window/tray_icon.h"

#include "ui/kit/icons.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace ocop {
namespace {

class SystemTray : public TrayIcon
{
public:
    SystemTray()
    {
        m_menu.addAction(themeIcon(QStringLiteral("view-task")), QCoreApplication::translate("tray", "&Open Sổ OCOP"),
                         this, &TrayIcon::openRequested);
        m_menu.addAction(themeIcon(QStringLiteral("clock")), QCoreApplication::translate("tray", "&What is to do…"),
                         this, &TrayIcon::dueRequested);
        m_menu.addSeparator();
        m_menu.addAction(QCoreApplication::translate("tray", "&Quit"), this, &TrayIcon::quitRequested);
        m_icon.setIcon(QApplication::windowIcon());
        m_icon.setToolTip(QStringLiteral("Sổ OCOP"));
        m_icon.setContextMenu(&m_menu);
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::dueRequested);
        connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) Q_EMIT openRequested();
        });
    }

    bool isAvailable() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void setShown(bool shown) override { m_icon.setVisible(shown); }
    bool isShown() const override { return m_icon.isVisible(); }
    void say(const QString& title, const QString& words) override
    {
        m_icon.showMessage(title, words, QApplication::windowIcon());
    }
    void setHint(const QString& words) override { m_icon.setToolTip(words); }

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace

std::unique_ptr<TrayIcon> makeSystemTrayIcon() { return std::make_unique<SystemTray>(); }

} // namespace ocop
