#include "ui/reminders/work_act_bar.h"

#include "core/base/dates.h"
#include "core/reminders/reminder_stores.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

namespace ocop {
WorkActBar::WorkActBar(Session& session, RecordTable* table, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(table), m_count(makeLabel({}, QStringLiteral("strong"), this)),
      m_open(makeButton(tr("&Open"), QStringLiteral("document-open"), {}, this)),
      m_call(makeButton(tr("&Called…"), QStringLiteral("call-start"), {}, this)),
      m_letter(makeButton(tr("&Letter…"), QStringLiteral("mail-message"), {}, this)),
      m_dossier(makeButton(tr("&Dossier came…"), QStringLiteral("document-import"), {}, this)),
      m_snooze(makeButton(tr("&Remind later"), QStringLiteral("clock"), {}, this)),
      m_handled(makeButton(tr("&Handled…"), QStringLiteral("dialog-ok-apply"), QStringLiteral("primary"), this)),
      m_menu(new QMenu(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addStretch(1);
    for (QPushButton* button : buttons()) layout->addWidget(button);
    for (int i = 1; i < buttons().size(); ++i) setTabOrder(buttons().at(i - 1), buttons().at(i));
    m_open->setObjectName(QStringLiteral("workOpen"));
    m_open->setToolTip(tr("Opens the record (Enter)"));
    m_call->setObjectName(QStringLiteral("workCalled"));
    m_letter->setObjectName(QStringLiteral("workLetter"));
    m_dossier->setObjectName(QStringLiteral("workDossier"));
    m_snooze->setObjectName(QStringLiteral("workSnooze"));
    m_handled->setObjectName(QStringLiteral("workHandled"));
    m_snooze->setProperty("menu", QStringLiteral("true"));
    m_snooze->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &WorkActBar::fillMenu);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const std::vector<WorkRow> rows = chosen();
        if (!rows.empty()) Q_EMIT openRequested(rows.front().opens);
    });
    connect(m_handled, &QPushButton::clicked, this, [this] { askNote(ReminderKind::Handled); });
    connect(m_call, &QPushButton::clicked, this, [this] { askNote(ReminderKind::Called); });
    connect(m_dossier, &QPushButton::clicked, this, [this] { askNote(ReminderKind::Dossier); });
    connect(m_letter, &QPushButton::clicked, this, [this] {
        std::vector<CertificateId> certificates;
        for (const WorkRow& row : chosen())
            if (row.certificate) certificates.push_back(row.certificate);
        if (!certificates.empty()) Q_EMIT m_session.lettersRequested(certificates);
    });
    connect(m_table, &RecordTable::checkedChanged, this, &WorkActBar::update);
    connect(m_table, &RecordTable::selectionChanged, this, &WorkActBar::update);
    connect(m_table, &RecordTable::filterChanged, this, &WorkActBar::update);
    update();
}

void WorkActBar::setRows(std::vector<WorkRow> rows)
{
    m_rows = std::move(rows);
    update();
}

RecordRef WorkActBar::openedBy(qint64 id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const WorkRow& each) { return each.id == id; });
    return row == m_rows.end() ? RecordRef() : row->opens;
}

std::vector<WorkRow> WorkActBar::chosen() const
{
    QSet<qint64> ids = m_table->checkedIds();
    if (ids.isEmpty()) ids = m_table->selectedIds();
    // A row ticked before a filter hid it must not be acted on unseen.
    QSet<qint64> seen;
    for (const int row : m_table->visibleRows()) seen.insert(m_table->source()->id(row));
    std::vector<WorkRow> rows;
    for (const WorkRow& row : m_rows)
        if (ids.contains(row.id) && seen.contains(row.id)) rows.push_back(row);
    return rows;
}

void WorkActBar::update()
{
    const std::vector<WorkRow> rows = chosen();
    const int count = int(rows.size());
    const bool haveDues =
        count > 0 && std::all_of(rows.begin(), rows.end(), [](const WorkRow& row) { return row.due.has_value(); });
    const bool acts = haveDues && !m_session.isReadOnly();
    m_count->setText(count == 0 ? QString() : tr("%n row(s) chosen", nullptr, count));
    m_open->setEnabled(count > 0);
    const QString reason = m_session.isAnotherDay() ? tr("Another day is shown: nothing can be noted.")
                           : m_session.isReadOnly() ? tr("The register is open for reading only.")
                           : !haveDues && count > 0
                               ? tr("Only certificates that something is due about can be put off or handled.")
                               : QString();
    for (QPushButton* button : {m_call, m_dossier, m_snooze, m_handled}) {
        button->setEnabled(acts);
        button->setToolTip(reason);
    }
    // Of what lapsed long ago the public can still be told, or its withdrawal proposed.
    const bool lettered = count > 0 && std::all_of(rows.begin(), rows.end(),
                                                   [](const WorkRow& row) { return row.certificate.isValid(); });
    m_letter->setEnabled(lettered && !m_session.isReadOnly());
    m_letter->setToolTip(m_session.isReadOnly() ? reason : QString());
    Q_EMIT chosenChanged(count);
}

