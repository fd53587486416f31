#include "ui/window/main_window.h"

#include "core/base/error.h"
#include "ui/exchange/import_dialog.h"
#include "ui/kit/ask.h"
#include "ui/kit/help_dialog.h"
#include "ui/kit/message.h"
#include "ui/kit/plain_labels.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/unsaved_dialog.h"
#include "ui/reminders/due_dialog.h"
#include "ui/reminders/reminder_settings_dialog.h"
#include "ui/safety/backup_keeper.h"
#include "ui/session/dialog_sizes.h"
#include "ui/session/draft_keeper.h"
#include "ui/session/long_write.h"
#include "ui/session/page.h"
#include "ui/session/register_watch.h"
#include "ui/session/turn_wait.h"
#include "ui/window/clock_strip.h"
#include "ui/window/day_watch.h"
#include "ui/window/draft_strip.h"
#include "ui/window/file_strip.h"
#include "ui/window/header_bar.h"
#include "ui/window/navigation.h"
#include "ui/window/page_stack.h"
#include "ui/window/pages.h"
#include "ui/window/record_opener.h"
#include "ui/window/search_box.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/side_bar.h"
#include "ui/window/window_menus.h"
#include "ui/window/window_state.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

namespace ocop {

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_rooms(session), m_header(new HeaderBar(session, this)),
      m_clockStrip(new ClockStrip(session, this)), m_registerWatch(new RegisterWatch(session, this)),
      m_fileStrip(new FileStrip(session, *m_registerWatch, this)), m_draftStrip(new DraftStrip(session, this)),
      m_dayWatch(new DayWatch(session, this)), m_side(new SideBar(session, this)),
      m_pages(new PageStack(session, this)), m_undoBar(new UndoBar(this)),
      m_menus(new WindowMenus(session, m_header->menus(), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    PlainLabels::install();
    layOut();
    wireMenus();
    new DialogSizes(m_session.desk(), this);
    new RecordOpener(m_session, this, [this](const QString& key) { return showPage(key) ? page(key) : nullptr; });
    m_session.setTurnWait([this] { return waitForTurn(m_session, this); });
    waitBriefly();
    connect(&m_session, &Session::opened, this, [this] {
        waitBriefly();
        m_pages->startAnew();
        m_undoBar->dismiss();
    });
    connect(&m_session, &Session::changed, this, &MainWindow::follow);
    connect(&m_session, &Session::acted, this, &MainWindow::tellUndo);
    connect(m_side->navigation(), &Navigation::pageChosen, this, [this](const QString& key) {
        if (!showPage(key)) m_side->navigation()->setCurrent(currentPage());
    });
    connect(m_pages, &PageStack::importRequested, this, [this] { importList(m_session, this); });
    connect(m_dayWatch, &DayWatch::dayBegan, this, &MainWindow::greetNewDay);
    connect(m_dayWatch, &DayWatch::ticked, m_clockStrip, &ClockStrip::refresh);
    BackupKeeper* backups = m_menus->backups();
    connect(m_dayWatch, &DayWatch::ticked, backups, &BackupKeeper::backUpDaily);
    connect(backups, &BackupKeeper::changed, m_side, [this, backups] { m_side->setBackupTrouble(backups->trouble()); });
    connect(m_draftStrip, &DraftStrip::lookRequested, this, &MainWindow::showUnsaved);
    connect(m_undoBar, &UndoBar::undoRequested, this, [this] { takeBack(false); });
    windowstate::restore(m_session.desk(), *this);
    refresh();
    showPage(pageEntries().front().key);
}

MainWindow::~MainWindow() { m_session.setTurnWait({}); }

void MainWindow::waitBriefly()
{
    // A window that waits longer would seem dead: waitForTurn() goes on.
    constexpr int shortWait = 250; // ms
    if (m_session.isOpen()) m_session.book().database().waitForOthers(shortWait);
}

void MainWindow::layOut()
{
    setMenuWidget(m_header);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_undoBar);
    auto* central = new QWidget(this);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_side);
    below->addLayout(right, 1);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(below, 1);
    // Below the pages: rows and buttons stay under the hand when a strip comes and goes.
    layout->addWidget(m_clockStrip);
    layout->addWidget(m_fileStrip);
    layout->addWidget(m_draftStrip);
    setCentralWidget(central);
    m_undoBar->hide();
}

void MainWindow::wireMenus()
{
    connect(m_menus, &WindowMenus::settingsRequested, this, &MainWindow::editSettings);
    connect(m_menus, &WindowMenus::quitRequested, this, &MainWindow::quit);
    connect(m_menus, &WindowMenus::undoRequested, this, [this] { takeBack(false); });
    connect(m_menus, &WindowMenus::redoRequested, this, [this] { takeBack(true); });
    connect(m_menus, &WindowMenus::pageRequested, this, &MainWindow::showPage);
    connect(m_menus, &WindowMenus::dueRequested, this, &MainWindow::showDue);
    connect(m_menus, &WindowMenus::lookChanged, this, &MainWindow::refresh);
    connect(m_menus, &WindowMenus::helpRequested, this, [this] { HelpDialog(currentPage(), this).exec(); });
    connect(m_menus, &WindowMenus::unsavedRequested, this, &MainWindow::showUnsaved);
    connect(m_menus, &WindowMenus::searchRequested, this, [this] {
        m_header->search()->setFocus(Qt::ShortcutFocusReason);
        m_header->search()->selectAll();
    });
}

