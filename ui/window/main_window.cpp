#include "ui/window/main_window.h"

#include "core/base/error.h"
#include "core/reminders/work_list.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/letters/letters_dialog.h"
#include "ui/session/desk_items.h"
#include "ui/session/dialog_sizes.h"
#include "ui/session/file_actions.h"
#include "ui/session/page.h"
#include "ui/window/clock_strip.h"
#include "ui/window/day_watch.h"
#include "ui/window/header_bar.h"
#include "ui/window/navigation.h"
#include "ui/window/pages.h"
#include "ui/window/search_box.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include "core/base/dates.h"

#include "core/storage/backup.h"
#include <QApplication>

#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {
namespace {

/// How many certificates wait for somebody: what the navigation shows beside the work list.
int waitingCount(const Session& session)
{
    const auto dues = session.dues();
    return int(std::count_if(dues->cbegin(), dues->cend(), [](const DueOnDay& each) { return each.due.isWaiting(); }));
}

} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_rooms(session), m_header(new HeaderBar(session, this)),
      m_clockStrip(new ClockStrip(session, this)), m_dayWatch(new DayWatch(session, this)), m_side(new QWidget(this)),
      m_navigation(new Navigation(m_side)), m_pages(new QStackedWidget(this)), m_undoBar(new UndoBar(this)),
      m_sampleTag(makeLabel(tr("SAMPLE DATA"), QStringLiteral("tag"), m_side)),
      m_file(makeLabel({}, QStringLiteral("strong"), m_side)), m_backup(makeLabel({}, QStringLiteral("small"), m_side))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMenuWidget(m_header);
    buildNavigation();
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setFocusPolicy(Qt::StrongFocus);

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
    layout->addWidget(m_clockStrip);
    layout->addLayout(below, 1);
    setCentralWidget(central);
    m_undoBar->hide();

    buildMenus();
    new DialogSizes(m_session.desk(), this);
    connect(&m_session, &Session::changed, this, &MainWindow::refresh);
    connect(&m_session, &Session::acted, this, &MainWindow::tellUndo);
    connect(&m_session, &Session::recordRequested, this, &MainWindow::openRecord);
    connect(&m_session, &Session::lettersRequested, this, [this](const std::vector<CertificateId>& certificates) {
        QWidget* over = QApplication::activeModalWidget(); // the start dialog, when they are asked for there
        writeLetters(m_session, over ? over : this, kindOfLetterFor(m_session, certificates), certificates);
    });
    connect(&m_session, &Session::recordsRequested, this, &MainWindow::openRecords);
    connect(&m_session, &Session::selectionRequested, this, &MainWindow::openSelection);
    connect(m_dayWatch, &DayWatch::dayBegan, this, &MainWindow::greetNewDay);
    connect(m_dayWatch, &DayWatch::ticked, m_clockStrip, &ClockStrip::refresh);
    connect(m_undoBar, &UndoBar::undoRequested, this, [this] { takeBack(false); });
    restoreState();
    refresh();
    showPage(pageEntries().front().key);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildNavigation()
{
    const Theme& theme = themeOf(this);
    m_side->setObjectName(QStringLiteral("side"));
    m_side->setAttribute(Qt::WA_StyledBackground);
    for (const PageEntry& entry : pageEntries()) {
        if (entry.ruleBefore) m_navigation->addRule();
        m_navigation->addPage(entry.key, entry.title, entry.icon);
    }
    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString& key) {
        if (!showPage(key)) m_navigation->setCurrent(m_current);
    });

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(theme.px(16), theme.px(12), theme.px(8), theme.px(12));
    foot->setSpacing(theme.px(4));
    foot->addWidget(m_sampleTag, 0, Qt::AlignLeft);
    foot->addWidget(m_file);
    foot->addWidget(m_backup);
    auto* rule = new QFrame(m_side);
    rule->setProperty("role", QStringLiteral("rule"));
    auto* layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, theme.px(8), 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation, 1);
    layout->addWidget(rule);
    layout->addLayout(foot);
}

Page* MainWindow::page(const QString& key)
{
    const auto made = m_made.find(key);
    if (made != m_made.end()) return made->second;
    for (const PageEntry& entry : pageEntries()) {
        if (entry.key != key) continue;
        Page* page = entry.make(m_session, m_pages);
        page->setObjectName(key + QStringLiteral("Page"));
        connect(page, &Page::importRequested, this, &MainWindow::importList);
        m_made.emplace(key, page);
        m_pages->addWidget(page);
        return page;
    }
    return nullptr;
}

