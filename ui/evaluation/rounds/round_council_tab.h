#pragma once

#include "ui/evaluation/rounds/round_view.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ocop {

class IconLabel;
class RecordTable;
class Session;

/// The round's council: who is there, whether that is a quorum, and how many sheets each member has signed.
class RoundCouncilTab : public QWidget
{
    Q_OBJECT

public:
    explicit RoundCouncilTab(Session& session, QWidget* parent = nullptr);

    void showRound(const RoundViewPtr& view);
    RecordTable* table() const { return m_table; }

Q_SIGNALS:
    /// The round has no council; the person wants to choose one.
    void councilWanted();

private:
    void showTeam(const Round& round);
    void takeAttendance();
    void everybodyIsHere();
    /// A list of who came, from the clipboard: shown as understood, then noted as one act.
    void pasteParticipants();
    void editOwn(CouncilId Round::*which);
    void substituteMember();
    CouncilId standingCouncil() const;
    bool mayNote() const;
    bool mayNoteAttendance() const;

    Session& m_session;
    RoundViewPtr m_view;
    bool m_filling = false;
    RecordTable* m_table;
    IconLabel* m_icon;
    QLabel* m_quorum;
    QLabel* m_team;
    QPushButton* m_all;
    QPushButton* m_paste;
    QPushButton* m_substitute;
    QPushButton* m_edit;
    QPushButton* m_standing;
    QPushButton* m_editTeam;
};

} // namespace ocop
