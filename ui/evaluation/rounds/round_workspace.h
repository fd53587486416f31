#pragma once

#include "ui/evaluation/rounds/round_view.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ocop {

class RoundCouncilTab;
class RoundDossiersTab;
class RoundResultsTab;
class Session;
class StatusPill;

/// The chosen round at work: its head with what can be done to the whole of it, and its three parts.
class RoundWorkspace : public QWidget
{
    Q_OBJECT

public:
    explicit RoundWorkspace(Session& session, QWidget* parent = nullptr);

    void showRound(const RoundViewPtr& view);
    RoundDossiersTab* dossiers() const { return m_dossiers; }
    RoundCouncilTab* council() const { return m_council; }
    RoundResultsTab* results() const { return m_results; }
    QTabBar* tabs() const { return m_tabs; }

public Q_SLOTS:
    void editRoundHere();
    /// Closes the round, or opens it again; what stands in the way is told.
    void closeOrReopen();

private:
    QWidget* buildHead();
    void fillHead();
    void closeIt();
    /// Tells or asks what stands in the way.
    bool mayClose(const RoundView& view);

    Session& m_session;
    RoundViewPtr m_view;
    QLabel* m_title;
    StatusPill* m_state;
    QLabel* m_facts;
    QPushButton* m_edit;
    QPushButton* m_close;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    RoundDossiersTab* m_dossiers;
    RoundCouncilTab* m_council;
    RoundResultsTab* m_results;
};

} // namespace ocop
