#include "ui/kit/help_dialog.h"
#include "ui/kit/icons.h"
#include "ui/kit/keys_dialog.h"
#include "ui/kit/message.h"
#include "ui/quality/attachment_check_dialog.h"
#include "ui/records/act_history_dialog.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_actions.h"
#include "ui/window/header_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/pages.h"
#include "ui/window/search_box.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace ocop {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildDataMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = m_header->menus()->addMenu(tr("Regi&ster"));
    menu->addAction(themeIcon(QStringLiteral("document-new")), tr("&New register…"), QKeySequence(), this,
                    [this] { fileactions::createNew(m_session, this); });
    menu->addAction(themeIcon(QStringLiteral("document-open")), tr("&Open register…"), QKeySequence(QKeySequence::Open),
                    this, [this] { fileactions::chooseAndOpen(m_session, this); });
    menu->addAction(tr("Open the s&ample"), this, [this] { fileactions::openSample(m_session, this); });
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("document-save-as")), tr("Save a &copy…"), this,
                    [this] { fileactions::saveCopy(m_session, this); });
    menu->addAction(tr("&Back up now"), this, [this] { fileactions::backUpNow(m_session, this); });
    menu->addAction(tr("Check the attached &files…"), this, [this] {
        if (m_session.isOpen()) AttachmentCheckDialog(m_session, this).exec();
    });
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("document-import")), tr("&Import a list…"),
                    QKeySequence(Qt::CTRL | Qt::Key_I), this, &MainWindow::importList);
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("configure")), tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                    this, &MainWindow::editSettings);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &MainWindow::quit);
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = m_header->menus()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(themeIcon(QStringLiteral("edit-undo")), tr("&Undo"), QKeySequence(QKeySequence::Undo),
                             this, [this] { takeBack(false); });
    m_redo = menu->addAction(themeIcon(QStringLiteral("edit-redo")), tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y),
                             this, [this] { takeBack(true); });
    menu->addAction(themeIcon(QStringLiteral("view-history")), tr("All &changes…"), QKeySequence(Qt::CTRL | Qt::Key_H),
                    this, [this] { ActHistoryDialog(m_session, this).exec(); });
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("search")), tr("&Search"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                    [this] {
                        m_header->search()->setFocus(Qt::ShortcutFocusReason);
                        m_header->search()->selectAll();
                    });
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = m_header->menus()->addMenu(tr("&View"));
    for (const PageEntry& entry : pageEntries())
        menu->addAction(themeIcon(entry.icon), entry.title, QKeySequence(entry.keys), this,
                        [this, key = entry.key] { showPage(key); });
    menu->addSeparator();
    menu->addAction(tr("To &do…"), QKeySequence(Qt::Key_F9), this, &MainWindow::showDue);
    menu->addAction(tr("Look at another &day…"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                    [this] { chooseAsOfDay(m_session, this); });
    menu->addAction(tr("Back to &today"), QKeySequence(Qt::CTRL | Qt::Key_Home), this,
                    [this] { m_session.setAsOf({}); });
    menu->addSeparator();
    QAction* dark = menu->addAction(tr("Da&rk"), this, [this](bool on) { setTheme(on); });
    dark->setCheckable(true);
    dark->setChecked(deskItems::dark().of(m_session.desk()));
    QMenu* sizes = menu->addMenu(tr("&Font size"));
    auto* group = new QActionGroup(sizes);
    for (const int percent : {100, 110, 125, 150}) {
        QAction* size =
            sizes->addAction(tr("%1 %").arg(percent), this, [this, percent] { setFontScale(percent / 100.0); });
        size->setCheckable(true);
        size->setChecked(qRound(themeOf(this).scale * 100) == percent);
        group->addAction(size);
    }
    QMenu* rows = menu->addMenu(tr("&Row height"));
    auto* heights = new QActionGroup(rows);
    for (const auto& [title, height] :
         {std::pair(tr("&Close"), 0.84), std::pair(tr("&Normal"), 1.0), std::pair(tr("&Airy"), 1.2)}) {
        QAction* action = rows->addAction(title, this, [this, height] { setRowHeight(height); });
        action->setCheckable(true);
        action->setChecked(qFuzzyCompare(themeOf(this).rowHeight, height));
        heights->addAction(action);
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = m_header->menus()->addMenu(tr("&Help"));
    menu->addAction(themeIcon(QStringLiteral("help-contents")), tr("&Help on this page"),
                    QKeySequence(QKeySequence::HelpContents), this, [this] { HelpDialog(m_current, this).exec(); });
    menu->addAction(tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), this, [this] { KeysDialog(this).exec(); });
    menu->addAction(themeIcon(QStringLiteral("help-about")), tr("&About Sổ OCOP"), this, [this] {
        tell(this, tr("Sổ OCOP %1").arg(QApplication::applicationVersion()),
             tr("The register of OCOP products of a rural development office. Everything stays in one file on this "
                "computer; the program does not use the network."));
    });
}

void MainWindow::setTheme(bool dark)
{
    deskItems::dark().set(m_session.desk(), dark);
    Theme theme = dark ? Theme::dark(themeOf(this).scale) : Theme::light(themeOf(this).scale);
    theme.rowHeight = themeOf(this).rowHeight;
    applyTheme(*qApp, theme);
    refresh();
}

void MainWindow::setRowHeight(double height)
{
    deskItems::rowHeight().set(m_session.desk(), height);
    Theme theme = themeOf(this);
    theme.rowHeight = height;
    applyTheme(*qApp, theme);
    refresh();
}

void MainWindow::setFontScale(double scale)
{
    deskItems::fontScale().set(m_session.desk(), scale);
    tell(this, tr("Font size"), tr("The new size is used from the next start of the program."));
}

} // namespace ocop
