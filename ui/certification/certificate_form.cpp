#include "ui/certification/certificate_form.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "ui/certification/decision_form.h"
#include "ui/form/date_field.h"
#include "ui/form/lookup_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/form/segmented_choice.h"
#include "ui/records/form_words.h"
#include "ui/records/lookups.h"
#include "ui/records/value_words.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

QString certificateLabel(const char* field)
{
    return texts::field(QStringLiteral("certificate"), QLatin1String(field));
}

// Keys of the decision's fields in this form; its findings and the certificate's decision_id land on them.
const QString decisionKeyNumber = QStringLiteral("decision_id");
const QString decisionKeyDate = QStringLiteral("decision_date");
const QString decisionKeyIssuer = QStringLiteral("decision_issuer");
const QString decisionKeyKind = QStringLiteral("decision_kind");

QString keyOfDecisionField(const QString& field)
{
    if (field == QLatin1String("number")) return decisionKeyNumber;
    if (field == QLatin1String("date")) return decisionKeyDate;
    return field == QLatin1String("issuer") ? decisionKeyIssuer : decisionKeyKind;
}

} // namespace

CertificateForm::CertificateForm(Session& session, CertificateId id, ProductId preset, QWidget* parent)
    : FormDialog(session.ask(), id ? tr("Edit certificate") : tr("New certificate"), parent), m_session(session),
      m_edited(session.book().certificates(), id), m_fromTouched(id.isValid()), m_lastTouched(id.isValid()),
      m_originTouched(id.isValid())
{
    if (id) setRemark(lastChangeWords(session, QStringLiteral("certificate"), id.value));
    build();
    buildDecision();
    buildEnd();
    load(m_edited.read());
    if (!id && preset) {
        m_product->setChoice(lookups::product(session, preset));
        followProduct();
    }
    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key == QLatin1String("origin")) m_originTouched = true;
        follow(key);
    });
    connect(this, &FormDialog::fieldLeft, this, &CertificateForm::follow);
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    // A decision gives many certificates: the next one stays with it.
    setNext([this] { beginNext(); },
            {decisionKeyNumber, decisionKeyDate, decisionKeyIssuer, decisionKeyKind, QStringLiteral("stars"),
             QStringLiteral("effective_from"), QStringLiteral("last_valid_day")});
    setConflictHelp({[this] {
                         return changeWords(m_session, QStringLiteral("certificate"), imageOf(m_edited.read()),
                                            imageOf(m_edited.stored(m_session.book().certificates())));
                     },
                     [this] { load(m_edited.mergedOverStored(m_session.book().certificates(), record())); },
                     [this] {
                         m_edited.readAgain(m_session.book().certificates());
                         load(m_edited.read());
                     }});
    begin();
}

void CertificateForm::build()
{
    addSection(tr("Certificate"));
    m_product = add(QStringLiteral("product_id"), certificateLabel("product_id"),
                    new LookupField(lookups::products(m_session)), Place::Wide, true);
}

void CertificateForm::buildDecision()
{
    const auto today = [this] { return m_session.today(); };
    m_decision = add(decisionKeyNumber, tr("Decision no."), new LookupField(lookups::decisions(m_session)));
    m_decision->setFreeText(true);
    m_decision->setTidy(&normalizedDecisionNumber);
    m_decision->setPlaceholder(QStringLiteral("3610/QĐ-UBND"));
    m_decision->setAdd(
        [](const QString& typed) { return tr("New decision “%1”").arg(normalizedDecisionNumber(typed)); },
        [](const QString& typed) {
            return Choice{0, normalizedDecisionNumber(typed), tr("new")};
        });
    m_decisionDate = add(decisionKeyDate, tr("Signed on"), new DateField(today));
    m_issuer = add(decisionKeyIssuer, tr("Issuer"), new TextField);
    m_decisionKind = add(decisionKeyKind, tr("Kind of decision"), new ChoiceField);
    m_decisionKind->setEntries(entriesOf<DecisionKind>([](DecisionKind kind) { return texts::decisionKind(kind); }));
    m_stars =
        add(QStringLiteral("stars"), certificateLabel("stars"),
            new SegmentedChoice({{3, texts::stars(3)}, {4, texts::stars(4)}, {5, texts::stars(5)}}), Place::Wide, true);
    m_score = add(QStringLiteral("score"), certificateLabel("score"), new ScoreField);
    m_origin = add(QStringLiteral("origin"), certificateLabel("origin"), new ChoiceField);
    m_origin->setEntries(entriesOf<Origin>([](Origin origin) { return texts::origin(origin); }));
    m_from = add(QStringLiteral("effective_from"), certificateLabel("effective_from"), new DateField(today));
    m_from->setBase([this] { return m_decisionDate->value(); });
    m_last = add(QStringLiteral("last_valid_day"), certificateLabel("last_valid_day"), new DateField(today));
    m_last->setBase([this] { return m_from->value(); });
    m_number = add(QStringLiteral("number"), tr("Certificate no."), new TextField);
    m_note = add(QStringLiteral("note"), certificateLabel("note"), new MultiLineField(2), Place::Wide);
}

