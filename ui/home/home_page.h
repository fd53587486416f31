#pragma once

#include "ui/reminders/work_rows.h"
#include "ui/session/page.h"

class QComboBox;
class QFrame;
class QSettings;

namespace ocop {

class CardRow;
class MonthCalendar;
class PageHeader;
class RecentActs;
class RecordTable;
class WorkActBar;

/// Công việc: what must be done, as counts that filter, the list itself, a month with what ends when, and what was
/// just changed.
class HomePage : public Page
{
    Q_OBJECT

public:
    /// Without `settings` the program's own are used.
    explicit HomePage(Session& session, QWidget* parent = nullptr, QSettings* settings = nullptr);

    void refresh() override;

    CardRow* cards() const { return m_cards; }
    RecordTable* table() const { return m_table; }
    WorkActBar* acts() const { return m_acts; }
    MonthCalendar* calendar() const { return m_calendar; }
    /// Whose rows are shown: everybody's, one person's, or what the head has to see.
    QComboBox* people() const { return m_people; }
    /// Keys of the cards: notice, expiring, overdue, filing, awaiting, missing, standards.
    static QStringList cardKeys();
    /// How many rows a card filters; its number.
    int cardCount(const QString& key) const;

private:
    QWidget* makeSide();
    void makeCards();
    void fillCards();
    void applyCard();
    void refreshCalendar();
    void fillPeople();
    bool isOfPerson(const WorkRow& row) const;
    void openAct(qint64 actId);
    QString cardTitle(const QString& key) const;

    PageHeader* m_header;
    CardRow* m_cards;
    RecordTable* m_table;
    QFrame* m_bar;
    WorkActBar* m_acts;
    MonthCalendar* m_calendar;
    RecentActs* m_recent;
    QComboBox* m_people;
    std::vector<WorkRow> m_rows;
    QHash<QDate, QSet<qint64>> m_byDay; ///< products with something on the day
};

} // namespace ocop
