#pragma once

#include "core/evaluation/council.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class CouncilMembersField;
class DateField;
class MultiLineField;
class Session;
class TextField;
class WholeField;

/// Editor of a council or an advisory team: its decision, its members and its rules of procedure.
class CouncilForm : public FormDialog
{
    Q_OBJECT

public:
    /// An id that is not valid makes a new one. Throws Error{NotFound}.
    CouncilForm(Session& session, CouncilId id, QWidget* parent = nullptr);

    /// For a new one that began to be typed elsewhere.
    void propose(const QString& name, CouncilBody body);
    CouncilId savedId() const { return m_savedId; }

private:
    void buildRules();
    void load(const Council& council);
    void proposeRules();
    void copyMembers();
    Council record() const;
    Findings check() const;
    void store();
    /// What somebody else did to the members meanwhile, as one more field.
    void lookAtMembers(FormConflict& conflict);
    void mergeMembers(bool theirs);
    void readMembers();

    Session& m_session;
    EditedRecord<Council> m_edited;
    std::vector<CouncilMember> m_membersRead; ///< as they were when the form was opened
    std::vector<CouncilMember> m_membersTheirs; ///< as last looked at
    CouncilId m_savedId;

    TextField* m_name;
    ChoiceField* m_body;
    TextField* m_decisionNo;
    DateField* m_decisionDate;
    CouncilMembersField* m_members;
    WholeField* m_numerator;
    WholeField* m_denominator;
    WholeField* m_limit;
    ChoiceField* m_atLimit;
    ChoiceField* m_minima;
    MultiLineField* m_note;
};

/// Opens the editor; without an id for a new one. Gives the council saved, or an invalid id.
CouncilId editCouncil(Session& session, QWidget* parent, CouncilId id = {}, CouncilBody body = CouncilBody::Council,
                      const QString& name = {});

} // namespace ocop
