#pragma once

#include "ui/reminders/work_rows.h"
#include "ui/shell/page.h"

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
    /// Keys of the cards: notice, expiring, newlyExpired, lapsed, missing.
    static QStringList cardKeys();
    /// How many rows a card filters; its number.
    int cardCount(const QString& key) const;

private:
    QWidget* makeSide();
    void makeCards();
    void fillCards();
    void applyCard();
    void refreshCalendar();
    void openAct(qint64 actId);
    QString cardTitle(const QString& key) const;

    PageHeader* m_header;
    CardRow* m_cards;
    RecordTable* m_table;
    QFrame* m_bar;
    WorkActBar* m_acts;
    MonthCalendar* m_calendar;
    RecentActs* m_recent;
    std::vector<WorkRow> m_rows;
};

} // namespace ocop
