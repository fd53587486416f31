#pragma once

#include "ui/evaluation/rounds/round_view.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ocop {

class RecordTable;
class Session;

/// The dossiers of a round: which ones, and how far their sheets are.
class RoundDossiersTab : public QWidget
{
    Q_OBJECT

public:
    explicit RoundDossiersTab(Session& session, QWidget* parent = nullptr);

    void showRound(const RoundViewPtr& view);
    RecordTable* table() const { return m_table; }

public Q_SLOTS:
    /// Offers the dossiers that are ready.
    void assign();
    /// Takes the selected ones out again.
    void takeOut();

private:
    void showActs();

    Session& m_session;
    RoundViewPtr m_view;
    RecordTable* m_table;
    QLabel* m_sentence;
    QPushButton* m_assign;
    QPushButton* m_takeOut;
};

} // namespace ocop
