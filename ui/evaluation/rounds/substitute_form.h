#pragma once

#include "core/evaluation/record/round_council.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class TextField;

/// Puts somebody into a round's council in a member's stead from a day on: for good, or by delegation for some days; also
/// the same person in another role (a chair for one meeting).
class SubstituteForm : public FormDialog
{
    Q_OBJECT

public:
    /// Both must exist.
    SubstituteForm(Session& session, RoundId round, MemberId insteadOf, QWidget* parent);

private:
    Substitution change() const;
    Findings check() const;
    void store();

    Session& m_session;
    RoundId m_round;
    CouncilMember m_outgoing;
    ChoiceField* m_kind = nullptr;
    TextField* m_name = nullptr;
    TextField* m_position = nullptr;
    TextField* m_agency = nullptr;
    ChoiceField* m_role = nullptr;
    DateField* m_from = nullptr;
    DateField* m_until = nullptr;
    TextField* m_basis = nullptr;
};

} // namespace ocop
