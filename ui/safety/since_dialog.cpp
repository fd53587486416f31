#include "ui/safety/since_dialog.h"

#include "core/base/error.h"
#include "core/office/backup_book.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/record_kinds.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace ocop {
namespace {

constexpr size_t namedRecords = 6;

QString nameWords(const RecordFate& fate)
{
    const QString kind = texts::recordKind(fate.record.entity);
    return fate.name.isEmpty() ? kind : QStringLiteral("%1 “%2”").arg(kind, fate.name);
}

} // namespace

SinceDialog::SinceDialog(Session& session, const Backup& backup, QWidget* parent)
    : QDialog(parent), m_session(session),
      m_table(new RecordTable(QStringLiteral("sinceBackup"), columnsOf(lineColumns()), &session.desk(), this)),
      m_hint(makeLabel({}, QStringLiteral("secondary"), this)),
      m_bringBack(makeButton(tr("&Bring back as in the backup"), QStringLiteral("edit-undo"), QStringLiteral("primary"),
                             this, QStringLiteral("Enter")))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("sinceBackup"));
    setWindowTitle(tr("Since the backup of %1").arg(backup.note.at.toString(QStringLiteral("HH:mm dd/MM/yyyy"))));
    m_table->view()->setAccessibleName(windowTitle());
    m_table->setCountText([](int shown, int) { return tr("%n record(s) differ", nullptr, shown); });
    m_table->setEmpty(QStringLiteral("dialog-ok-apply"), tr("Nothing was changed since this backup"), {});
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    QPushButton* close = makeButton(tr("&Close"), {}, QStringLiteral("flat"), this, QStringLiteral("Esc"));
    for (QPushButton* each : {close, m_bringBack}) each->setAutoDefault(false);
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    close->setObjectName(QStringLiteral("close"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(close);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_bringBack);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(makeLabel(windowTitle(), QStringLiteral("record"), this));
    layout->addWidget(m_table->filterBox());
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_bringBack, &QPushButton::clicked, this, &SinceDialog::bringBackChosen);
    connect(m_table, &RecordTable::activated, this, &SinceDialog::bringBackChosen);
    connect(m_table, &RecordTable::selectionChanged, this, &SinceDialog::refresh);
    const QSize room = screen() ? screen()->availableSize() - QSize(80, 80) : QSize(1100, 560);
    resize(QSize(theme.px(1080), theme.px(520)).boundedTo(room));
    read(backup.path);
    fill();
    if (m_table->newestId() > 0) m_table->selectRecord(1);
    refresh();
    m_table->focusTable();
}

ListColumns<SinceDialog::Line> SinceDialog::lineColumns()
{
    const auto fateWords = [](const RecordFate& fate) {
        switch (fate.fate) {
        case Fate::Added: return tr("added since");
        case Fate::Changed: return tr("changed since");
        case Fate::Deleted: return fate.now.isEmpty() ? tr("was never in this register") : tr("deleted since");
        }
        return QString();
    };
    return {{{.key = QStringLiteral("fate"), .title = tr("What became of it"), .width = 150},
             [=](const Line& line) { return textCell(fateWords(*line.fate)); }},
            {{.key = QStringLiteral("kind"), .title = tr("Kind"), .width = 170},
             [](const Line& line) { return textCell(texts::recordKind(line.fate->record.entity)); }},
            {{.key = QStringLiteral("name"),
              .title = tr("Record"),
              .kind = CellKind::Strong,
              .width = 320,
              .stretch = true},
             [](const Line& line) { return textCell(line.fate->name); }},
            {{.key = QStringLiteral("at"), .title = tr("Last changed"), .width = 150},
             [](const Line& line) {
                 return CellData{.text = line.fate->at.toString(QStringLiteral("HH:mm dd/MM/yyyy")),
                                 .value = line.fate->at.toSecsSinceEpoch()};
             }},
            {{.key = QStringLiteral("who"), .title = tr("By whom"), .width = 150},
             [](const Line& line) { return textCell(line.fate->who); }}};
}