QDate WorkActBar::latestDay() const
{
    QDate latest;
    for (const WorkRow& row : chosen()) {
        if (!row.due) continue;
        const QDate day = row.due->latestSnooze;
        latest = latest.isValid() ? qMin(latest, day) : day;
    }
    return latest;
}

bool WorkActBar::haveEnded() const
{
    const std::vector<WorkRow> rows = chosen();
    return !rows.empty() &&
           std::all_of(rows.begin(), rows.end(), [](const WorkRow& row) { return row.due && row.due->daysLeft < 0; });
}

QString WorkActBar::limitText(QDate latest) const
{
    if (haveEnded()) return tr("Only until tomorrow: the certificate has ended.");
    if (latest <= m_session.asOf().addDays(1)) return tr("Only until tomorrow: the notice is due.");
    return tr("At most until %1: by then the notice in writing must have gone out.").arg(formatDate(latest));
}

void WorkActBar::fillMenu()
{
    m_menu->clear();
    const QDate today = m_session.asOf();
    const QDate latest = latestDay();
    const QString limit = limitText(latest);
    bool limited = false;
    const auto add = [&](const QString& words, QDate until) {
        QAction* action =
            m_menu->addAction(QStringLiteral("%1\t%2").arg(words, until.toString(QStringLiteral("dd/MM"))), this,
                              [this, until] { snooze(until); });
        action->setEnabled(until <= latest);
        if (until <= latest) return;
        action->setToolTip(limit);
        limited = true;
    };
    add(tr("&Tomorrow"), today.addDays(1));
    add(tr("In a &week"), today.addDays(7));
    m_menu->addAction(tr("Choose a &day and reason…"), this, &WorkActBar::askDay);
    if (!limited) return;
    m_menu->addSeparator();
    auto* words = makeLabel(limit, QStringLiteral("small"), m_menu);
    words->setWordWrap(true);
    words->setMargin(8);
    words->setMaximumWidth(260);
    auto* note = new QWidgetAction(m_menu);
    note->setDefaultWidget(words);
    note->setEnabled(false);
    m_menu->addAction(note);
}

void WorkActBar::ask(const ReminderNoteDialog::Question& question,
                     const std::function<void(const ReminderNoteDialog&)>& then)
{
    auto* dialog = new ReminderNoteDialog(question, m_session.asOf(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, then] { then(*dialog); });
    dialog->open();
}

void WorkActBar::askDay()
{
    ask({tr("Remind later"), limitText(latestDay()), tr("Put off"), latestDay(), true},
        [this](const ReminderNoteDialog& dialog) { snooze(dialog.day(), dialog.note()); });
}

void WorkActBar::askNote(ReminderKind kind)
{
    const auto then = [this, kind](const ReminderNoteDialog& dialog) { note(kind, dialog.note()); };
    switch (kind) {
    case ReminderKind::Called:
        ask({tr("Called"),
             haveEnded()
                 ? tr("The call is noted; the reminder stays until somebody has seen that the logo is no longer used.")
                 : tr("The notice has to be in writing: once it is asked for, a call alone does not answer the reminder."),
             tr("Note the call")},
            then);
        return;
    case ReminderKind::Dossier:
        ask({tr("Dossier received"),
             haveEnded()
                 ? tr("The dossier is noted; the reminder stays until the logo is seen to be gone, or the product is recognised again.")
                 : tr("The reminder is answered until the certificate ends."),
             tr("Note the dossier")},
            then);
        return;
    default: break;
    }
    // Without a letter the note is the only proof.
    const std::vector<WorkRow> rows = chosen();
    const bool owed = std::any_of(rows.begin(), rows.end(), [](const WorkRow& row) { return row.owesNotice(); });
    ask({tr("Handled"),
         owed ? tr("No notice in writing is recorded. Say how the subject was told: the note is the only proof.")
              : tr("The reminder goes out of the list; the note stays with it."),
         tr("Mark as handled"),
         {},
         owed},
        then);
}

void WorkActBar::snooze(QDate until, const QString& note) { record(ReminderKind::Snoozed, until, note); }

void WorkActBar::note(ReminderKind kind, const QString& words) { record(kind, {}, words); }

void WorkActBar::record(ReminderKind kind, QDate until, const QString& note)
{
    const std::vector<WorkRow> rows = chosen();
    if (rows.empty() || m_session.isReadOnly()) return;
    m_table->setCheckedIds({});
    try {
        m_session.write(ActKind::Reminder, texts::firstAndMore(rows.front().product, rows.size()), [&](WriteAct& act) {
            for (const WorkRow& row : rows) {
                if (!row.due) continue;
                Reminder reminder;
                reminder.certificate = row.certificate;
                reminder.kind = kind;
                reminder.madeOn = m_session.today();
                reminder.until = until;
                reminder.note = note;
                m_session.book().stores<ReminderStores>().reminders.add(act, reminder);
            }
        });
    } catch (const Error& error) {
        tell(window(), tr("Not saved"), texts::error(error), Mark::Error);
    }
}

} // namespace ocop
