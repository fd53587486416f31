#include "ui/certification/certificate_form.h"

#include "core/base/formats.h"
#include "core/certification/unusual_days.h"
#include "ui/form/choice_field.h"
#include "ui/form/lookup_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/form/segmented_choice.h"
#include "ui/records/form_words.h"
#include "ui/records/lookups.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

QString certificateLabel(QLatin1String field) { return texts::field(QStringLiteral("certificate"), field); }

DecisionKind kindOfDecision(Origin origin)
{
    return origin == Origin::Renewal   ? DecisionKind::Renewal
           : origin == Origin::Upgrade ? DecisionKind::Upgrade
                                       : DecisionKind::Recognition;
}

} // namespace

CertificateForm::CertificateForm(Session& session, CertificateId id, ProductId preset, QWidget* parent)
    : FormDialog(session, id ? tr("Edit certificate") : tr("New certificate"), parent), m_session(session),
      m_edited(session.book().certificates(), id), m_originTouched(id.isValid())
{
    setRecord({QLatin1String(Certificate::table), id.value});
    if (id) setRemark(lastChangeWords(session, QStringLiteral("certificate"), id.value));
    build();
    load(m_edited.read());
    if (!id && preset) {
        m_product->setChoice(lookups::product(session, preset));
        followProduct();
    }
    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key == Certificate::Field::origin) m_originTouched = true;
        follow(key);
    });
    connect(this, &FormDialog::fieldLeft, this, &CertificateForm::follow);
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    // A decision gives many certificates: the next one stays with it.
    setNext([this] { beginNext(); },
            CertificateDecisionFields::keys() + QStringList{QStringLiteral("stars"), Certificate::Field::effectiveFrom,
                                                            Certificate::Field::lastValidDay},
            tr("decision, stars, first and last day"));
    setConflictHelp(conflictHelp<Certificate>(
        session, m_edited, session.book().certificates(), [this] { return record(); },
        [this](const Certificate& certificate) { load(certificate); }));
    begin();
}

void CertificateForm::build()
{
    addSection(tr("Certificate"));
    m_product = add(Certificate::Field::product, certificateLabel(Certificate::Field::product),
                    new LookupField(lookups::products(m_session)), Place::Wide, true);
    lookups::addProducts(*m_product, m_session);
    m_decision.emplace(*this, m_session);
    m_stars =
        add(Certificate::Field::stars, certificateLabel(Certificate::Field::stars),
            new SegmentedChoice({{3, texts::stars(3)}, {4, texts::stars(4)}, {5, texts::stars(5)}}), Place::Wide, true);
    m_score = add(Certificate::Field::score, certificateLabel(Certificate::Field::score), new ScoreField);
    m_origin = add(Certificate::Field::origin, certificateLabel(Certificate::Field::origin), new ChoiceField);
    m_origin->setEntries(entriesOf<Origin>([](Origin origin) { return texts::origin(origin); }));
    m_term.emplace(
        *this, m_session, [this] { return m_decision->date(); }, [this] { return m_decision->issuer(); },
        !m_edited.isNew());
    m_number = add(QStringLiteral("number"), tr("Certificate no."), new TextField);
    m_note =
        add(Certificate::Field::note, certificateLabel(Certificate::Field::note), new MultiLineField(2), Place::Wide);
    m_end.emplace(
        *this, m_session, [this] { return m_term->lastDay(); }, [this] { return m_decision->issuer(); });
    addSection(tr("As printed"))->setFoldable();
    m_printedProduct = add(Certificate::Field::printedProduct, certificateLabel(Certificate::Field::printedProduct),
                           new TextField, Place::Wide);
    m_printedSubject = add(Certificate::Field::printedSubject, certificateLabel(Certificate::Field::printedSubject),
                           new TextField, Place::Wide);
}

