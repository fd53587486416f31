#pragma once

#include "ui/session/session.h"
#include "ui/window/window_rooms.h"

#include <QMainWindow>

namespace ocop {

class ClockStrip;
class DayWatch;
class DraftStrip;
class FileStrip;
class HeaderBar;
class Page;
class PageStack;
class RegisterWatch;
class SideBar;
class Touched;
class UndoBar;
class WindowMenus;

/// The window: header with menus, pages at the left, the page shown, and what was just done below it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a page by key ("home", "dashboard", "products", "subjects", "certificates", "reports"). False when
    /// the page shown has something unsaved and the person stays.
    bool showPage(const QString& key);
    QString currentPage() const;
    Page* page(const QString& key);

    /// Shows "Việc cần làm" when something waits.
    void greet();
    /// Notices a new day; looked at by itself every half minute.
    DayWatch* dayWatch() const { return m_dayWatch; }
    ClockStrip* clockStrip() const { return m_clockStrip; }
    RegisterWatch* registerWatch() const { return m_registerWatch; }
    FileStrip* fileStrip() const { return m_fileStrip; }
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
    /// Ends it without a question: the computer is being shut down, the person logged off.
    void endNow();

Q_SIGNALS:
    void deskSettingsChanged();
    /// The window was closed and only hidden.
    void wasHidden();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void waitBriefly();
    void wireMenus();
    void refresh();
    /// Shows what reads otherwise now.
    void follow(const Touched& touched);
    void editSettings();
    void showUnsaved();
    /// False when the person wants to look at cells that are not written before the window closes.
    bool mayLeaveCells();
    void tellUndo(const Act& act);
    void takeBack(bool forward);

    Session& m_session;
    WindowRooms m_rooms;
    HeaderBar* m_header;
    ClockStrip* m_clockStrip;
    RegisterWatch* m_registerWatch;
    FileStrip* m_fileStrip;
    DraftStrip* m_draftStrip;
    DayWatch* m_dayWatch;
    SideBar* m_side;
    PageStack* m_pages;
    UndoBar* m_undoBar;
    WindowMenus* m_menus;
    bool m_hidesOnClose = false;
    bool m_quits = false;
};

} // namespace ocop
