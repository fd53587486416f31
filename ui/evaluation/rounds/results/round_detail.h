#pragma once

#include "ui/evaluation/rounds/round_view.h"

#include <QFrame>

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ocop {

class RecordTable;
class Session;

/// One dossier's result under the results table: what was found in words, the members' totals side by side, the
/// minima that are not met with those below them, and the knock-outs the secretary ticks.
class RoundDetail : public QFrame
{
    Q_OBJECT

public:
    explicit RoundDetail(Session& session, QWidget* parent = nullptr);

    /// Nothing is shown for an id that is not in the round.
    void showResult(const RoundViewPtr& view, ApplicationId application);
    RecordTable* members() const { return m_members; }

Q_SIGNALS:
    /// A member's sheet is to be opened.
    void sheetRequested(qint64 member);

private:
    void excludeMember();
    void fillMembers(const ApplicationResult& result);
    void addKnockouts(const ApplicationResult& result, QVBoxLayout* layout);
    void storeKnockout(ApplicationId application, const QString& key, bool holds, const QString& note);
    /// Shows a page with this layout instead of the one there.
    void replace(QScrollArea* area, QVBoxLayout* layout);

    Session& m_session;
    RoundViewPtr m_view;
    QLabel* m_title;
    QScrollArea* m_reasons;
    QScrollArea* m_minima;
    RecordTable* m_members;
    QAction* m_exclude;
    ApplicationId m_application;
};

} // namespace ocop
