#pragma once

#include "core/promotion/event_result.h"
#include "ui/records/list_page.h"

namespace ocop {

/// Trade events with who took part and what came of them.
class EventsPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit EventsPage(Session& session, QWidget* parent = nullptr);

protected:
    std::shared_ptr<const RowSource> gatherRows() override;
    bool rowMatches(int, const Selection&) const override { return true; }
    bool passes(int row, const QuickFilter& filter) const override;
    QString summary() const override;
    void beginSums() override { m_value.reset(); }
    void sumRow(int row) override { addTo(m_value, m_rows->record(row).result.value); }
    bool add() override { return edit(0); }
    bool edit(qint64 id) override;
    void addPasted(const QVector<QStringList>& rows) override;
    void removeRecords(const QSet<qint64>& ids) override;

private:
    struct EventRow
    {
        const TradeEvent* event = nullptr;
        EventResult result;
    };
    static std::vector<QuickFilter> quickFilters();
    static ListColumns<EventRow> eventColumns();

    std::shared_ptr<const RowsOf<EventRow>> m_rows;
    Amount m_value;
};

} // namespace ocop
