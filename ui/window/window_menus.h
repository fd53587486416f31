#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace ocop {

class BackupKeeper;
class Session;

/// The menu bar: every command of the window by its words and keys. What needs only the register it does itself over
/// the window; what moves the window it asks for.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(Session& session, QMenuBar* bar, QWidget* window);

    /// Says what can be taken back, and switches off what writes while another day is looked at.
    void refresh();

    BackupKeeper* backups() const { return m_backups; }

Q_SIGNALS:
    void settingsRequested();
    void quitRequested();
    /// Take back the last act, or do it again.
    void undoRequested();
    void redoRequested();
    void searchRequested();
    void unsavedRequested();
    void pageRequested(const QString& key);
    void dueRequested();
    void helpRequested();
    /// Colours or row height are others now.
    void lookChanged();

private:
    void buildFileMenu(QMenu* menu);
    void buildEditMenu(QMenu* menu);
    void buildViewMenu(QMenu* menu);
    void buildLookChoices(QMenu* menu);
    void buildDataMenu(QMenu* menu);
    void buildHelpMenu(QMenu* menu);
    void setFontScale(double scale);
    void restore();
    void checkAttachments();
    void showSafety();

    Session& m_session;
    QWidget* m_window;
    BackupKeeper* m_backups;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_writing; ///< cannot be used while another day is looked at
};

} // namespace ocop
