#pragma once

#include "core/evaluation/round_results.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace ocop {

class EmptyState;
class Session;
class SheetMatrixModel;

/// Every sheet of a round, products down and members across, with how far each is. Arrow keys move, Enter opens.
class ScoreSheetMatrix : public QDialog
{
    Q_OBJECT

public:
    ScoreSheetMatrix(Session& session, RoundId round, QWidget* parent = nullptr);
    ~ScoreSheetMatrix() override;

    QTableView* table() const { return m_table; }
    /// "540 sheets: 120 signed, 30 begun".
    QString summary() const;
    bool wrote() const { return m_wrote; }

public Q_SLOTS:
    void openCurrent();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void arrangeColumns();

    Session& m_session;
    RoundId m_round;
    bool m_wrote = false;
    SheetMatrixModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QLabel* m_title;
    QLabel* m_summary;
};

/// The matrix in a window of its own; true when something was stored.
bool openScoreSheets(Session& session, QWidget* parent, RoundId round);

} // namespace ocop
