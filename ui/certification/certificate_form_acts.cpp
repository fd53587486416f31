// What follows from what in the certificate form, and how it is stored.
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "ui/certification/certificate_form.h"
#include "ui/certification/decision_form.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/lookup_field.h"
#include "ui/form/segmented_choice.h"
#include "ui/session/session.h"

namespace ocop {
namespace {

DecisionKind kindOfDecision(Origin origin)
{
    return origin == Origin::Renewal   ? DecisionKind::Renewal
           : origin == Origin::Upgrade ? DecisionKind::Upgrade
                                       : DecisionKind::Recognition;
}

} // namespace

void CertificateForm::follow(const QString& key)
{
    if (key == QLatin1String("decision_id")) followDecision();
    if (key == QLatin1String("product_id") || key == QLatin1String("stars")) followProduct();
    if (key == QLatin1String("score")) followScore();
    // The fields tell whether the person typed something of his own in them.
    if (key == QLatin1String("effective_from"))
        m_fromTouched = m_from->value() != m_decisionDate->value() && !m_from->typed().isEmpty();
    if (key == QLatin1String("last_valid_day"))
        m_lastTouched = m_last->value() != lastValidDay(m_from->value()) && !m_last->typed().isEmpty();

    if (!m_fromTouched && key != QLatin1String("effective_from")) m_from->setValue(m_decisionDate->value());
    if (!m_lastTouched && key != QLatin1String("last_valid_day")) m_last->setValue(lastValidDay(m_from->value()));
}

void CertificateForm::followDecision()
{
    const Decision* taken = m_session.snapshot().decision(DecisionId{m_decision->id()});
    const bool wasTaken = m_decisionDate->isReadOnly();
    if (taken) {
        m_decisionDate->setValue(taken->date);
        m_issuer->setValue(taken->issuer);
        m_decisionKind->setValue(codeOf(taken->kind));
    } else if (wasTaken) {
        m_decisionDate->clear();
    }
    m_decisionDate->setReadOnly(taken);
    m_issuer->setReadOnly(taken);
    m_decisionKind->setReadOnly(taken);
}

/// Proposes the origin from the product's earlier certificates: none makes a first recognition, more stars than
/// the last one an upgrade, anything else a renewal.
void CertificateForm::followProduct()
{
    if (m_originTouched) return;
    const Certificate* last = nullptr;
    for (const Certificate& each : m_session.snapshot().certificatesOf(ProductId{m_product->id()}))
        if (each.id != m_edited.read().id) last = &each;
    const Origin origin = !last ? Origin::First : m_stars->value() > last->stars ? Origin::Upgrade : Origin::Renewal;
    m_origin->setValue(codeOf(origin));
    if (!m_decision->id()) m_decisionKind->setValue(codeOf(kindOfDecision(origin)));
}

void CertificateForm::followScore()
{
    const auto score = m_score->value();
    m_stars->setHint(
        !score ? QString()
               : tr("%1 points are in the band of %2 stars").arg(formatScore(score)).arg(starOfScore(*score)));
}

/// The names the paper shows: those of the day it is entered, unless others were typed.
void CertificateForm::fillPrintedNames(Certificate& certificate) const
{
    const Product* product = m_session.snapshot().product(certificate.product);
    const Subject* subject = product ? m_session.snapshot().subject(product->subject) : nullptr;
    if (certificate.printedProduct.isEmpty() && product) certificate.printedProduct = product->name;
    if (certificate.printedSubject.isEmpty() && subject) certificate.printedSubject = subject->name;
}

void CertificateForm::store()
{
    Certificate certificate = record();
    fillPrintedNames(certificate);
    std::optional<Decision> given = decision();
    if (given && !given->id)
        if (const Decision* known = sameDecision(m_session.snapshot().decisions(), *given)) given = *known;
    m_session.write(m_edited.isNew() ? ActKind::Add : ActKind::Edit, certificate.printedProduct, [&](WriteAct& act) {
        if (given && !given->id) m_session.book().decisions().add(act, *given);
        certificate.decision = given ? given->id : DecisionId{};
        m_edited.store(act, m_session.book().certificates(), certificate);
    });
    m_savedId = m_edited.read().id;
    if (given) loadDecision(given->id);
}

void CertificateForm::beginNext()
{
    m_edited = {};
    setTitle(tr("New certificate"));
    setRemark({});
    m_fromTouched = m_from->value() != m_decisionDate->value();
    m_lastTouched = m_last->value() != lastValidDay(m_from->value());
    m_originTouched = false;
    m_extension->setFolded(true);
    m_withdrawal->setFolded(true);
    followDecision();
    followScore();
}

} // namespace ocop
