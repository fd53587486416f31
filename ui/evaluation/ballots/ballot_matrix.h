#pragma once

#include "ui/evaluation/rounds/round_view.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace ocop {

class BallotMatrixModel;
class BallotReason;
class DateField;
class EmptyState;
class Session;

/// The ballots of a round as they come back. A digit answers for the member's product under the cursor and goes on to the
/// next one: 1 agrees, 2 does not, 3 other opinion, 0 no answer; Ctrl+1 agrees to all that is left of the member's ballot;
/// Delete: it has not come back. After 2 and 3 the reason is typed, Enter goes on.
class BallotMatrix : public QDialog
{
    Q_OBJECT

public:
    BallotMatrix(Session& session, RoundId round, QWidget* parent = nullptr);
    ~BallotMatrix() override;

    QTableView* table() const { return m_table; }
    BallotReason* reason() const { return m_reason; }
    DateField* returnedOn() const { return m_day; }
    /// What was said last: why nothing was noted, what to look at.
    QString told() const;
    QString summary() const;

public Q_SLOTS:
    void answer(ocop::BallotAnswer answer);
    void agreeToRest();
    void forget();
    void send();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void reject() override;

private:
    QWidget* buildHead();
    QWidget* buildFoot();
    void refresh();
    void showCurrent();
    void arrangeColumns();
    bool mayNote();
    /// False, and why is told, when it cannot be noted.
    bool note(const std::vector<Ballot>& ballots);
    Ballot typed(const QModelIndex& at, BallotAnswer answer, const QString& reason) const;
    /// The reason as it is typed; false, and why is told, when it cannot be noted.
    bool storeReason();
    void endReason(bool keep);
    void goOn(const QModelIndex& from);
    void say(const Findings& findings);

    Session& m_session;
    RoundId m_round;
    RoundViewPtr m_view;
    BallotMatrixModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_summary;
    QLabel* m_told;
    QLabel* m_reasonTitle;
    BallotReason* m_reason;
    DateField* m_day;
    QPushButton* m_send;
};

/// The ballots in a window of their own.
void openBallots(Session& session, QWidget* parent, RoundId round);

} // namespace ocop
