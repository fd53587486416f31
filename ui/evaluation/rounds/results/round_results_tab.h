#pragma once

#include "ui/evaluation/rounds/round_view.h"

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace ocop {

class RecordTable;
class RoundDetail;
class RoundPapersMenu;
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
    /// One product after the other, large.
    void showOnWall();
    /// The chosen product's detail below the list.
    void toggleDetail();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showDetail(bool shown);
    QWidget* buildActs();
    QToolButton* buildMore(QWidget* parent);
    QToolButton* iconButton(QWidget* parent, const char* name, QAction* action);
    void showActs();
    bool mayDecide() const;
    const ApplicationResult* current() const;

    Session& m_session;
    RoundViewPtr m_view;
    RecordTable* m_table;
    RoundDetail* m_detail;
    QPushButton* m_accept;
    QPushButton* m_decide;
    QPushButton* m_sheets;
    QPushButton* m_decision;
    QToolButton* m_show;
    QToolButton* m_print;
    QToolButton* m_more;
    QToolButton* m_detailButton;
    QAction* m_wall;
    QAction* m_detailShown;
    QAction* m_paper;
    RoundPapersMenu* m_papers;
    QAction* m_takeBack;
    QAction* m_finals;
    QAction* m_sheet;
};

} // namespace ocop