void CertificateForm::buildEnd()
{
    const auto today = [this] { return m_session.today(); };
    m_extension = addSection(tr("Extension"));
    m_extension->setFoldable();
    m_extendedUntil = add(QStringLiteral("extended_until"), certificateLabel("extended_until"), new DateField(today));
    m_extendedUntil->setBase([this] { return m_last->value(); });
    m_extensionBasis = add(QStringLiteral("extension_basis"), certificateLabel("extension_basis"), new TextField);

    m_withdrawal = addSection(tr("Withdrawal"));
    m_withdrawal->setFoldable();
    m_withdrawnOn = add(QStringLiteral("withdrawn_on"), certificateLabel("withdrawn_on"), new DateField(today));
    m_concludedOn = add(QStringLiteral("withdrawal_concluded_on"), tr("Concluded on"), new DateField(today));
    m_ground = add(QStringLiteral("withdrawal_ground"), tr("Ground"), new ChoiceField);
    m_ground->setEntries(entriesOf<WithdrawalGround>([](WithdrawalGround ground) { return texts::ground(ground); }));
    m_withdrawalDecision = add(QStringLiteral("withdrawal_decision_id"), certificateLabel("withdrawal_decision_id"),
                               new LookupField(lookups::decisions(m_session)), Place::Wide);
    m_withdrawalDecision->setAdd(
        [](const QString& typed) { return tr("Add decision “%1”").arg(normalizedDecisionNumber(typed)); },
        [this](const QString& typed) -> std::optional<Choice> {
            DecisionForm form(m_session, {}, this);
            Decision proposed;
            proposed.number = typed;
            proposed.issuer = m_issuer->value();
            proposed.date = m_withdrawnOn->value();
            proposed.kind = DecisionKind::Withdrawal;
            normalize(proposed);
            form.propose(proposed);
            form.exec();
            return lookups::decision(m_session, form.savedId());
        });

    addSection(tr("As printed"))->setFoldable();
    m_printedProduct =
        add(QStringLiteral("printed_product"), certificateLabel("printed_product"), new TextField, Place::Wide);
    m_printedSubject =
        add(QStringLiteral("printed_subject"), certificateLabel("printed_subject"), new TextField, Place::Wide);
}

void CertificateForm::load(const Certificate& certificate)
{
    m_product->setChoice(lookups::product(m_session, certificate.product));
    loadDecision(certificate.decision);
    m_number->setValue(certificate.number);
    m_stars->setValue(certificate.stars);
    m_score->setValue(certificate.score);
    m_origin->setValue(codeOf(certificate.origin));
    m_from->setValue(certificate.effectiveFrom);
    m_last->setValue(certificate.lastValidDay);
    m_extendedUntil->setValue(certificate.extendedUntil);
    m_extensionBasis->setValue(certificate.extensionBasis);
    m_extension->setFolded(!certificate.extendedUntil.isValid());
    m_withdrawnOn->setValue(certificate.withdrawnOn);
    m_concludedOn->setValue(certificate.withdrawalConcludedOn);
    m_ground->setValue(codeOf(certificate.withdrawalGround));
    m_withdrawalDecision->setChoice(lookups::decision(m_session, certificate.withdrawalDecision));
    m_withdrawal->setFolded(!certificate.withdrawnOn.isValid() && !certificate.withdrawalConcludedOn.isValid());
    m_printedProduct->setValue(certificate.printedProduct);
    m_printedSubject->setValue(certificate.printedSubject);
    m_note->setValue(certificate.note);
    followScore();
}

/// Shows a decision of the register; its own fields are then corrected in its own form, since other certificates
/// share it.
void CertificateForm::loadDecision(DecisionId id)
{
    m_decision->setChoice(lookups::decision(m_session, id));
    followDecision();
}

Certificate CertificateForm::record() const
{
    Certificate certificate = m_edited.read();
    certificate.product = ProductId{m_product->id()};
    certificate.decision = DecisionId{m_decision->id()};
    certificate.number = m_number->value();
    certificate.stars = m_stars->value();
    certificate.score = m_score->value();
    certificate.origin = fromCode<Origin>(m_origin->value()).value_or(Origin::First);
    certificate.effectiveFrom = m_from->value();
    certificate.lastValidDay = m_last->value();
    certificate.extendedUntil = m_extendedUntil->value();
    certificate.extensionBasis = m_extensionBasis->value();
    certificate.withdrawnOn = m_withdrawnOn->value();
    certificate.withdrawalConcludedOn = m_concludedOn->value();
    certificate.withdrawalGround = fromCode<WithdrawalGround>(m_ground->value()).value_or(WithdrawalGround::None);
    certificate.withdrawalDecision = DecisionId{m_withdrawalDecision->id()};
    certificate.printedProduct = m_printedProduct->value();
    certificate.printedSubject = m_printedSubject->value();
    certificate.note = m_note->value();
    normalize(certificate);
    return certificate;
}

std::optional<Decision> CertificateForm::decision() const
{
    if (const Decision* taken = m_session.snapshot().decision(DecisionId{m_decision->id()})) return *taken;
    Decision typed;
    typed.number = m_decision->typed();
    typed.date = m_decisionDate->value();
    typed.issuer = m_issuer->value();
    typed.kind = fromCode<DecisionKind>(m_decisionKind->value()).value_or(DecisionKind::Recognition);
    normalize(typed);
    if (typed.number.isEmpty()) return std::nullopt;
    return typed;
}

Findings CertificateForm::check() const
{
    const Certificate certificate = record();
    const std::optional<Decision> given = decision();
    const auto others = m_session.snapshot().certificatesOf(certificate.product);
    Findings findings = validate(certificate, given ? &*given : nullptr, others, m_session.today());
    if (given && !given->id)
        for (Finding finding : validate(*given, m_session.today())) {
            finding.field = keyOfDecisionField(finding.field);
            findings.push_back(finding);
        }
    return findings;
}

} // namespace ocop
