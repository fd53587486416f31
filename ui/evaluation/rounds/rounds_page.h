#pragma once

#include "ui/evaluation/rounds/round_view.h"
#include "ui/session/page.h"

class QPushButton;
class QStackedWidget;

namespace ocop {

class EmptyState;
class PageHeader;
class RecordTable;
class RoundWorkspace;

/// The evaluation: all rounds at the left, the chosen one at work at the right.
class RoundsPage : public Page
{
    Q_OBJECT

public:
    explicit RoundsPage(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    bool showRecord(qint64 id) override;

    RecordTable* table() const { return m_table; }
    RoundWorkspace* workspace() const { return m_workspace; }

public Q_SLOTS:
    void addRound();
    /// Deletes the chosen round when it has no dossiers.
    void deleteRound();

private:
    void buildActs();
    void fillRounds();
    void showChosen();

    PageHeader* m_header;
    RecordTable* m_table;
    RoundWorkspace* m_workspace;
    EmptyState* m_empty;
    QStackedWidget* m_right;
    QPushButton* m_add;
    QList<QAction*> m_writing;
    bool m_filling = false;
};

} // namespace ocop
