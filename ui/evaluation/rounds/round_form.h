#pragma once

#include "core/evaluation/council.h"
#include "core/evaluation/round.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class LookupField;
class MultiLineField;
class Session;
class TextField;
class WholeField;

/// Editor of an evaluation round. Year, number and name of a new one follow those there are; the rule set follows
/// the day of the meeting until it is chosen by hand.
class RoundForm : public FormDialog
{
    Q_OBJECT

public:
    /// An id that is not valid makes a new round. Throws Error{NotFound}.
    RoundForm(Session& session, RoundId id, QWidget* parent = nullptr);

    RoundId savedId() const { return m_savedId; }

private:
    LookupField* addCouncil(const QString& key, const QString& label, CouncilBody body);
    void load(const Round& round);
    void follow(const QString& key);
    void showKind();
    Round record() const;
    Findings check() const;
    void store();

    Session& m_session;
    EditedRecord<Round> m_edited;
    RoundId m_savedId;
    QString m_proposedName;
    bool m_ruleSetChosen = false;

    TextField* m_name;
    WholeField* m_year;
    WholeField* m_number;
    ChoiceField* m_ruleSet;
    LookupField* m_council;
    LookupField* m_advisory;
    DateField* m_proposedBy;
    ChoiceField* m_kind;
    DateField* m_heldOn;
    DateField* m_ballotsSentOn;
    DateField* m_ballotsDue;
    TextField* m_place;
    MultiLineField* m_quorumReason;
    MultiLineField* m_note;
};

/// Opens the editor; without an id for a new round. Gives the round saved, or an invalid id.
RoundId editRound(Session& session, QWidget* parent, RoundId id = {});

} // namespace ocop
