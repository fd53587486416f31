#include "ui/certification/decision_form.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/certification/decision_days.h"
#include "ui/form/date_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/records/form_words.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

QString decisionLabel(QLatin1String field) { return texts::field(QStringLiteral("decision"), field); }

} // namespace

DecisionForm::DecisionForm(Session& session, DecisionId id, QWidget* parent)
    : FormDialog(session, id ? tr("Edit decision") : tr("New decision"), parent), m_session(session),
      m_edited(session.book().decisions(), id)
{
    if (id) setRemark(lastChangeWords(session, QStringLiteral("decision"), id.value));
    addSection(tr("Decision"));
    m_number = add(Decision::Field::number, decisionLabel(Decision::Field::number), new TextField, Place::Half, true);
    m_number->setTidy(&normalizedDecisionNumber);
    m_number->setPlaceholder(QStringLiteral("3610/QĐ-UBND"));
    m_date = add(Decision::Field::date, decisionLabel(Decision::Field::date),
                 new DateField([this] { return m_session.today(); }));
    m_issuer = add(Decision::Field::issuer, decisionLabel(Decision::Field::issuer), new TextField, Place::Wide);
    m_kind = add(Decision::Field::kind, decisionLabel(Decision::Field::kind), new ChoiceField);
    m_kind->setEntries(entriesOf<DecisionKind>([](DecisionKind kind) { return texts::decisionKind(kind); }));
    m_signer = add(Decision::Field::signer, decisionLabel(Decision::Field::signer), new TextField);
    m_note = add(Decision::Field::note, decisionLabel(Decision::Field::note), new MultiLineField(2), Place::Wide);
    load(m_edited.read());

    setValidate([this] { return check(); });
    setSave([this] { store(); });
    setConflictHelp(conflictHelp<Decision>(
        session, m_edited, session.book().decisions(), [this] { return record(); },
        [this](const Decision& decision) { load(decision); }));
    begin();
}

void DecisionForm::propose(const Decision& decision)
{
    load(decision);
    refresh();
}

void DecisionForm::load(const Decision& decision)
{
    m_number->setValue(decision.number);
    m_date->setValue(decision.date);
    m_issuer->setValue(decision.issuer);
    m_kind->setValue(codeOf(decision.kind));
    m_signer->setValue(decision.signer);
    m_note->setValue(decision.note);
}

Decision DecisionForm::record() const
{
    Decision decision = m_edited.read();
    decision.number = m_number->value();
    decision.date = m_date->value();
    decision.issuer = m_issuer->value();
    decision.kind = fromCode<DecisionKind>(m_kind->value()).value_or(DecisionKind::Recognition);
    decision.signer = m_signer->value();
    decision.note = m_note->value();
    normalize(decision);
    return decision;
}

Findings DecisionForm::check() const
{
    const Decision decision = record();
    Findings findings = validate(decision, m_session.today());
    if (!decision.number.isEmpty() && sameDecision(m_session.snapshot().decisions(), decision))
        findings.push_back(
            {Severity::Error, QStringLiteral("number"), QStringLiteral("decisionTaken"), {decision.number}});
    if (const Decision* other = sameNumberOfOtherDay(m_session.snapshot().decisions(), decision))
        findings.push_back({Severity::Warning,
                            Decision::Field::date,
                            QStringLiteral("decisionOtherDay"),
                            {decision.number, formatDate(other->date)}});
    return findings;
}

void DecisionForm::store()
{
    const Decision decision = record();
    m_session.write(m_edited.isNew() ? ActKind::Add : ActKind::Edit, decision.number,
                    [&](WriteAct& act) { m_edited.store(act, m_session.book().decisions(), decision); });
    m_savedId = m_edited.read().id;
}

} // namespace ocop
