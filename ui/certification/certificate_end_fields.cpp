#include "ui/certification/certificate_end_fields.h"

#include "core/base/formats.h"
#include "core/certification/certificate.h"
#include "ui/certification/decision_form.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/lookup_field.h"
#include "ui/records/form_words.h"
#include "ui/records/lookups.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {

CertificateEndFields::CertificateEndFields(FormDialog& form, Session& session, const std::function<QDate()>& lastDay,
                                           const std::function<QString()>& issuer)
    : m_session(session)
{
    const auto label = [](QLatin1String field) { return texts::field(QStringLiteral("certificate"), field); };
    const auto today = [&session] { return session.today(); };
    m_extension = form.addSection(tr("Extension"));
    m_extension->setFoldable();
    m_extendedUntil =
        form.add(Certificate::Field::extendedUntil, label(Certificate::Field::extendedUntil), new DateField(today));
    m_extendedUntil->setBase(lastDay);
    m_extensionBasis =
        form.add(Certificate::Field::extensionBasis, label(Certificate::Field::extensionBasis), new TextField);

    m_withdrawal = form.addSection(tr("Withdrawal"));
    m_withdrawal->setFoldable();
    m_withdrawnOn =
        form.add(Certificate::Field::withdrawnOn, label(Certificate::Field::withdrawnOn), new DateField(today));
    m_concludedOn = form.add(Certificate::Field::withdrawalConcludedOn, tr("Concluded on"), new DateField(today));
    m_ground = form.add(Certificate::Field::withdrawalGround, tr("Ground"), new ChoiceField);
    m_ground->setEntries(entriesOf<WithdrawalGround>([](WithdrawalGround ground) { return texts::ground(ground); }));
    m_decision = form.add(Certificate::Field::withdrawalDecision, label(Certificate::Field::withdrawalDecision),
                          new LookupField(lookups::decisions(session)), Place::Wide);
    offerNewDecision(form, session, issuer);
}

void CertificateEndFields::offerNewDecision(FormDialog& form, Session& session, const std::function<QString()>& issuer)
{
    m_decision->setAdd(
        &lookups::addDecisionWords,
        [&form, &session, issuer, withdrawnOn = m_withdrawnOn](const QString& typed) -> std::optional<Choice> {
            DecisionForm decision(session, {}, &form);
            Decision proposed;
            proposed.number = typed;
            proposed.issuer = issuer();
            proposed.date = withdrawnOn->value();
            proposed.kind = DecisionKind::Withdrawal;
            normalize(proposed);
            decision.propose(proposed);
            decision.exec();
            return lookups::decision(session, decision.savedId());
        });
}

void CertificateEndFields::load(const Certificate& certificate)
{
    m_extendedUntil->setValue(certificate.extendedUntil);
    m_extensionBasis->setValue(certificate.extensionBasis);
    m_extension->setFolded(!certificate.extendedUntil.isValid());
    m_withdrawnOn->setValue(certificate.withdrawnOn);
    m_concludedOn->setValue(certificate.withdrawalConcludedOn);
    m_ground->setValue(codeOf(certificate.withdrawalGround));
    m_decision->setChoice(lookups::decision(m_session, certificate.withdrawalDecision));
    m_withdrawal->setFolded(!certificate.withdrawnOn.isValid() && !certificate.withdrawalConcludedOn.isValid());
}

void CertificateEndFields::writeTo(Certificate& certificate) const
{
    certificate.extendedUntil = m_extendedUntil->value();
    certificate.extensionBasis = m_extensionBasis->value();
    certificate.withdrawnOn = m_withdrawnOn->value();
    certificate.withdrawalConcludedOn = m_concludedOn->value();
    certificate.withdrawalGround = fromCode<WithdrawalGround>(m_ground->value()).value_or(WithdrawalGround::None);
    certificate.withdrawalDecision = {m_decision->id()};
}

void CertificateEndFields::fold()
{
    m_extension->setFolded(true);
    m_withdrawal->setFolded(true);
}

} // namespace ocop
