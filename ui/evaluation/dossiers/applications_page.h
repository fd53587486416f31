#pragma once

#include "core/evaluation/application.h"
#include "ui/records/list_page.h"

class QMenu;
class QPushButton;

namespace ocop {

struct Round;

/// The list of dossiers with where each is and what it still needs, as it stood on the day looked at.
class ApplicationsPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit ApplicationsPage(Session& session, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Shows the menu of the next steps of the current dossier.
    void showSteps();
    void checkPapers();
    /// Tells, and gives true, when a certificate rests on one of the dossiers.
    bool tellRestingCertificate(const QSet<qint64>& dossiers, const QString& title);
    void putIntoRound();

protected:
    void fillRows() override;
    bool rowMatches(int row, const Selection& selection) const override;
    bool passes(int row, const QuickFilter& filter) const override;
    QString summary() const override;
    bool add() override;
    bool edit(qint64 id) override;
    void removeRecords(const QSet<qint64>& ids) override;
    void addPasted(const QVector<QStringList>& rows) override;

private:
    struct DossierRow
    {
        const Application* application = nullptr;
        const ProductOnDay* product = nullptr;
        ApplicationState state = ApplicationState::Draft; ///< on the day looked at
        const Round* round = nullptr;
        int missing = 0; ///< only of open dossiers
        QString missingWords;
    };

    static std::vector<QuickFilter> quickFilters();
    static Columns dossierColumns();
    void buildActs();
    std::vector<DossierRow> gather() const;
    const Application* current() const;
    void makeStep(std::optional<ApplicationState> next);

    std::shared_ptr<const RowsOf<DossierRow>> m_rows;
    QPushButton* m_steps;
    QMenu* m_menu;
};

} // namespace ocop
