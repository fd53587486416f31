#pragma once

#include "ui/evaluation/round_view.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

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
    void acceptAll();
    void decideCurrent();
    void takeDecisionBack();

Q_SIGNALS:
    void sheetRequested(ocop::ApplicationId application, qint64 member);
    void finalScoresRequested(ocop::ApplicationId application);

private:
    void buildActs();
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
    QPushButton* m_takeBack;
    QPushButton* m_finals;
};

} // namespace ocop
