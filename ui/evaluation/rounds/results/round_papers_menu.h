#pragma once

#include "core/evaluation/round_results.h"
#include "ui/paper/office_papers.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace ocop {

class Session;

/// The papers of a round and of its current product, as lines of a menu: those of a meeting or those of a written ballot.
class RoundPapersMenu : public QObject
{
    Q_OBJECT

public:
    /// The lines are added to the menu; `owner`'s window is where papers are shown.
    RoundPapersMenu(Session& session, QMenu* menu, QWidget* owner);

    /// Of this round; no round: nothing happens.
    void showRound(const RoundResults* results);
    /// Of this product of it.
    void showProduct(const ApplicationResult* result);
    /// What a row of the list offers too.
    QList<QAction*> rowActions() const { return {m_form, m_advisory}; }

Q_SIGNALS:
    /// A paper was looked at.
    void done();

private:
    QAction* add(const char* name, const QString& text, const QString& icon, const std::function<void(RoundId)>& run);
    QAction* addPaper(const char* name, const QString& text, RoundPaper paper);

    Session& m_session;
    QMenu* m_menu;
    QWidget* m_owner;
    RoundId m_round;
    ApplicationId m_application;
    QAction* m_minutes;
    QAction* m_notices;
    QAction* m_form;
    QAction* m_ballotRecord;
    QAction* m_ballotForms;
    QAction* m_advisory;
};

} // namespace ocop
