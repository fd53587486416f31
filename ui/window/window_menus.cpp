#include "ui/window/window_menus.h"

#include "ui/duplicates/duplicates_dialog.h"
#include "ui/exchange/import_dialog.h"
#include "ui/kit/icons.h"
#include "ui/kit/keys_dialog.h"
#include "ui/kit/message.h"
#include "ui/quality/attachment_check_dialog.h"
#include "ui/records/act_history_dialog.h"
#include "ui/reminders/calendar_export.h"
#include "ui/reminders/reminder_settings_dialog.h"
#include "ui/safety/backup_keeper.h"
#include "ui/safety/restore_dialog.h"
#include "ui/safety/safety_dialog.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_actions.h"
#include "ui/session/rooms.h"
#include "ui/session/session.h"
#include "ui/window/diagnostics.h"
#include "ui/window/header_bar.h"
#include "ui/window/pages.h"
#include "ui/window/window_state.h"
#include "ui/words/texts.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace ocop {

WindowMenus::WindowMenus(Session& session, QMenuBar* bar, QWidget* window)
    : QObject(window), m_session(session), m_window(window), m_backups(new BackupKeeper(session, window))
{
    buildFileMenu(bar->addMenu(tr("Regi&ster")));
    buildEditMenu(bar->addMenu(tr("&Edit")));
    buildViewMenu(bar->addMenu(tr("&View")));
    buildDataMenu(bar->addMenu(tr("&Data")));
    buildHelpMenu(bar->addMenu(tr("&Help")));
}

void WindowMenus::refresh()
{
    const bool writes = !m_session.isReadOnly();
    const auto undo = m_session.undoable();
    const auto redo = m_session.redoable();
    for (QAction* action : std::as_const(m_writing)) action->setEnabled(writes);
    m_undo->setEnabled(undo.has_value() && writes);
    m_redo->setEnabled(redo.has_value() && writes);
    m_undo->setText(undo ? tr("&Undo: %1").arg(texts::act(*undo)) : tr("&Undo"));
    m_redo->setText(redo ? tr("&Redo: %1").arg(redo->info.label) : tr("&Redo"));
}

void WindowMenus::buildFileMenu(QMenu* menu)
{
    menu->addAction(themeIcon(QStringLiteral("document-new")), tr("&New register…"), QKeySequence(), this,
                    [this] { fileactions::createNew(m_session, m_window); });
    menu->addAction(themeIcon(QStringLiteral("document-open")), tr("&Open register…"), QKeySequence(QKeySequence::Open),
                    this, [this] { fileactions::chooseAndOpen(m_session, m_window); });
    menu->addAction(tr("Open the s&ample"), this, [this] { fileactions::openSample(m_session, m_window); });
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("document-save-as")), tr("Save a &copy…"), this,
                    [this] { fileactions::saveCopy(m_session, m_window); });
    menu->addAction(tr("&Back up now"), m_backups, &BackupKeeper::backUpNow);
    menu->addAction(tr("&Restore from a backup…"), this, &WindowMenus::restore);
    menu->addAction(tr("Check the attached &files…"), this, &WindowMenus::checkAttachments);
    menu->addAction(tr("Safety of the &data…"), this, &WindowMenus::showSafety);
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("document-import")), tr("&Import a list…"),
                    QKeySequence(Qt::CTRL | Qt::Key_I), this, [this] { importList(m_session, m_window); });
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("configure")), tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                    this, &WindowMenus::settingsRequested);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &WindowMenus::quitRequested);
}

void WindowMenus::restore()
{
    if (m_session.isOpen()) RestoreDialog(m_session, m_window).exec();
}

void WindowMenus::checkAttachments()
{
    if (m_session.isOpen()) AttachmentCheckDialog(m_session, m_window).exec();
}

void WindowMenus::showSafety()
{
    if (!m_session.isOpen()) return;
    SafetyDialog dialog(m_session, *m_backups, m_window);
    connect(&dialog, &SafetyDialog::restoreRequested, this, &WindowMenus::restore);
    connect(&dialog, &SafetyDialog::attachmentCheckRequested, this, &WindowMenus::checkAttachments);
    dialog.exec();
    Q_EMIT m_backups->changed();
}

void WindowMenus::buildEditMenu(QMenu* menu)
{
    m_undo = menu->addAction(themeIcon(QStringLiteral("edit-undo")), tr("&Undo"), QKeySequence(QKeySequence::Undo),
                             this, &WindowMenus::undoRequested);
    m_redo = menu->addAction(themeIcon(QStringLiteral("edit-redo")), tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y),
                             this, &WindowMenus::redoRequested);
    menu->addAction(themeIcon(QStringLiteral("view-history")), tr("All &changes…"), QKeySequence(Qt::CTRL | Qt::Key_H),
                    this, [this] { ActHistoryDialog(m_session, m_window).exec(); });
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("search")), tr("&Search"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                    &WindowMenus::searchRequested);
}

