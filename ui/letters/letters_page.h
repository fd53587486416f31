#pragma once

#include "ui/records/list_page.h"

namespace ocop {

/// Thông báo: every letter of the register with how far it has come; what was done with them is noted here (F6), and
/// they are printed and written as files (Ctrl+Shift+I).
class LettersPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit LettersPage(Session& session, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Notes the next step of the chosen letters.
    void noteStep();
    void showPapers();

protected:
    std::shared_ptr<const RowSource> gatherRows() override;
    bool rowMatches(int, const Selection&) const override { return true; }
    bool passes(int row, const QuickFilter& filter) const override;
    QString summary() const override;
    bool add() override;
    bool edit(qint64 id) override;
    void removeRecords(const QSet<qint64>& ids) override;

private:
    struct LetterRow
    {
        Letter letter; ///< as on the day looked at
        std::span<const LetterItem> items;
        QString district;
        QString about; ///< the products, or the event invited to
    };
    static std::vector<QuickFilter> quickFilters();
    static Columns letterColumns();
    std::vector<LetterRow> gather() const;
    /// The chosen letters in the order of the list.
    std::vector<LetterId> chosen() const;

    std::shared_ptr<RowsOf<LetterRow>> m_rows;
};

} // namespace ocop