bool MainWindow::showPage(const QString& key)
{
    if (key == m_current) return true;
    if (!m_current.isEmpty() && !page(m_current)->mayLeave()) return false;
    Page* next = page(key);
    if (!next || !m_session.isOpen()) return false;
    m_current = key;
    next->refresh();
    m_pages->setCurrentWidget(next);
    m_navigation->setCurrent(key);
    // The page takes the keyboard, unless somebody is walking through the navigation.
    if (!m_navigation->hasFocus()) next->setFocus();
    return true;
}

void MainWindow::refresh()
{
    m_header->refresh();
    m_clockStrip->refresh();
    refreshFoot();
    if (!m_session.isOpen()) return;
    if (!m_current.isEmpty()) page(m_current)->refresh();
    const Tally total = m_session.statistics().total();
    m_navigation->setCount(QStringLiteral("certificates"), total.expiring);
    m_navigation->setCount(QStringLiteral("home"), waitingCount(m_session), true);
    const auto undo = m_session.book().history().undoable();
    const auto redo = m_session.book().history().redoable();
    for (QAction* action : std::as_const(m_writing)) action->setEnabled(!m_session.isReadOnly());
    m_undo->setEnabled(undo.has_value() && !m_session.isReadOnly());
    m_redo->setEnabled(redo.has_value() && !m_session.isReadOnly());
    m_undo->setText(undo ? tr("&Undo: %1").arg(texts::act(*undo)) : tr("&Undo"));
    m_redo->setText(redo ? tr("&Redo: %1").arg(redo->info.label) : tr("&Redo"));
}

void MainWindow::refreshFoot()
{
    m_sampleTag->setVisible(m_session.isSample());
    const QString name = QFileInfo(m_session.path()).fileName();
    m_file->setText(m_file->fontMetrics().elidedText(name, Qt::ElideMiddle, themeOf(this).px(160)));
    m_file->setToolTip(m_session.path());
    const QDateTime backup = lastBackup(m_session.path(), fileactions::backupFolder(m_session));
    if (m_session.isReadOnly())
        m_backup->setText(tr("Read only for the day chosen"));
    else
        m_backup->setText(backup.isValid() ? tr("Backed up %1").arg(backup.toString(QStringLiteral("dd/MM HH:mm")))
                                           : tr("No backup yet"));
    setWindowTitle(m_session.isSample() ? tr("Sổ OCOP – %1 – SAMPLE DATA").arg(name) : tr("Sổ OCOP – %1").arg(name));
}

void MainWindow::tellUndo(const Act& act)
{
    const QString what =
        act.changes > 1 && act.info.kind == ActKind::Import
            ? tr("%1 “%2”: %3 records").arg(texts::actKind(act.info.kind), act.info.label).arg(act.changes)
            : texts::act(act);
    m_undoBar->offer(what, act.info.kind == ActKind::Delete ? QStringLiteral("edit-delete")
                                                            : QStringLiteral("dialog-ok-apply"));
}

void MainWindow::takeBack(bool forward)
{
    try {
        forward ? m_session.redo() : m_session.undo();
        m_undoBar->dismiss();
    } catch (const Error& error) {
        tell(this, tr("This could not be taken back"), texts::error(error), Mark::Warning);
    }
}

void MainWindow::rememberState()
{
    QSettings& desk = m_session.desk();
    deskItems::windowGeometry().set(desk, saveGeometry());
    deskItems::windowPage().set(desk, m_current);
}

void MainWindow::restoreState()
{
    const QByteArray geometry = deskItems::windowGeometry().of(m_session.desk());
    if (!geometry.isEmpty() && restoreGeometry(geometry)) return;
    resize(QSize(themeOf(this).px(1366), themeOf(this).px(768)).boundedTo(screen()->availableSize()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_current.isEmpty() && !page(m_current)->mayLeave()) {
        event->ignore();
        return;
    }
    rememberState();
    if (m_hidesOnClose && !m_quits && !qApp->isSavingSession()) {
        event->ignore();
        hide();
        Q_EMIT wasHidden();
        return;
    }
    event->accept();
}

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

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const Theme& theme = themeOf(this);
    const bool folded = width() < theme.px(1200);
    m_side->setFixedWidth(theme.px(folded ? 56 : 192));
    m_navigation->setFolded(folded);
    for (QLabel* label : {m_file, m_backup}) label->setVisible(!folded);
    const int edge = theme.px(folded ? 4 : 16);
    m_side->layout()
        ->itemAt(m_side->layout()->count() - 1)
        ->layout()
        ->setContentsMargins(edge, theme.px(12), theme.px(folded ? 4 : 8), theme.px(12));
    m_sampleTag->setText(folded ? tr("SAMPLE") : tr("SAMPLE DATA"));
}

} // namespace ocop
