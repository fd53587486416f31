#include "ui/safety/restore_dialog.h"

#include "core/base/error.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/safety/backup_look.h"
#include "ui/safety/opened_backup.h"
#include "ui/safety/register_swap.h"
#include "ui/safety/restore_elsewhere.h"
#include "ui/safety/since_dialog.h"
#include "ui/session/desk_backups.h"
#include "ui/session/file_actions.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/backup_words.h"
#include "ui/words/sentences.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace ocop {

RestoreDialog::RestoreDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session),
      m_table(new RecordTable(QStringLiteral("backups"), columnsOf(rowColumns()), &session.desk(), this)),
      m_hint(makeLabel({}, QStringLiteral("secondary"), this)),
      m_look(
          way(QStringLiteral("look"), tr("&Open it to look"), QStringLiteral("document-open"), &RestoreDialog::look)),
      m_since(way(QStringLiteral("since"), tr("&What differs…"), QStringLiteral("view-history"),
                  &RestoreDialog::showDifferences)),
      m_restore(makeButton(tr("&Replace the register by it…"), QStringLiteral("edit-undo"), QStringLiteral("primary"),
                           this, QStringLiteral("Enter")))
{
    setObjectName(QStringLiteral("restore"));
    setWindowTitle(tr("Restore from a backup"));
    m_table->view()->setAccessibleName(windowTitle());
    m_table->setCountText([](int shown, int) { return tr("%n backup(s)", nullptr, shown); });
    m_table->setEmpty(QStringLiteral("document-open"), tr("This register has no backup yet"),
                      tr("Looked for in %1").arg(QDir::toNativeSeparators(fileactions::backupFolder(session.desk()))));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_restore->setAutoDefault(false);
    m_restore->setObjectName(QStringLiteral("restore"));
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restoreCurrent);
    connect(m_table, &RecordTable::activated, this, &RestoreDialog::restoreCurrent);
    connect(m_table, &RecordTable::currentChanged, this, &RestoreDialog::refresh);
    layOut();
    gather();
    if (!m_rows.empty()) m_table->selectRecord(1);
    refresh();
    m_table->focusTable();
}

QPushButton* RestoreDialog::way(const QString& name, const QString& text, const QString& icon,
                                void (RestoreDialog::*go)())
{
    QPushButton* button = makeButton(text, icon, {}, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, go);
    return button;
}

