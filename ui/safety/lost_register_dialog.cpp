#include "ui/safety/lost_register_dialog.h"

#include "core/storage/backups/restore.h"
#include "core/storage/register_file.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/safety/backup_look.h"
#include "ui/safety/opened_backup.h"
#include "ui/safety/rescue_run.h"
#include "ui/safety/restore_elsewhere.h"
#include "ui/session/desk_backups.h"
#include "ui/session/file_actions.h"
#include "ui/session/file_dialogs.h"
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

namespace ocop {
namespace {

constexpr size_t shownBackups = 10; ///< each is checked whole before it is offered

/// What is behind a password is offered unseen.
bool isOffered(const Backup& backup)
{
    if (backup.isLocked) return true;
    try {
        return damagesIn(Database::open(backup.path, Database::Mode::ReadOnlyUntouched)).isEmpty();
    } catch (const Error&) {
        return false;
    }
}

/// How old it is, why and by whom it was made, and where it lies.
QString aboutRow(const BackupRow& row, const QDateTime& now)
{
    const BackupNote& note = row.known.backup.note;
    QStringList parts{QCoreApplication::translate("lostRegister", "A backup made %1, %2")
                          .arg(backupAge(note.at, now), backupWhyWords(note.why))};
    if (!note.who.isEmpty()) parts << note.who;
    if (row.isSecond) parts << QCoreApplication::translate("lostRegister", "in the second place");
    if (row.known.backup.isLocked) parts << QCoreApplication::translate("lostRegister", "behind a password");
    return parts.join(QStringLiteral(" · "));
}

std::vector<BackupRow> offeredRows(const std::vector<DeskShelf>& shelves, const QString& path)
{
    std::vector<BackupRow> rows;
    for (const DeskShelf& shelf : shelves) {
        size_t taken = 0;
        for (KnownBackup& each : shelf.shelf.knownOfFile(path)) {
            if (taken == shownBackups) break;
            if (!isOffered(each.backup)) continue;
            rows.push_back({qint64(rows.size()) + 1, std::move(each), shelf.isSecond});
            ++taken;
        }
    }
    return rows;
}

} // namespace

LostRegisterDialog::LostRegisterDialog(Session& session, const QString& path, const Error& error, QWidget* parent)
    : QDialog(parent), m_session(session), m_path(path), m_kind(error.kind()),
      m_heading(makeLabel({}, QStringLiteral("record"), this)), m_sentence(makeLabel({}, {}, this)),
      m_table(new RecordTable(QStringLiteral("lostRegister"), columnsOf(backupColumns()), nullptr, this)),
      m_look(way(QStringLiteral("look"), tr("&Open the backup to look"), QStringLiteral("document-open"), nullptr)),
      m_restore(way(QStringLiteral("restore"), tr("&Take the register back from it"), QStringLiteral("edit-undo"),
                    &LostRegisterDialog::restoreCurrent)),
      m_rescue(way(QStringLiteral("rescue"), tr("&Save what can be read…"), QStringLiteral("document-save-as"),
                   &LostRegisterDialog::rescue))
{
    setObjectName(QStringLiteral("lostRegister"));
    setWindowTitle(tr("The register was not opened"));
    m_table->view()->setAccessibleName(tr("Backups of this register"));
    m_table->setCountText([](int shown, int) { return tr("%n sound backup(s)", nullptr, shown); });
    m_table->setEmpty(QStringLiteral("document-open"), tr("No sound backup of this register was found"),
                      tr("Looked for in %1").arg(QDir::toNativeSeparators(fileactions::backupFolder(session.desk()))));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (const BackupRow* row = current()) lookAtBackup(this, row->known.backup.path);
    });
    connect(m_table, &RecordTable::activated, this, &LostRegisterDialog::restoreCurrent);
    connect(m_table, &RecordTable::currentChanged, this, &LostRegisterDialog::refresh);
    layOut();
    gather();
    tellError(error);
    m_table->focusTable();
}

QPushButton* LostRegisterDialog::way(const QString& name, const QString& text, const QString& icon,
                                     void (LostRegisterDialog::*go)())
{
    QPushButton* button = makeButton(text, icon, {}, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (go) connect(button, &QPushButton::clicked, this, go);
    return button;
}

void LostRegisterDialog::layOut()
{
    const Theme& theme = themeOf(this);
    QPushButton* quit = makeButton(tr("&Quit"), {}, QStringLiteral("flat"), this, QStringLiteral("Esc"));
    quit->setObjectName(QStringLiteral("quit"));
    quit->setAutoDefault(false);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    auto* backups = new QHBoxLayout;
    backups->setSpacing(theme.px(8));
    backups->addWidget(makeLabel(tr("Backups of this register"), QStringLiteral("panel"), this), 1);
    backups->addWidget(m_look);
    backups->addWidget(m_restore);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(theme.px(8));
    ways->addWidget(quit);
    ways->addStretch(1);
    ways->addWidget(way(QStringLiteral("fromFile"), tr("From a backup's &file…"), QStringLiteral("document-open"),
                        &LostRegisterDialog::takeFromFile));
    ways->addWidget(m_rescue);
    ways->addWidget(
        way(QStringLiteral("new"), tr("&New register…"), QStringLiteral("document-new"), &LostRegisterDialog::makeNew));
    ways->addWidget(way(QStringLiteral("choose"), tr("&Choose another register…"), QStringLiteral("document-open"),
                        &LostRegisterDialog::chooseAnother));
    ways->addWidget(
        way(QStringLiteral("again"), tr("T&ry again"), QStringLiteral("view-refresh"), &LostRegisterDialog::tryAgain));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addLayout(backups);
    layout->addWidget(m_table, 1);
    layout->addLayout(ways);
    const QSize room = screen() ? screen()->availableSize() - QSize(80, 80) : QSize(1100, 560);
    resize(QSize(theme.px(1000), theme.px(520)).boundedTo(room));
}

QString LostRegisterDialog::heading(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return tr("The register is not where it was");
    case ErrorKind::Damaged: return tr("The register is damaged");
    case ErrorKind::NotARegister: return tr("The file is no register any more");
    case ErrorKind::NewerRegister: return tr("The register needs a newer program");
    case ErrorKind::Busy:
    case ErrorKind::Held: return tr("Another program has the register");
    default: return tr("The register was not opened");
    }
}

