#pragma once

#include "ui/session/session.h"
#include "ui/window/window_rooms.h"

#include <QMainWindow>

#include <map>

class QLabel;
class QStackedWidget;

namespace ocop {

class ClockStrip;
class DayWatch;
class HeaderBar;
class Navigation;
class Page;
class UndoBar;

/// The window: header, navigation and the page shown; menus and what they do; remembers how it was left.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a page by key ("home", "dashboard", "products", "subjects", "certificates", "reports"). False when
    /// the page shown has something unsaved and the person stays.
    bool showPage(const QString& key);
    QString currentPage() const { return m_current; }
    Page* page(const QString& key);

    /// Shows "Việc cần làm" when something waits.
    void greet();
    /// Notices a new day; looked at by itself every half minute.
    DayWatch* dayWatch() const { return m_dayWatch; }
    ClockStrip* clockStrip() const { return m_clockStrip; }
    /// The dialog "Việc cần làm", until it is closed.
    void showDue();
    /// Shows the window above others, hidden or not.
    void comeForward();
    /// Offers what is newly due since the register was last looked at, unless nobody would see it.
    void greetNewDay();
    /// Closing only hides the window; quit() still ends the program.
    void setHidesOnClose(bool hides) { m_hidesOnClose = hides; }
    /// Ends the program unless something unsaved keeps the person here.
    void quit();

Q_SIGNALS:
    void deskSettingsChanged();
    /// The window was closed and only hidden.
    void wasHidden();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildNavigation();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildDataMenu();
    void buildHelpMenu();
    void refresh();
    void refreshFoot();
    void openRecord(const RecordRef& record);
    void openSelection(ListPage list, const Selection& selection, const QString& words);
    void openRecords(const QString& entity, const QSet<qint64>& ids, const QString& words);
    void importList();
    void editSettings();
    void tellUndo(const Act& act);
    void takeBack(bool forward);
    void setTheme(bool dark);
    void setFontScale(double scale);
    void setRowHeight(double height);
    void rememberState();
    void restoreState();

    Session& m_session;
    WindowRooms m_rooms;
    HeaderBar* m_header;
    ClockStrip* m_clockStrip;
    DayWatch* m_dayWatch;
    QWidget* m_side;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    UndoBar* m_undoBar;
    QLabel* m_sampleTag;
    QLabel* m_file;
    QLabel* m_backup;
    std::map<QString, Page*> m_made;
    QString m_current;
    bool m_hidesOnClose = false;
    bool m_quits = false;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_writing; ///< cannot be used while another day is looked at
};

} // namespace ocop
