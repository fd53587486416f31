#include "ui/evaluation/rounds/substitute_form.h"

#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/records/form_words.h"
#include "ui/session/session.h"
#include "ui/words/round_words.h"

namespace ocop {

SubstituteForm::SubstituteForm(Session& session, RoundId round, MemberId insteadOf, QWidget* parent)
    : FormDialog(session, tr("Somebody in a member's stead"), parent), m_session(session), m_round(round),
      m_outgoing(*session.evaluations().member(insteadOf))
{
    const Round& of = *session.evaluations().round(round);
    setRemark(tr("Instead of %1, in %2 only.").arg(m_outgoing.name, of.name));
    m_kind = add(CouncilMember::Field::standsIn, tr("How"), new ChoiceField, Place::Wide, true);
    m_kind->setEntries({{codeOf(StandIn::Replacement), tr("replaces from a day on")},
                        {codeOf(StandIn::Delegation), tr("stands in by delegation for some days")}});
    m_name = add(CouncilMember::Field::name, tr("Name"), new TextField, Place::Half, true);
    m_position = add(CouncilMember::Field::position, tr("Position"), new TextField);
    m_agency = add(CouncilMember::Field::agency, tr("Agency"), new TextField);
    m_role = add(CouncilMember::Field::role, tr("Role"), new ChoiceField, Place::Half, true);
    m_role->setEntries(entriesOf<MemberRole>([](MemberRole role) { return roundWords::role(role); }));
    const auto today = [this] { return m_session.today(); };
    m_from = add(CouncilMember::Field::from, tr("From"), new DateField(today), Place::Half, true);
    m_until = add(CouncilMember::Field::until, tr("Until"), new DateField(today));
    m_basis = add(CouncilMember::Field::basis, tr("By the paper"), new TextField, Place::Wide);
    m_kind->setValue(codeOf(StandIn::Replacement));
    m_position->setValue(m_outgoing.position);
    m_agency->setValue(m_outgoing.agency);
    m_role->setValue(codeOf(m_outgoing.role));
    m_from->setValue(of.heldOn.isValid() ? of.heldOn : session.today());
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    begin();
}

Substitution SubstituteForm::change() const
{
    Substitution change;
    change.insteadOf = m_outgoing.id;
    change.incoming = m_outgoing;
    change.incoming.name = m_name->value();
    change.incoming.position = m_position->value();
    change.incoming.agency = m_agency->value();
    change.incoming.role = fromCode<MemberRole>(m_role->value()).value_or(MemberRole::Member);
    change.kind = fromCode<StandIn>(m_kind->value()).value_or(StandIn::Replacement);
    change.from = m_from->value();
    change.until = m_until->value();
    change.basis = m_basis->value();
    return change;
}

Findings SubstituteForm::check() const
{
    const Round* round = m_session.evaluations().round(m_round);
    return round ? validate(change(), m_session.evaluations(), *round) : Findings();
}

void SubstituteForm::store()
{
    m_session.write(ActKind::Edit, m_outgoing.name,
                    [this](WriteAct& act) { substitute(m_session.book().evaluation(), act, m_round, change()); });
}

} // namespace ocop