void SinceDialog::read(const QString& path)
{
    std::vector<RecordFate> fates;
    const auto work = [&fates, path](JobDesk& desk) {
        const BackupBook backup(path);
        fates = fatesSince(desk.book(), *backup, &desk.progress());
        return Job::Delivery();
    };
    m_isRead = waitForJob(m_session, parentWidget(), tr("Comparing the backup with the register…"), work);
    m_fates = std::make_shared<const std::vector<RecordFate>>(std::move(fates));
}

void SinceDialog::fill()
{
    std::vector<Line> lines;
    for (const RecordFate& each : *m_fates) lines.push_back({qint64(lines.size()) + 1, &each});
    auto rows = std::make_shared<RowsOf<Line>>(
        std::move(lines), [](const Line& line) { return line.id; }, lineColumns());
    rows->keepAlive(m_fates);
    m_table->setSource(rows);
}

std::vector<size_t> SinceDialog::chosen() const
{
    std::vector<size_t> wanted;
    for (const qint64 id : m_table->selectedIds())
        if (const auto place = size_t(id - 1); place < m_fates->size() && (*m_fates)[place].mayComeBack())
            wanted.push_back(place);
    std::sort(wanted.begin(), wanted.end());
    return wanted;
}

void SinceDialog::refresh()
{
    const size_t count = chosen().size();
    m_bringBack->setEnabled(count > 0 && !m_session.isReadOnly());
    if (m_session.isReadOnly())
        m_hint->setText(tr("The register can only be looked at now."));
    else if (count == 0 && !m_table->selectedIds().isEmpty())
        m_hint->setText(tr("What was added since is not in the backup: nothing can be brought back of it."));
    else
        m_hint->setText(tr("What is brought back is one change that Ctrl+Z takes back."));
}

/// Only what the person does not see is asked about: that more comes along, or that later work is replaced.
bool SinceDialog::agrees(const std::vector<size_t>& wanted, const std::vector<size_t>& all)
{
    const std::vector<RecordFate>& fates = *m_fates;
    QStringList details;
    if (all.size() > wanted.size()) {
        QStringList names;
        for (size_t i = wanted.size(); i < all.size() && names.size() < int(namedRecords); ++i)
            names << nameWords(fates[all[i]]);
        if (all.size() - wanted.size() > namedRecords) names << QStringLiteral("…");
        details << tr("With it comes what it rests on or what went together with it: %1.")
                       .arg(names.join(QStringLiteral(", ")));
    }
    const auto changed =
        std::count_if(wanted.begin(), wanted.end(), [&](size_t each) { return fates[each].fate == Fate::Changed; });
    if (changed > 0)
        details << tr("%n record(s) get the values of the backup in place of today's.", nullptr, int(changed));
    if (details.isEmpty()) return true;
    const QString first = fates[wanted.front()].name;
    return m_session.ask().choose(this, tr("Bring back %1?").arg(texts::firstAndMore(first, wanted.size())),
                                  details.join(u'\n'), {tr("Bring back"), tr("Leave it")}) == 0;
}

void SinceDialog::bringBackChosen()
{
    const std::vector<size_t> wanted = chosen();
    if (wanted.empty() || !m_bringBack->isEnabled()) return;
    try {
        const std::vector<size_t> all = withRelatives(m_session.book(), *m_fates, wanted);
        if (!agrees(wanted, all)) return;
        const QString name = texts::firstAndMore((*m_fates)[wanted.front()].name, all.size());
        m_session.write(ActKind::Restore, name,
                        [&](WriteAct& act) { bringBack(act, m_session.book(), *m_fates, all); });
        accept();
        tell(parentWidget(), tr("Brought back: %1").arg(name),
             tr("It is in the register again as it was in the backup. Ctrl+Z takes that back."), Mark::InForce);
    } catch (const Error& error) {
        tell(this, tr("This could not be brought back"), texts::error(error), Mark::Error);
    }
}

} // namespace ocop
