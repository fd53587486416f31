#include "ui/session/rooms.h"
#include "ui/window/main_window.h"

#include "ui/duplicates/duplicates_dialog.h"
#include "ui/exchange/import_dialog.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/reminders/calendar_export.h"
#include "ui/reminders/care_settings_dialog.h"
#include "ui/reminders/due_dialog.h"
#include "ui/session/page.h"
#include "ui/session/remembered_records.h"
#include "ui/window/header_bar.h"
#include "ui/window/settings_dialog.h"
#include "ui/words/setting_words.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace ocop {
namespace {

QString pageKey(ListPage list)
{
    switch (list) {
    case ListPage::Products: return QStringLiteral("products");
    case ListPage::Subjects: return QStringLiteral("subjects");
    case ListPage::Certificates: return QStringLiteral("certificates");
    }
    return {};
}

QString pageKeyOf(const QString& entity)
{
    if (entity == QLatin1String("subject") || entity == QLatin1String(StandardCertificate::table))
        return pageKey(ListPage::Subjects);
    if (entity == QLatin1String("product")) return pageKey(ListPage::Products);
    if (entity == QLatin1String("application")) return QStringLiteral("applications");
    if (entity == QLatin1String("letter")) return QStringLiteral("letters");
    if (entity == QLatin1String("round")) return QStringLiteral("rounds");
    return pageKey(ListPage::Certificates);
}

} // namespace

void MainWindow::buildDataMenu()
{
    QMenu* menu = m_header->menus()->addMenu(tr("&Data"));
    const auto add = [&](const QString& text, const QString& icon, const QKeySequence& keys, const QString& entity) {
        QAction* action = menu->addAction(themeIcon(icon), text, keys, this, [this, entity] {
            m_session.rooms().edit(this, {entity, 0});
        });
        m_writing << action;
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
    QAction* import = menu->addAction(themeIcon(QStringLiteral("document-import")), tr("&Import a list…"), this,
                                      &MainWindow::importList);
    m_writing << import;
    menu->addAction(themeIcon(QStringLiteral("edit-find-replace")), tr("&Find doubled records…"), this,
                    [this] { DuplicatesDialog(m_session, this).exec(); });
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("view-calendar-day")), tr("&Export calendar…"), this,
                    [this] { exportCalendar(m_session, this); });
    menu->addAction(themeIcon(QStringLiteral("clock")), tr("&Reminder settings…"), this,
                    [this] { editCareSettings(m_session, this); });
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

void MainWindow::importList() { ocop::importList(m_session, this); }

void MainWindow::editSettings()
{
    if (!m_session.isOpen()) return;
    SettingsDialog dialog(m_session, this);
    dialog.exec();
    if (dialog.wasSaved()) {
        if (dialog.isDark() != themeOf(this).isDark) setTheme(dialog.isDark());
        Q_EMIT deskSettingsChanged();
    }
    if (dialog.wanted() == SettingsDialog::careWanted) editCareSettings(m_session, this);
}

void MainWindow::openRecord(const RecordRef& record)
{
    if (careWords::isSetting(record.entity)) return editCareSettings(m_session, this);
    qint64 id = record.id;
    // A decision is shown by its first certificate.
    if (record.entity == QLatin1String("decision"))
        for (const Certificate& certificate : m_session.snapshot().certificates())
            if (certificate.decision.value == record.id) {
                id = certificate.id.value;
                break;
            }
    RememberedRecords(m_session).addOpened(record);
    const QString key = pageKeyOf(record.entity);
    if (showPage(key)) page(key)->showRecordOf({record.entity, id});
}

void MainWindow::openRecords(const QString& entity, const QSet<qint64>& ids, const QString& words)
{
    const QString key = pageKeyOf(entity);
    if (showPage(key)) page(key)->showRecords(ids, words);
}

void MainWindow::openSelection(ListPage list, const Selection& selection, const QString& words)
{
    const QString key = pageKey(list);
    if (showPage(key)) page(key)->showSelection(selection, words);
}

} // namespace ocop