QString MainWindow::currentPage() const { return m_pages->current(); }

Page* MainWindow::page(const QString& key) { return m_pages->page(key); }

bool MainWindow::showPage(const QString& key)
{
    if (key == currentPage()) return true;
    if (!m_pages->open(key)) return false;
    m_side->navigation()->setCurrent(key);
    // The page takes the keyboard, unless somebody is walking through the navigation.
    if (!m_side->navigation()->hasFocus()) page(key)->setFocus();
    return true;
}

void MainWindow::refresh() { follow(Touched::all()); }

void MainWindow::follow(const Touched& touched)
{
    const QString name = QFileInfo(m_session.path()).fileName();
    setWindowTitle(m_session.isSample() ? tr("Sổ OCOP – %1 – SAMPLE DATA").arg(name) : tr("Sổ OCOP – %1").arg(name));
    m_header->refresh();
    m_clockStrip->refresh();
    m_fileStrip->refresh();
    m_side->refresh();
    if (!m_session.isOpen()) return;
    m_pages->follow(touched);
    m_menus->refresh();
}

void MainWindow::tellUndo(const Act& act)
{
    const QString what =
        act.changes > 1 && act.info.kind == ActKind::Import
            ? tr("%1 “%2”: %3 records").arg(texts::actKind(act.info.kind), act.info.label, QString::number(act.changes))
            : texts::act(act);
    m_undoBar->offer(what, act.info.kind == ActKind::Delete ? QStringLiteral("edit-delete")
                                                            : QStringLiteral("dialog-ok-apply"));
}

void MainWindow::takeBack(bool forward)
{
    try {
        const std::optional<Act> act = forward ? m_session.redoable() : m_session.undoable();
        if (act && !m_session.isReadOnly() && !takeBackBeside(m_session, this, *act)) return;
        m_undoBar->dismiss();
    } catch (const Error& error) {
        tell(this, tr("This could not be taken back"), texts::error(error), Mark::Warning);
        m_dayWatch->look(); // what stands in the way may be a colleague's: the menu then names what can be
    }
}

void MainWindow::showDue()
{
    DueDialog dialog(m_session, this, &m_session.desk());
    connect(&dialog, &DueDialog::homeRequested, this, [this] { showPage(QStringLiteral("home")); });
    dialog.exec();
}

void MainWindow::greet()
{
    if (dueDialogNeeded(m_session, &m_session.desk())) showDue();
    rememberRun(m_session, m_session.desk());
}

void MainWindow::greetNewDay()
{
    if (!isVisible()) return; // in the background: when it comes forward
    if (dueDialogNeeded(m_session, &m_session.desk())) {
        const auto waiting = waitingRows(workRows(m_session, lastRun(m_session, m_session.desk())));
        if (std::any_of(waiting.begin(), waiting.end(), [](const WorkRow& row) { return row.isNew; })) showDue();
    }
    rememberRun(m_session, m_session.desk());
}

void MainWindow::editSettings()
{
    if (!m_session.isOpen()) return;
    SettingsDialog dialog(m_session, this);
    dialog.exec();
    if (dialog.wasSaved()) {
        if (dialog.isDark() != themeOf(this).isDark) {
            windowstate::setDark(m_session.desk(), dialog.isDark());
            refresh();
        }
        Q_EMIT deskSettingsChanged();
    }
    if (dialog.wanted() == SettingsDialog::careWanted) editReminderSettings(m_session, this);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool hides = m_hidesOnClose && !m_quits && !qApp->isSavingSession();
    const bool ends = !hides && !qApp->isSavingSession();
    if (!m_pages->mayLeave() || (!hides && !mayLeaveCells()) || (ends && !m_menus->backups()->backUpAtClosing())) {
        event->ignore();
        return;
    }
    windowstate::remember(m_session.desk(), *this, currentPage());
    if (hides) {
        event->ignore();
        hide();
        Q_EMIT wasHidden();
        return;
    }
    event->accept();
}

bool MainWindow::mayLeaveCells()
{
    DraftKeeper& drafts = m_session.drafts();
    const std::vector<Draft> typed = drafts.live();
    if (typed.empty() || qApp->isSavingSession()) return true;
    const int verb =
        m_session.ask().choose(this, tr("%n cell(s) are not written into the register.", nullptr, int(typed.size())),
                               typed.front().title + u'\n' + typed.front().words(),
                               {tr("Keep them and close"), tr("Drop them and close"), tr("Look at them")});
    if (verb == 1)
        for (const Draft& each : typed) drafts.giveUp(each);
    drafts.flush();
    if (verb == 2) QMetaObject::invokeMethod(this, &MainWindow::showUnsaved, Qt::QueuedConnection);
    return verb == 0 || verb == 1;
}

void MainWindow::showUnsaved() { UnsavedDialog(m_session, this).exec(); }

void MainWindow::comeForward()
{
    if (isMinimized()) showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    m_quits = true;
    if (close()) QCoreApplication::quit();
    m_quits = false;
}

void MainWindow::endNow()
{
    m_registerWatch->settle();
    m_session.drafts().flush();
    windowstate::remember(m_session.desk(), *this, currentPage());
    m_session.desk().sync();
    QCoreApplication::exit(0); // out of every dialog
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_side->setFolded(width() < themeOf(this).px(1200));
}

} // namespace ocop
