#include "ui/reminders/due_dialog.h"

#include "core/base/dates.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/reminders/work_act_bar.h"
#include "ui/session/desk_items.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

namespace ocop {
namespace {

int waitingOf(const std::vector<WorkRow>& rows, std::initializer_list<WorkGroup> groups)
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const WorkRow& row) {
        return row.isWaiting() && std::find(groups.begin(), groups.end(), row.group) != groups.end();
    }));
}

} // namespace

QDate lastRun(const Session& session, const QSettings& settings)
{
    return deskItems::lastRun(session.deskName()).of(settings);
}

void rememberRun(Session& session, QSettings& settings)
{
    if (session.isOpen() && !session.isReadOnly())
        deskItems::lastRun(session.deskName()).set(settings, session.today());
}

bool dueDialogNeeded(Session& session, const QSettings* settings)
{
    if (!session.isOpen() || session.isReadOnly()) return false;
    const QSettings own;
    if (!deskItems::dueAtStart().of(settings ? *settings : own)) return false;
    return !waitingRows(workRows(session)).empty();
}

DueDialog::DueDialog(Session& session, QWidget* parent, QSettings* settings)
    : QDialog(parent), m_session(session), m_settings(settings ? settings : new QSettings(this)),
      m_lastRun(lastRun(session, *m_settings)), m_title(makeLabel({}, QStringLiteral("record"), this)),
      m_sentence(makeLabel({}, QStringLiteral("secondary"), this)),
      m_table(new RecordTable(QStringLiteral("due"), workColumns(), m_settings, this)),
      m_acts(new WorkActBar(session, m_table, this)),
      m_atStart(new QCheckBox(tr("&Show when the program starts and something waits"), this))
{
    setObjectName(QStringLiteral("dueDialog"));
    setWindowTitle(tr("To do"));
    const QSize wanted(themeOf(this).px(920), themeOf(this).px(612));
    resize(wanted.boundedTo(screen()->availableSize() - QSize(32, 48)));
    m_table->view()->setAccessibleName(tr("Certificates that end soon or have just expired"));
    m_table->setEmpty(QStringLiteral("task-complete"), tr("Nothing waits today"),
                      tr("Put-off reminders come back on their day."));
    m_atStart->setObjectName(QStringLiteral("dueAtStart"));
    m_atStart->setChecked(deskItems::dueAtStart().of(*m_settings));

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* icon = new IconLabel(QStringLiteral("clock"), Ink::Warning, 24, this);
    icon->setMark(Mark::Expiring);
    head->addWidget(icon, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    head->addLayout(words, 1);

    auto* foot = new QHBoxLayout;
    auto* home = makeButton(tr("Open the &work page"), QStringLiteral("view-task"), QStringLiteral("flat"), this);
    home->setObjectName(QStringLiteral("dueHome"));
    auto* close = makeButton(tr("Close"), {}, {}, this, QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("dueClose"));
    foot->addWidget(m_atStart);
    foot->addStretch(1);
    foot->addWidget(home);
    foot->addWidget(close);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_acts);
    auto* rule = new QFrame(this);
    rule->setProperty("role", QStringLiteral("rule"));
    layout->addWidget(rule);
    layout->addLayout(foot);

    QWidget* before = m_table->view();
    for (QPushButton* button : m_acts->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_atStart);
    setTabOrder(m_atStart, home);
    setTabOrder(home, close);

    connect(m_table, &RecordTable::activated, this, [this](qint64 id) { openRecord(m_acts->openedBy(id)); });
    connect(m_acts, &WorkActBar::openRequested, this, &DueDialog::openRecord);
    connect(&m_session, &Session::changed, this, &DueDialog::refresh);
    connect(&m_session, &Session::recordsRequested, this,
            &QDialog::accept); // letters were written: they show on their page
    connect(m_atStart, &QCheckBox::toggled, this, [this](bool on) { deskItems::dueAtStart().set(*m_settings, on); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(home, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT homeRequested();
    });
    refresh();
    m_table->focusTable();
    m_table->view()->scrollToTop();
}

void DueDialog::refresh()
{
    if (!m_session.isOpen()) return;
    const std::vector<WorkRow> rows = workRows(m_session, m_lastRun);
    const std::vector<WorkRow> waiting = waitingRows(rows);
    const int fresh = int(std::count_if(waiting.begin(), waiting.end(), [](const WorkRow& row) { return row.isNew; }));
    QString words =
        tr("%1 newly expired, %2 to be notified (30 days before), %3 filing window open, %4 ending soon, %5 expired earlier · %6 put off")
            .arg(QString::number(waitingOf(rows, {WorkGroup::NewlyExpired})),
                 QString::number(waitingOf(rows, {WorkGroup::NoticeDue})),
                 QString::number(waitingOf(rows, {WorkGroup::Filing})),
                 QString::number(waitingOf(rows, {WorkGroup::Coming})),
                 QString::number(
                     waitingOf(rows, {WorkGroup::ExpiredMonth, WorkGroup::ExpiredQuarter, WorkGroup::ExpiredYear})),
                 QString::number(snoozedCount(rows)));
    if (const int deciding = waitingOf(rows, {WorkGroup::Deciding}))
        words += tr(" · %1 for the council to decide").arg(deciding);
    if (const int promotion = waitingOf(rows, {WorkGroup::FollowUp, WorkGroup::Task}))
        words += tr(" · %1 contracts and tasks of trade promotion").arg(promotion);
    if (m_lastRun.isValid() && m_lastRun < m_session.today())
        words += tr(" · %1 new since %2").arg(QString::number(fresh), formatDate(m_lastRun));
    m_title->setText(m_session.isAnotherDay()
                         ? tr("%n thing(s) to do on %1", nullptr, int(waiting.size())).arg(formatDate(m_session.asOf()))
                         : tr("%n thing(s) to do today", nullptr, int(waiting.size())));
    m_sentence->setText(words);
    m_acts->setRows(waiting);
    m_table->setSource(workSource(waiting, m_session.expiringDays()));
    if (waiting.empty() || !m_table->selectedIds().isEmpty()) return;
    m_table->selectRecord(waiting.front().id);
    m_table->view()->scrollToTop(); // the heading above the first row, too
}

void DueDialog::openRecord(const RecordRef& record)
{
    accept();
    Q_EMIT m_session.recordRequested(record);
}

} // namespace ocop
