#pragma once

#include "core/promotion/buyer.h"
#include "ui/records/list_page.h"

namespace ocop {

/// Who buys, what they look for, and what was signed with them.
class BuyersPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit BuyersPage(Session& session, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Shows the products that fit the current buyer.
    void findForCurrent();

protected:
    std::shared_ptr<const RowSource> gatherRows() override;
    bool rowMatches(int, const Selection&) const override { return true; }
    bool passes(int row, const QuickFilter& filter) const override;
    QString summary() const override { return {}; }
    bool add() override { return edit(0); }
    bool edit(qint64 id) override;
    void addPasted(const QVector<QStringList>& rows) override;
    void removeRecords(const QSet<qint64>& ids) override;

private:
    struct BuyerRow
    {
        const Buyer* buyer = nullptr;
        QStringList needs; ///< that hold on the day
        int contracts = 0; ///< memoranda too
        Amount value;
        QDate lastCall;
    };
    static std::vector<QuickFilter> quickFilters();
    static ListColumns<BuyerRow> buyerColumns();
    std::vector<BuyerRow> gather() const;

    std::shared_ptr<const RowsOf<BuyerRow>> m_rows;
};

} // namespace ocop
