#pragma once

#include "ui/records/list_page.h"

namespace ocop {

class StandardsPart;

/// The list of subjects with how many products each has and how those stand.
class SubjectsPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit SubjectsPage(Session& session, QWidget* parent = nullptr);

    /// Also one of a subject's certificates of standards: the subject, with that one chosen in its tab.
    bool showRecordOf(const RecordRef& record) override;
    StandardsPart* standards() const { return m_standards; }

protected:
    std::shared_ptr<const RowSource> gatherRows() override;
    /// With recognisedOnly: a subject at home in the selected place with a product that matches the rest.
    bool rowMatches(int row, const Selection& selection) const override;
    QString summary() const override;
    void beginSums() override { m_recognised = {}; }
    void sumRow(int row) override;
    bool add() override;
    bool edit(qint64 id) override;
    void removeRecords(const QSet<qint64>& ids) override;

private:
    struct SubjectRow
    {
        const Subject* subject = nullptr;
        std::vector<const ProductOnDay*> products; ///< of the day and district looked at
        UnitId commune;
        UnitId district;
        int recognised = 0;
        int inForce = 0;
        int bestStars = 0; ///< of the products in force
        QDate nextEnd; ///< first last day of them
    };
    static std::vector<QuickFilter> quickFilters();
    static ListColumns<SubjectRow> subjectColumns(const Session& session);
    std::vector<SubjectRow> gather() const;

    std::shared_ptr<const RowsOf<SubjectRow>> m_rows;
    int m_recognised = 0; ///< subjects with recognised products
    StandardsPart* m_standards;
};

} // namespace ocop
