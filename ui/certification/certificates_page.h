#pragma once

#include "ui/records/list_page.h"

#include <map>

namespace ocop {

/// The list of all certificates with what each is on the day looked at.
class CertificatesPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit CertificatesPage(Session& session, QWidget* parent = nullptr);

protected:
    std::shared_ptr<const RowSource> gatherRows() override;
    bool rowMatches(int row, const Selection& selection) const override;
    QString summary() const override;
    void beginSums() override { m_statuses = {}; }
    void sumRow(int row) override;
    bool add() override;
    bool edit(qint64 id) override;
    void removeRecords(const QSet<qint64>& ids) override;

private:
    struct CertificateRow
    {
        const Certificate* certificate = nullptr;
        const ProductOnDay* product = nullptr;
        const Decision* decision = nullptr;
        Status status = Status::NotYet;
        int daysLeft = 0;
    };
    static std::vector<QuickFilter> quickFilters();
    static ListColumns<CertificateRow> certificateColumns(const Session& session,
                                                          const std::shared_ptr<const DueMap>& dues);
    std::vector<CertificateRow> gather() const;
    void buildActs();
    std::vector<CertificateId> chosen() const;

    std::shared_ptr<const RowsOf<CertificateRow>> m_rows;
    std::map<Status, int> m_statuses; ///< how many certificates have each
};

} // namespace ocop
