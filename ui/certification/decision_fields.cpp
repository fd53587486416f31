#include "ui/certification/decision_fields.h"

#include "core/base/formats.h"
#include "ui/form/date_field.h"
#include "ui/form/form_dialog.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

/// The decision signed last, whose issuer most likely signs the next.
const Decision* lastDecision(const Snapshot& snapshot)
{
    const Decision* last = nullptr;
    for (const Decision& each : snapshot.decisions())
        if (each.date.isValid() && (!last || each.date > last->date)) last = &each;
    return last;
}

} // namespace

DecisionFields::DecisionFields(FormDialog& form, Session& session) : m_form(form)
{
    const auto label = [](QLatin1String field) { return texts::field(QStringLiteral("decision"), field); };
    m_number = form.add(Decision::Field::number, label(Decision::Field::number), new TextField, Place::Half, true);
    m_number->setTidy(&normalizedDecisionNumber);
    m_number->setPlaceholder(QStringLiteral("3610/QĐ-UBND"));
    m_date = form.add(Decision::Field::date, label(Decision::Field::date),
                      new DateField([&session] { return session.today(); }), Place::Half, true);
    m_issuer = form.add(Decision::Field::issuer, label(Decision::Field::issuer), new TextField, Place::Half, true);
    m_signer = form.add(Decision::Field::signer, label(Decision::Field::signer), new TextField);
    if (const Decision* last = lastDecision(session.snapshot())) {
        m_issuer->setValue(last->issuer);
        m_signer->setValue(last->signer);
    }
}

Decision DecisionFields::value(DecisionKind kind) const
{
    Decision decision;
    decision.number = m_number->value();
    decision.date = m_date->value();
    decision.issuer = m_issuer->value();
    decision.signer = m_signer->value();
    decision.kind = kind;
    normalize(decision);
    return decision;
}

QDate DecisionFields::date() const { return m_date->value(); }

void DecisionFields::setShown(bool shown)
{
    for (const char* key : {"number", "date", "issuer", "signer"}) m_form.setFieldShown(QLatin1String(key), shown);
}

} // namespace ocop
