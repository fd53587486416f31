#pragma once

#include "ui/evaluation/dossiers/application_rows.h"
#include "ui/records/list_page.h"

class QPushButton;

namespace ocop {

class NextStepMenu;

/// The list of dossiers with where each is and what it still needs, as it stood on the day looked at.
class ApplicationsPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit ApplicationsPage(Session& session, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Shows the menu of the next steps of the current dossier.
    void showSteps();

protected:
    std::shared_ptr<const RowSource> gatherRows() override;
    bool rowMatches(int row, const Selection& selection) const override;
    bool passes(int row, const QuickFilter& filter) const override;
    QString summary() const override;
    bool add() override;
    bool edit(qint64 id) override;
    void removeRecords(const QSet<qint64>& ids) override;
    void addPasted(const QVector<QStringList>& rows) override;

private:
    static std::vector<QuickFilter> quickFilters();
    void buildActs();
    ApplicationId current() const { return {table()->currentId()}; }
    std::vector<ApplicationId> chosenInOrder() const;
    void checkCurrent();
    void putChosenIntoRound();

    std::shared_ptr<const RowsOf<ApplicationRow>> m_rows;
    QPushButton* m_steps;
    NextStepMenu* m_menu;
};

} // namespace ocop