void WindowMenus::buildViewMenu(QMenu* menu)
{
    for (const PageEntry& entry : pageEntries())
        menu->addAction(themeIcon(entry.icon), entry.title, QKeySequence(entry.keys), this,
                        [this, key = entry.key] { Q_EMIT pageRequested(key); });
    menu->addSeparator();
    menu->addAction(tr("To &do…"), QKeySequence(Qt::Key_F9), this, &WindowMenus::dueRequested);
    menu->addAction(tr("Look at another &day…"), QKeySequence(Qt::CTRL | Qt::Key_G), this,
                    [this] { chooseAsOfDay(m_session, m_window); });
    menu->addAction(tr("Back to &today"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), this,
                    [this] { m_session.setAsOf({}); });
    menu->addSeparator();
    buildLookChoices(menu);
}

void WindowMenus::buildLookChoices(QMenu* menu)
{
    QAction* dark = menu->addAction(tr("Da&rk"), this, [this](bool on) {
        windowstate::setDark(m_session.desk(), on);
        Q_EMIT lookChanged();
    });
    dark->setCheckable(true);
    dark->setChecked(deskItems::dark().of(m_session.desk()));
    QMenu* sizes = menu->addMenu(tr("&Font size"));
    auto* group = new QActionGroup(sizes);
    for (const int percent : {100, 110, 125, 150}) {
        QAction* size =
            sizes->addAction(tr("%1%").arg(percent), this, [this, percent] { setFontScale(percent / 100.0); });
        size->setCheckable(true);
        size->setChecked(qRound(themeOf(m_window).scale * 100) == percent);
        group->addAction(size);
    }
    QMenu* rows = menu->addMenu(tr("&Row height"));
    auto* heights = new QActionGroup(rows);
    for (const auto& [title, height] :
         {std::pair(tr("&Close"), 0.84), std::pair(tr("&Normal"), 1.0), std::pair(tr("&Airy"), 1.2)}) {
        QAction* action = rows->addAction(title, this, [this, height = height] {
            windowstate::setRowHeight(m_session.desk(), height);
            Q_EMIT lookChanged();
        });
        action->setCheckable(true);
        action->setChecked(qFuzzyCompare(themeOf(m_window).rowHeight, height));
        heights->addAction(action);
    }
}

void WindowMenus::setFontScale(double scale)
{
    deskItems::fontScale().set(m_session.desk(), scale);
    tell(m_window, tr("Font size"), tr("The new size is used from the next start of the program."));
}

void WindowMenus::buildDataMenu(QMenu* menu)
{
    const auto add = [&](const QString& text, const QString& icon, const QKeySequence& keys, const QString& entity) {
        m_writing << menu->addAction(themeIcon(icon), text, keys, this, [this, entity] {
            m_session.rooms().edit(m_window, {entity, 0});
        });
    };
    add(tr("Add &subject…"), QStringLiteral("list-add-user"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
        QStringLiteral("subject"));
    add(tr("Add &product…"), QStringLiteral("tag"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        QStringLiteral("product"));
    add(tr("Add &certificate…"), QStringLiteral("view-certificate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
        QStringLiteral("certificate"));
    add(tr("Add &dossier…"), QStringLiteral("document-multiple"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        QStringLiteral("application"));
    menu->addSeparator();
    m_writing << menu->addAction(themeIcon(QStringLiteral("document-import")), tr("&Import a list…"), this,
                                 [this] { importList(m_session, m_window); });
    menu->addAction(themeIcon(QStringLiteral("edit-find-replace")), tr("&Find duplicate records…"), this,
                    [this] { DuplicatesDialog(m_session, m_window).exec(); });
    menu->addAction(themeIcon(QStringLiteral("document-edit")), tr("&Typed and not saved…"), this,
                    &WindowMenus::unsavedRequested);
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("view-calendar-day")), tr("&Export calendar…"), this,
                    [this] { exportCalendar(m_session, m_window); });
    menu->addAction(themeIcon(QStringLiteral("clock")), tr("&Reminder settings…"), this,
                    [this] { editReminderSettings(m_session, m_window); });
}

void WindowMenus::buildHelpMenu(QMenu* menu)
{
    menu->addAction(themeIcon(QStringLiteral("help-contents")), tr("&Help on this page"),
                    QKeySequence(QKeySequence::HelpContents), this, &WindowMenus::helpRequested);
    menu->addAction(tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), this, [this] { KeysDialog(m_window).exec(); });
    menu->addAction(tr("&Diagnostic bundle…"), this, [this] { saveDiagnostics(m_session, m_window); });
    menu->addAction(themeIcon(QStringLiteral("help-about")), tr("&About Sổ OCOP"), this, [this] {
        tell(m_window, tr("Sổ OCOP %1").arg(QApplication::applicationVersion()),
             tr("The register of OCOP products of a rural development office. Everything stays in one file on this "
                "computer; the program does not use the network."));
    });
}

} // namespace ocop