void RestoreDialog::layOut()
{
    const Theme& theme = themeOf(this);
    QPushButton* close = makeButton(tr("&Close"), {}, QStringLiteral("flat"), this, QStringLiteral("Esc"));
    close->setAutoDefault(false);
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(close);
    buttons->addStretch(1);
    buttons->addWidget(way(QStringLiteral("fromFile"), tr("From a &file…"), QStringLiteral("document-open"),
                           &RestoreDialog::takeFromFile));
    for (QPushButton* each : {m_look, m_since, m_restore}) buttons->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(makeLabel(windowTitle(), QStringLiteral("record"), this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    const QSize room = screen() ? screen()->availableSize() - QSize(80, 80) : QSize(1100, 560);
    resize(QSize(theme.px(1240), theme.px(520)).boundedTo(room));
}

ListColumns<BackupRow> RestoreDialog::rowColumns()
{
    ListColumns<BackupRow> columns = backupColumns();
    for (ListColumn<BackupRow>& each : backupSinceColumns()) columns.push_back(std::move(each));
    return columns;
}

/// Beside the window: each backup is opened.
void RestoreDialog::gather()
{
    const auto work = [this, shelves = deskShelves(m_session.desk())](JobDesk& desk) {
        std::vector<BackupRow> rows;
        for (const DeskShelf& each : shelves)
            for (KnownBackup& known : each.shelf.known(desk.book().database()))
                rows.push_back({0, std::move(known), each.isSecond});
        std::stable_sort(rows.begin(), rows.end(), [](const BackupRow& a, const BackupRow& b) {
            return a.known.backup.note.at > b.known.backup.note.at;
        });
        for (size_t i = 0; i < rows.size(); ++i) rows[i].id = qint64(i) + 1;
        m_rows = std::move(rows);
        return Job::Delivery();
    };
    try {
        if (!waitForJob(m_session, parentWidget(), tr("Looking through the backups…"), work)) return;
        m_table->setRows<BackupRow>(
            m_rows, [](const BackupRow& row) { return row.id; }, rowColumns());
    } catch (const Error& error) {
        m_hint->setText(texts::error(error));
    }
}

const BackupRow* RestoreDialog::current() const
{
    const qint64 id = m_table->currentId();
    return id >= 1 && id <= qint64(m_rows.size()) ? &m_rows[size_t(id - 1)] : nullptr;
}

void RestoreDialog::refresh()
{
    const BackupRow* row = current();
    m_restore->setEnabled(row && m_session.mayWriteFile());
    m_look->setEnabled(row);
    m_since->setEnabled(row);
    if (row)
        m_hint->setText(backupAge(row->known.backup.note.at, m_session.now()) + QStringLiteral(" · ") +
                        QDir::toNativeSeparators(row->known.backup.path));
}

QString RestoreDialog::question(const BackupFacts& facts) const
{
    const QString kept = tr("The present file is not deleted: it stays beside the register under a name of its own.");
    if (!facts.since) return kept;
    if (facts.since->acts == 0) return tr("Nothing was changed since this backup.") + u' ' + kept;
    return tr("In the register, %1; that will no longer be in it.").arg(backupSinceWords(*facts.since)) + u' ' + kept;
}

void RestoreDialog::look()
{
    if (const BackupRow* row = current()) lookAtBackup(this, row->known.backup.path);
}

void RestoreDialog::showDifferences()
{
    const BackupRow* row = current();
    if (!row) return;
    const ActId before = m_session.version();
    try {
        Backup backup = row->known.backup;
        const auto opened = openedBackup(m_session, this, backup.path, m_password);
        if (!opened) return;
        backup.path = opened->path();
        SinceDialog dialog(m_session, backup, this);
        if (dialog.isRead()) dialog.exec();
    } catch (const Error& error) {
        tell(this, tr("The backup could not be compared"), texts::error(error), Mark::Error);
    }
    if (m_session.version() != before) gather();
}

/// Of a protected one only now that it is open.
BackupFacts RestoreDialog::factsOf(const QString& path)
{
    BackupFacts facts;
    const auto work = [&facts, path](JobDesk& desk) {
        facts = factsIn(Database::open(path, Database::Mode::ReadOnlyUntouched), &desk.book().database());
        return Job::Delivery();
    };
    waitForJob(m_session, this, tr("Looking through the backups…"), work);
    return facts;
}

void RestoreDialog::restoreCurrent()
{
    const BackupRow* row = current();
    if (!row || !m_restore->isEnabled()) return;
    const Backup backup = row->known.backup;
    const QString when = backup.note.at.toString(QStringLiteral("HH:mm dd/MM/yyyy"));
    const QStringList verbs{tr("Replace the register"), tr("Leave it")};
    try {
        const auto opened = openedBackup(m_session, this, backup.path, m_password);
        if (!opened) return;
        const BackupFacts facts = backup.isLocked ? factsOf(opened->path()) : row->known.facts;
        if (m_session.ask().choose(this, tr("Take the register back to %1?").arg(when), question(facts), verbs) != 0)
            return;
        const QString before = swapForBackup(m_session, this, opened->path(), QFileInfo(backup.path).fileName());
        if (before.isEmpty()) return; // stopped
        accept();
        tell(parentWidget(), tr("The register is as on %1").arg(when),
             tr("The file of before is kept: %1").arg(QDir::toNativeSeparators(before)), Mark::InForce);
    } catch (const Error& error) {
        tell(this, tr("The register was not replaced"), texts::error(error), Mark::Error);
    }
}

void RestoreDialog::takeFromFile()
{
    if (restoreElsewhere(m_session, this)) accept();
}

} // namespace ocop
