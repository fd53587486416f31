#include "ui/reminders/reminder_settings_dialog.h"

#include "core/base/error.h"
#include "ui/form/conflict_dialog.h"
#include "ui/form/form_bar.h"
#include "ui/kit/ask.h"
#include "ui/kit/help_dialog.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/records/other_change.h"
#include "ui/reminders/days_tab.h"
#include "ui/reminders/district_tab.h"
#include "ui/reminders/stage_tab.h"
#include "ui/reminders/standard_kinds_tab.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/words/sentences.h"
#include "ui/words/setting_words.h"
#include "ui/words/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {
namespace {

/// Who stored such settings last.
OtherChange lastChanger(const Session& session)
{
    constexpr int acts = 50;
    for (const Act& act : session.book().history().acts(acts))
        for (const Change& change : session.book().history().changesOf(act.id))
            if (settingWords::isSetting(change.entity)) return {act.info.who, act.info.at, false};
    return {};
}

} // namespace

ReminderSettingsDialog::ReminderSettingsDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_bar(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_stages(new StageTab(session, m_pages)), m_days(new DaysTab(session, m_pages)),
      m_districts(new DistrictTab(session, m_pages)), m_standards(new StandardKindsTab(session, m_pages)),
      m_icon(new IconLabel(QStringLiteral("data-information"), Ink::Secondary, 16, this)),
      m_message(makeLabel({}, {}, this)), m_foot(new FormBar(this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("careSettings"));
    setWindowTitle(tr("Reminder settings"));
    m_bar->setObjectName(QStringLiteral("careTabs"));
    m_bar->setAccessibleName(tr("Parts of the settings"));
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    for (ReminderTab* each : {static_cast<ReminderTab*>(m_stages), static_cast<ReminderTab*>(m_days),
                              static_cast<ReminderTab*>(m_districts), static_cast<ReminderTab*>(m_standards)}) {
        m_bar->addTab(each->title());
        m_pages->addWidget(each);
        connect(each, &ReminderTab::edited, this, [this] {
            m_trouble.clear();
            refresh();
        });
    }
    auto* rule = new QFrame(this);
    rule->setProperty("role", QStringLiteral("rule"));
    m_message->setObjectName(QStringLiteral("careMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto* says = new QHBoxLayout;
    says->setSpacing(theme.px(8));
    says->addWidget(m_icon, 0, Qt::AlignTop);
    says->addWidget(m_message, 1);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(12));
    inner->setSpacing(theme.px(8));
    inner->addWidget(makeLabel(tr("Reminder settings"), QStringLiteral("record"), this));
    inner->addWidget(m_bar);
    inner->addWidget(rule);
    inner->addSpacing(theme.px(4));
    inner->addWidget(m_pages, 1);
    inner->addLayout(says);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inner, 1);
    layout->addWidget(m_foot);

    connect(m_bar, &QTabBar::currentChanged, this, &ReminderSettingsDialog::showTab);
    connect(m_foot->save(), &QPushButton::clicked, this, &ReminderSettingsDialog::saveAndClose);
    connect(m_foot->discard(), &QPushButton::clicked, this, &ReminderSettingsDialog::reject);
    connect(new QShortcut(QKeySequence(QKeySequence::Save), this), &QShortcut::activated, this,
            &ReminderSettingsDialog::saveAndClose);
    connect(new QShortcut(QKeySequence(QKeySequence::HelpContents), this), &QShortcut::activated, this,
            [this] { HelpDialog(QStringLiteral("care"), this).exec(); });
    for (QPushButton* button : {m_foot->save(), m_foot->discard()})
        button->setAutoDefault(false); // Enter is the sheet's
    m_foot->save()->setVisible(!session.isReadOnly());
    const QSize room = screen() ? screen()->availableSize() - QSize(48, 64) : QSize(1000, 640);
    resize(QSize(theme.px(980), theme.px(660)).boundedTo(room));
    refresh();
    m_stages->enter();
}

ReminderTab* ReminderSettingsDialog::tab(int index) const { return static_cast<ReminderTab*>(m_pages->widget(index)); }

void ReminderSettingsDialog::showTab(int index)
{
    tab(m_pages->currentIndex())->finishTyping();
    m_bar->setCurrentIndex(index);
    m_pages->setCurrentIndex(index);
    if (!m_bar->hasFocus()) tab(index)->enter();
    refresh();
}

int ReminderSettingsDialog::changedCount() const
{
    int changed = 0;
    for (int i = 0; i < m_pages->count(); ++i) changed += tab(i)->changedCount();
    return changed;
}

QString ReminderSettingsDialog::message() const { return m_message->text(); }

void ReminderSettingsDialog::tell(const QString& sentence, bool isError)
{
    m_message->setText(sentence);
    for (QWidget* each : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_message)})
        each->setVisible(!sentence.isEmpty());
    m_icon->setMark(isError ? Mark::Error : Mark::Warning);
}

