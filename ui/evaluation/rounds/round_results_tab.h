#pragma once

#include "ui/evaluation/rounds/round_view.h"
#include "ui/paper/office_papers.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace ocop {

class RecordTable;
class RoundDetail;
class Session;

/// Scores and results of a round: one line a dossier, the chosen one's detail below, and deciding.
class RoundResultsTab : public QWidget
{
    Q_OBJECT

public:
    explicit RoundResultsTab(Session& session, QWidget* parent = nullptr);

    void showRound(const RoundViewPtr& view);
    RecordTable* table() const { return m_table; }
    RoundDetail* detail() const { return m_detail; }

public Q_SLOTS:
    /// Decides all complete dossiers as proposed that have nothing to look at.
    bool hasMet();
    void acceptAll();
    void decideCurrent();
    void takeDecisionBack();
    /// One decision that turns what was decided into certificates.
    void recognise();
    /// The current dossier's sheet of a member; without one the first that is not signed.
    void openSheet(ocop::MemberId member = {});
    void openSheets();
    void typeFinalScores();
    void print();
    void showPaper(ocop::RoundPaper paper);
    /// Blank sheets of the current dossier for all members.
    void showForms();

private:
    QWidget* buildActs();
    QToolButton* buildMore(QWidget* parent);
    void showActs();
    bool mayDecide() const;
    const ApplicationResult* current() const;

    Session& m_session;
    RoundViewPtr m_view;
    RecordTable* m_table;
    RoundDetail* m_detail;
    QLabel* m_sentence;
    QPushButton* m_accept;
    QPushButton* m_decide;
    QPushButton* m_sheets;
    QPushButton* m_decision;
    QToolButton* m_more;
    QAction* m_takeBack;
    QAction* m_finals;
    QAction* m_sheet;
    QAction* m_form;
};

} // namespace ocop
