#pragma once

#include "core/promotion/deals.h"
#include "ui/records/list_page.h"

namespace ocop {

/// What producers and buyers signed, with how far it has come on the day looked at; F6 notes a follow-up.
class ContractsPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit ContractsPage(Session& session, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Notes what was found about the current contract.
    void noteFollowup();

protected:
    std::shared_ptr<const RowSource> gatherRows() override;
    bool rowMatches(int, const Selection&) const override { return true; }
    bool passes(int row, const QuickFilter& filter) const override;
    QString summary() const override;
    void beginSums() override;
    void sumRow(int row) override;
    bool add() override;
    bool edit(qint64 id) override;
    void addPasted(const QVector<QStringList>& rows) override;
    void removeRecords(const QSet<qint64>& ids) override;

private:
    struct ContractRow
    {
        const Contract* contract = nullptr;
        ContractOnDay stands;
        std::optional<FollowupDue> owed; ///< the one that waits longest
        QString subject;
        QString buyer;
        QString event;
        QString district;
        QString goods;
    };
    static std::vector<QuickFilter> quickFilters();
    static ListColumns<ContractRow> contractColumns();
    std::vector<ContractRow> gather() const;

    std::shared_ptr<const RowsOf<ContractRow>> m_rows;
    Deals m_sums; ///< of the rows that are shown, by the rule of board and report
};

} // namespace ocop