void ReminderSettingsDialog::refresh()
{
    if (m_session.isReadOnly()) {
        tell(m_session.isAnotherDay() ? tr("Another day is looked at: the office's settings cannot be changed.")
                                      : tr("The register is open for reading only: its settings cannot be changed."),
             false);
        return;
    }
    m_foot->setChanged(changedCount());
    if (!m_trouble.isEmpty()) return tell(m_trouble, true);
    const auto& found = tab(m_pages->currentIndex())->findings();
    if (found.empty()) return tell({}, false);
    QString words = found.front().sentence;
    if (found.size() > 1) words += u' ' + tr("And %n more.", nullptr, int(found.size()) - 1);
    tell(words, found.front().severity == Severity::Error);
}

/// Goes to the first cell that keeps the sheets from being saved; false when there is none.
bool ReminderSettingsDialog::goToTrouble()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto& found = tab(i)->findings();
        const bool unread = tab(i)->hasUnread();
        if (!unread && (found.empty() || found.front().severity != Severity::Error)) continue;
        m_bar->setCurrentIndex(i);
        if (unread) {
            tab(i)->goToUnread();
            m_trouble = tr("A cell cannot be read; it is marked in the sheet. Correct it, then save.");
        } else {
            const SheetFinding first = found.front(); // going there looks at the rows again
            tab(i)->goTo(first);
        }
        refresh();
        return true;
    }
    return false;
}

bool ReminderSettingsDialog::save()
{
    for (int i = 0; i < m_pages->count(); ++i) tab(i)->finishTyping();
    if (m_session.isReadOnly() || goToTrouble()) return false;
    try {
        m_session.write(ActKind::Edit, tr("Reminder settings"), [this](WriteAct& act) {
            for (int i = 0; i < m_pages->count(); ++i) tab(i)->store(act);
        });
    } catch (const Error& error) {
        // Two desks may also add the same line, which the schema refuses.
        const bool overtaken = error.kind() == ErrorKind::Conflict || error.kind() == ErrorKind::Constraint;
        m_trouble = texts::error(error);
        const bool met = overtaken && meetOthers();
        refresh();
        return met && save();
    }
    return true;
}

bool ReminderSettingsDialog::meetOthers()
{
    m_session.followOthers();
    FormConflict conflict{lastChanger(m_session).words(), false, {}};
    for (int i = 0; i < m_pages->count(); ++i)
        for (ConflictField line : tab(i)->lookAtTheirs()) {
            line.key.prepend(QStringLiteral("%1:").arg(i));
            conflict.fields.push_back(std::move(line));
        }
    if (std::none_of(conflict.fields.begin(), conflict.fields.end(), [](const auto& each) { return each.byThem; }))
        return false;
    ConflictDialog dialog(conflict, this);
    if (dialog.exec() != QDialog::Accepted) {
        m_trouble =
            tr("Not saved: %1 changed these settings meanwhile. What you typed is still here; saving asks again.")
                .arg(conflict.change);
        return false;
    }
    for (int i = 0; i < m_pages->count(); ++i) {
        const QString prefix = QStringLiteral("%1:").arg(i);
        QStringList theirs;
        for (const QString& key : dialog.theirs())
            if (key.startsWith(prefix)) theirs << key.mid(prefix.size());
        tab(i)->merge(theirs);
    }
    m_trouble.clear();
    return true;
}

void ReminderSettingsDialog::saveAndClose()
{
    if (m_session.isReadOnly()) return reject();
    if (save()) accept();
}

void ReminderSettingsDialog::reject()
{
    for (int i = 0; i < m_pages->count(); ++i) tab(i)->finishTyping();
    if (!m_session.isReadOnly() && changedCount() > 0) {
        const int verb = m_session.ask().choose(this, tr("What you changed is not saved yet."),
                                                tr("%n line(s) changed.", nullptr, changedCount()),
                                                {tr("Save"), tr("Discard changes"), tr("Keep editing")});
        if (verb == 0) return saveAndClose();
        if (verb != 1) return;
    }
    QDialog::reject();
}

void editReminderSettings(Session& session, QWidget* parent)
{
    if (session.isOpen()) ReminderSettingsDialog(session, parent).exec();
}

} // namespace ocop