void CertificateForm::load(const Certificate& certificate)
{
    m_product->setChoice(lookups::product(m_session, certificate.product));
    // A decision that was typed and is not in the register yet stays when somebody else's changes are merged in.
    const std::optional<Decision> typed = m_decision->value();
    if (certificate.decision || !typed || typed->id) m_decision->load(certificate.decision);
    m_number->setValue(certificate.number);
    m_stars->setValue(certificate.stars);
    m_score->setValue(certificate.score);
    m_origin->setValue(codeOf(certificate.origin));
    m_term->load(certificate);
    m_end->load(certificate);
    m_printedProduct->setValue(certificate.printedProduct);
    m_printedSubject->setValue(certificate.printedSubject);
    m_note->setValue(certificate.note);
    followScore();
}

Certificate CertificateForm::record() const
{
    Certificate certificate = m_edited.read();
    certificate.product = ProductId{m_product->id()};
    certificate.decision = m_decision->takenId();
    certificate.number = m_number->value();
    certificate.stars = m_stars->value();
    certificate.score = m_score->value();
    certificate.origin = fromCode<Origin>(m_origin->value()).value_or(Origin::First);
    m_term->writeTo(certificate);
    m_end->writeTo(certificate);
    certificate.printedProduct = m_printedProduct->value();
    certificate.printedSubject = m_printedSubject->value();
    certificate.note = m_note->value();
    const std::optional<Decision> given = m_decision->value();
    normalize(certificate, terms(), given ? &*given : nullptr);
    return certificate;
}

CertificateTerms CertificateForm::terms() const { return {m_session.book().rules(), m_session.settings()}; }

Findings CertificateForm::check() const
{
    const Certificate certificate = record();
    const std::optional<Decision> given = m_decision->value();
    const auto others = m_session.snapshot().certificatesOf(certificate.product);
    Findings findings = validate(certificate, given ? &*given : nullptr, others, terms(), m_session.today());
    for (const Finding& finding : m_decision->check()) findings.push_back(finding);
    // Older records may lack the reason; what is typed now does not.
    if (m_edited.isNew() || !lacksReason(m_edited.read()))
        for (Finding& each : findings)
            if (each.code == reasonInNote) each.severity = Severity::Error;
    return findings;
}

bool CertificateForm::lacksReason(const Certificate& certificate) const
{
    const Findings found =
        unusualDays(certificate, m_session.snapshot().certificatesOf(certificate.product), m_session.book().rules());
    return std::any_of(found.begin(), found.end(), [](const Finding& each) { return each.code == reasonInNote; });
}

void CertificateForm::follow(const QString& key)
{
    if (key == Certificate::Field::decision) m_decision->follow();
    if (key == Certificate::Field::product || key == Certificate::Field::stars) followProduct();
    if (key == Certificate::Field::score) followScore();
    m_term->follow(key);
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
    m_decision->proposeKind(kindOfDecision(origin));
}

void CertificateForm::followScore()
{
    const auto score = m_score->value();
    m_stars->setHint(!score
                         ? QString()
                         : tr("%1 points are in the band of %2 stars")
                               .arg(formatScore(score),
                                    QString::number(m_session.book().rules().on(m_term->firstDay()).starOf(*score))));
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
    std::optional<Decision> given = m_decision->value();
    if (given && !given->id)
        if (const Decision* known = sameDecision(m_session.snapshot().decisions(), *given)) given = *known;
    m_session.write(m_edited.isNew() ? ActKind::Add : ActKind::Edit, certificate.printedProduct, [&](WriteAct& act) {
        if (given && !given->id) m_session.book().decisions().add(act, *given);
        certificate.decision = given ? given->id : DecisionId{};
        m_edited.store(act, m_session.book().certificates(), certificate);
    });
    m_savedId = m_edited.read().id;
    if (given) m_decision->load(given->id);
}

void CertificateForm::beginNext()
{
    m_edited = {};
    setTitle(tr("New certificate"));
    setRemark({});
    m_term->beginNext();
    m_originTouched = false;
    m_end->fold();
    m_decision->follow();
    followScore();
}

} // namespace ocop