bool LostRegisterDialog::isGone(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Damaged || kind == ErrorKind::NotARegister;
}

void LostRegisterDialog::tellError(const Error& error)
{
    m_kind = error.kind();
    m_heading->setText(heading(m_kind));
    QStringList sentences{QDir::toNativeSeparators(m_path), texts::error(error)};
    if (m_kind == ErrorKind::NotFound)
        sentences << tr("If it is on a USB stick or in a network folder, connect it first, then try again.");
    m_sentence->setText(sentences.join(u'\n'));
    m_rescue->setEnabled(m_kind == ErrorKind::Damaged || m_kind == ErrorKind::NotARegister);
    refresh();
}

void LostRegisterDialog::gather()
{
    const auto work = [this, shelves = deskShelves(m_session.desk()),
                       path = QFileInfo(m_path).absoluteFilePath()](JobDesk&) -> Job::Delivery {
        return [this, rows = offeredRows(shelves, path)]() mutable { m_rows = std::move(rows); };
    };
    waitForJob(m_session, nullptr, tr("Looking for backups of the register…"), work, Job::Basis::AnyVersion);
    ListColumns<BackupRow> columns = backupColumns();
    m_table->setRows<BackupRow>(
        m_rows, [](const BackupRow& row) { return row.id; }, columns);
    if (!m_rows.empty()) m_table->selectRecord(1);
}

const BackupRow* LostRegisterDialog::current() const
{
    const qint64 id = m_table->currentId();
    return id >= 1 && id <= qint64(m_rows.size()) ? &m_rows[size_t(id - 1)] : nullptr;
}

void LostRegisterDialog::refresh()
{
    const BackupRow* row = current();
    m_look->setEnabled(row);
    m_restore->setEnabled(row && isGone(m_kind));
    m_table->setSummary(row ? aboutRow(*row, m_session.now()) : QString());
}

void LostRegisterDialog::finishIfOpen()
{
    if (m_session.isOpen()) accept();
}

void LostRegisterDialog::tryAgain()
{
    try {
        m_session.open(m_path);
        accept();
    } catch (const Error& error) {
        tellError(error);
    }
}

void LostRegisterDialog::restoreCurrent()
{
    const BackupRow* row = current();
    if (!row || !m_restore->isEnabled()) return;
    QString target = m_path;
    if (!QFileInfo(m_path).dir().exists()) // an unplugged drive: nothing is made in its place
        target = filedialogs::saveFile(this, tr("Where the register is to be"), fileactions::defaultPath(),
                                       tr("Registers (*.db);;All files (*)"), false);
    if (target.isEmpty()) return;
    const QString backup = row->known.backup.path;
    const QString when = row->known.backup.note.at.toString(QStringLiteral("HH:mm dd/MM/yyyy"));
    try {
        const auto opened = openedBackup(m_session, this, backup, m_password);
        if (!opened) return;
        const QString before =
            restoreBackup(opened->path(), target,
                          m_session.actInfo(ActKind::Setting, restoreLabel(QFileInfo(backup).fileName()), backup));
        if (!fileactions::open(m_session, this, target)) return;
        tell(this, tr("The register is as on %1").arg(when),
             before.isEmpty() ? QDir::toNativeSeparators(target)
                              : tr("The file of before is kept: %1").arg(QDir::toNativeSeparators(before)),
             Mark::InForce);
        accept();
    } catch (const Error& error) {
        tell(this, tr("The register was not taken back"), texts::error(error), Mark::Error);
    }
}

void LostRegisterDialog::takeFromFile()
{
    restoreElsewhere(m_session, this);
    finishIfOpen();
}

void LostRegisterDialog::chooseAnother()
{
    fileactions::chooseAndOpen(m_session, this);
    finishIfOpen();
}

void LostRegisterDialog::makeNew()
{
    fileactions::createNew(m_session, this);
    finishIfOpen();
}

void LostRegisterDialog::rescue()
{
    rescueInto(m_session, this, m_path);
    finishIfOpen();
}

} // namespace ocop
