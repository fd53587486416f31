#pragma once

#include "ui/reminders/reminder_note_dialog.h"
#include "ui/reminders/work_rows.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace ocop {

class RecordTable;

/// What can be done to the chosen rows of a list of work: open, note a call, write the letters, note that the dossier
/// came, put off, mark as handled. Ticked rows are the chosen ones; without any the selected ones are.
class WorkActBar : public QWidget
{
    Q_OBJECT

public:
    WorkActBar(Session& session, RecordTable* table, QWidget* parent = nullptr);

    /// The rows the table shows; the chosen ones are looked up in them.
    void setRows(std::vector<WorkRow> rows);
    std::vector<WorkRow> chosen() const;
    /// What a row opens; nothing for one that is not there.
    RecordRef openedBy(qint64 id) const;
    QPushButton* snoozeButton() const { return m_snooze; }
    QPushButton* handledButton() const { return m_handled; }
    QPushButton* openButton() const { return m_open; }
    QPushButton* letterButton() const { return m_letter; }
    /// In the order the keyboard goes through them.
    QList<QPushButton*> buttons() const { return {m_open, m_call, m_letter, m_dossier, m_snooze, m_handled}; }
    QMenu* snoozeMenu() const { return m_menu; }

    /// Puts the chosen rows off until a day, or notes what was done about them; one act each, taken back by Ctrl+Z.
    void snooze(QDate until, const QString& note = {});
    void note(ReminderKind kind, const QString& words);

Q_SIGNALS:
    void openRequested(const ocop::RecordRef& record);
    /// Something is chosen or nothing is.
    void chosenChanged(int count);

private:
    void update();
    void fillMenu();
    void askDay();
    void ask(const ReminderNoteDialog::Question& question, const std::function<void(const ReminderNoteDialog&)>& then);
    void askNote(ReminderKind kind);
    /// The furthest day every chosen row may be put off to.
    QDate latestDay() const;
    /// The chosen rows are of certificates that have ended.
    bool haveEnded() const;
    QString limitText(QDate latest) const;
    void record(ReminderKind kind, QDate until, const QString& note);

    Session& m_session;
    RecordTable* m_table;
    std::vector<WorkRow> m_rows;
    QLabel* m_count;
    QPushButton* m_open;
    QPushButton* m_call;
    QPushButton* m_letter;
    QPushButton* m_dossier;
    QPushButton* m_snooze;
    QPushButton* m_handled;
    QMenu* m_menu;
};

} // namespace ocop
