#pragma once

#include "ui/records/list_page.h"

namespace ocop {

/// The list of products as they stand on the day looked at.
class ProductsPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit ProductsPage(Session& session, QWidget* parent = nullptr);

protected:
    std::shared_ptr<const RowSource> gatherRows() override;
    bool rowMatches(int row, const Selection& selection) const override;
    QString summary() const override;
    void beginSums() override { m_sums = {}; }
    void sumRow(int row) override;
    bool add() override;
    bool edit(qint64 id) override;
    void removeRecords(const QSet<qint64>& ids) override;

private:
    static std::vector<QuickFilter> quickFilters();

    std::shared_ptr<const RowsOf<ProductOnDay>> m_rows;
    Tally m_sums; ///< of standings; as Statistics::total() has them, without a pass over all products
};

} // namespace ocop
