#include "ui/certification/certificate_decision_fields.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/certification/decision_days.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/form_dialog.h"
#include "ui/form/lookup_field.h"
#include "ui/records/form_words.h"
#include "ui/records/lookups.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

const QString certificateDecisionKeys[] = {Certificate::Field::decision,
                                           QLatin1String("decision_") + Decision::Field::date,
                                           QStringLiteral("decision_issuer"), QStringLiteral("decision_kind")};

QString keyOfDecisionField(const QString& field)
{
    if (field == Decision::Field::number) return certificateDecisionKeys[0];
    if (field == Decision::Field::date) return certificateDecisionKeys[1];
    return field == Decision::Field::issuer ? certificateDecisionKeys[2] : certificateDecisionKeys[3];
}

} // namespace

CertificateDecisionFields::CertificateDecisionFields(FormDialog& form, Session& session) : m_session(session)
{
    m_number = form.add(certificateDecisionKeys[0], tr("Decision no."), new LookupField(lookups::decisions(session)));
    m_number->setFreeText([](const QString& typed) { return isDecisionNumber(normalizedDecisionNumber(typed)); });
    m_number->setTidy(&normalizedDecisionNumber);
    m_number->setPlaceholder(QStringLiteral("3610/QĐ-UBND"));
    m_number->setAdd(
        [](const QString& typed) {
            return typed.isEmpty() ? QString() : tr("New decision “%1”").arg(normalizedDecisionNumber(typed));
        },
        [](const QString& typed) {
            return Choice{0, normalizedDecisionNumber(typed), tr("new")};
        });
    m_date =
        form.add(certificateDecisionKeys[1], tr("Signed on"), new DateField([&session] { return session.today(); }));
    m_issuer = form.add(certificateDecisionKeys[2], tr("Issuer"), new TextField);
    m_kind = form.add(certificateDecisionKeys[3], tr("Kind of decision"), new ChoiceField);
    m_kind->setEntries(entriesOf<DecisionKind>([](DecisionKind kind) { return texts::decisionKind(kind); }));
}

QStringList CertificateDecisionFields::keys()
{
    return {std::begin(certificateDecisionKeys), std::end(certificateDecisionKeys)};
}

void CertificateDecisionFields::load(DecisionId id)
{
    m_number->setChoice(lookups::decision(m_session, id));
    follow();
}

void CertificateDecisionFields::follow()
{
    const Decision* taken = m_session.snapshot().decision(takenId());
    const bool wasTaken = m_date->isReadOnly();
    if (taken) {
        m_date->setValue(taken->date);
        m_issuer->setValue(taken->issuer);
        m_kind->setValue(codeOf(taken->kind));
    } else if (wasTaken) {
        m_date->clear();
    }
    // What is wrong in it is corrected in its own form.
    m_date->setReadOnly(taken);
    m_issuer->setReadOnly(taken);
    m_kind->setReadOnly(taken);
}

void CertificateDecisionFields::proposeKind(DecisionKind kind)
{
    if (!m_number->id()) m_kind->setValue(codeOf(kind));
}

DecisionId CertificateDecisionFields::takenId() const { return {m_number->id()}; }
QDate CertificateDecisionFields::date() const { return m_date->value(); }
QString CertificateDecisionFields::issuer() const { return m_issuer->value(); }

std::optional<Decision> CertificateDecisionFields::value() const
{
    if (const Decision* taken = m_session.snapshot().decision(takenId())) return *taken;
    Decision typed;
    typed.number = m_number->typed();
    typed.date = m_date->value();
    typed.issuer = m_issuer->value();
    typed.kind = fromCode<DecisionKind>(m_kind->value()).value_or(DecisionKind::Recognition);
    normalize(typed);
    if (typed.number.isEmpty()) return std::nullopt;
    return typed;
}

Findings CertificateDecisionFields::check() const
{
    const std::optional<Decision> given = value();
    if (!given || given->id) return {};
    Findings findings = validate(*given, m_session.today());
    if (const Decision* other = sameNumberOfOtherDay(m_session.snapshot().decisions(), *given))
        findings.push_back({Severity::Warning,
                            Decision::Field::date,
                            QStringLiteral("decisionOtherDay"),
                            {given->number, formatDate(other->date)}});
    for (Finding& finding : findings) finding.field = keyOfDecisionField(finding.field);
    return findings;
}

} // namespace ocop
