#include "ui/safety/restore_dialog.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/storage/file/identity.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/safety/register_swap.h"
#include "ui/session/file_actions.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/backup_words.h"
#include "ui/words/sentences.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>

namespace ocop {

RestoreDialog::RestoreDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session),
      m_table(new RecordTable(QStringLiteral("backups"), columnsOf(lineColumns()), &session.desk(), this)),
      m_hint(makeLabel({}, QStringLiteral("secondary"), this)),
      m_restore(makeButton(tr("&Replace the register by it…"), QStringLiteral("edit-undo"), QStringLiteral("primary"),
                           this, QStringLiteral("Enter")))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("restore"));
    setWindowTitle(tr("Restore from a backup"));
    m_table->view()->setAccessibleName(windowTitle());
    m_table->setCountText([](int shown, int) { return tr("%n backup(s)", nullptr, shown); });
    m_table->setEmpty(QStringLiteral("document-open"), tr("This register has no backup yet"),
                      tr("Looked for in %1").arg(QDir::toNativeSeparators(fileactions::backupFolder(session.desk()))));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    QPushButton* close = makeButton(tr("&Close"), {}, QStringLiteral("flat"), this, QStringLiteral("Esc"));
    for (QPushButton* each : {close, m_restore}) each->setAutoDefault(false);
    m_restore->setObjectName(QStringLiteral("restore"));
    close->setObjectName(QStringLiteral("close"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(close);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_restore);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(makeLabel(windowTitle(), QStringLiteral("record"), this));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restoreCurrent);
    connect(m_table, &RecordTable::activated, this, &RestoreDialog::restoreCurrent);
    connect(m_table, &RecordTable::currentChanged, this, &RestoreDialog::refresh);
    const QSize room = screen() ? screen()->availableSize() - QSize(80, 80) : QSize(1100, 560);
    resize(QSize(theme.px(1180), theme.px(520)).boundedTo(room));
    if (gather())
        m_table->setRows<Line>(
            m_lines, [](const Line& line) { return line.id; }, lineColumns());
    if (!m_lines.empty()) m_table->selectRecord(1);
    refresh();
    m_table->focusTable();
}

ListColumns<RestoreDialog::Line> RestoreDialog::lineColumns()
{
    const auto count = [](qint64(BackupFacts::*of)) {
        return
            [of](const Line& line) { return CellData{.text = formatCount(line.facts.*of), .value = line.facts.*of}; };
    };
    return {
        {{.key = QStringLiteral("at"), .title = tr("Made"), .kind = CellKind::Strong, .width = 140},
         [](const Line& line) {
             return CellData{.text = line.backup.note.at.toString(QStringLiteral("HH:mm dd/MM/yyyy")),
                             .value = line.backup.note.at.toSecsSinceEpoch()};
         }},
        {{.key = QStringLiteral("why"), .title = tr("Why"), .width = 190},
         [](const Line& line) { return textCell(backupWhyWords(line.backup.note.why)); }},
        {{.key = QStringLiteral("who"), .title = tr("By whom"), .width = 130},
         [](const Line& line) { return textCell(line.backup.note.who); }},
        {{.key = QStringLiteral("subjects"), .title = tr("Subjects"), .kind = CellKind::Number, .width = 80},
         count(&BackupFacts::subjects)},
        {{.key = QStringLiteral("products"), .title = tr("Products"), .kind = CellKind::Number, .width = 90},
         count(&BackupFacts::products)},
        {{.key = QStringLiteral("certificates"), .title = tr("Certificates"), .kind = CellKind::Number, .width = 130},
         count(&BackupFacts::certificates)},
        {{.key = QStringLiteral("since"), .title = tr("What the register did since"), .width = 280, .stretch = true},
         [](const Line& line) {
             return textCell(line.facts.since ? backupSinceWords(*line.facts.since)
                                              : tr("another course than the register's"));
         }},
        {{.key = QStringLiteral("size"), .title = tr("Size"), .kind = CellKind::Number, .width = 80},
         [](const Line& line) {
             return CellData{.text = QLocale().formattedDataSize(line.backup.size), .value = line.backup.size};
         }}};
}

/// Beside the window: each backup is opened.
bool RestoreDialog::gather()
{
    const auto work = [this, shelf = BackupShelf(fileactions::backupFolder(m_session.desk()))](JobDesk& desk) {
        const Database& now = desk.book().database();
        std::vector<Line> lines;
        for (const Backup& backup : shelf.of(registerIdentity(now)))
            lines.push_back({qint64(lines.size()) + 1, backup, factsOf(backup, now)});
        m_lines = std::move(lines);
        return Job::Delivery();
    };
    try {
        return waitForJob(m_session, parentWidget(), tr("Looking through the backups…"), work);
    } catch (const Error& error) {
        m_hint->setText(texts::error(error));
        return false;
    }
}

const RestoreDialog::Line* RestoreDialog::current() const
{
    const qint64 id = m_table->currentId();
    return id >= 1 && id <= qint64(m_lines.size()) ? &m_lines[size_t(id - 1)] : nullptr;
}

void RestoreDialog::refresh()
{
    const Line* line = current();
    m_restore->setEnabled(line && m_session.mayWriteFile());
    if (line) m_hint->setText(QDir::toNativeSeparators(line->backup.path));
}

QString RestoreDialog::question(const Line& line) const
{
    const QString kept = tr("The present file is not deleted: it stays beside the register under a name of its own.");
    if (!line.facts.since) return kept;
    if (line.facts.since->acts == 0) return tr("Nothing was changed since this backup.") + u' ' + kept;
    return tr("In the register, %1; that will no longer be in it.").arg(backupSinceWords(*line.facts.since)) + u' ' +
           kept;
}

void RestoreDialog::restoreCurrent()
{
    const Line* line = current();
    if (!line || !m_restore->isEnabled()) return;
    const QString when = line->backup.note.at.toString(QStringLiteral("HH:mm dd/MM/yyyy"));
    const QStringList verbs{tr("Replace the register"), tr("Leave it")};
    if (m_session.ask().choose(this, tr("Take the register back to %1?").arg(when), question(*line), verbs) != 0)
        return;
    try {
        const QString before = swapForBackup(m_session, this, line->backup.path);
        if (before.isEmpty()) return; // stopped
        accept();
        tell(parentWidget(), tr("The register is as on %1").arg(when),
             tr("The file of before is kept: %1").arg(QDir::toNativeSeparators(before)), Mark::InForce);
    } catch (const Error& error) {
        tell(this, tr("The register was not replaced"), texts::error(error), Mark::Error);
    }
}

} // namespace ocop
