#include "ui/registry/standard_form.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/lookup_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/records/form_words.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/reminder_words.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

const QString standardEntity = QLatin1String(StandardCertificate::table);

QString standardLabel(QLatin1String field) { return texts::field(standardEntity, field); }

std::vector<Choice> kindsLike(const QString& typed)
{
    std::vector<Choice> found;
    for (const StandardKind& kind : standardKinds())
        if (folded(kind.name).contains(folded(typed))) found.push_back({0, kind.name});
    return found;
}

} // namespace

StandardForm::StandardForm(Session& session, StandardId id, SubjectId subject, QWidget* parent)
    : FormDialog(session, id ? tr("Edit quality certificate") : tr("New quality certificate"), parent),
      m_session(session), m_edited(session.book().standards(), id), m_subject(id ? m_edited.read().subject : subject),
      m_kinds(standardKindsOf(listed(session.state().standardSettings)))
{
    const Subject* holder = session.snapshot().subject(m_subject);
    setRemark(id ? lastChangeWords(session, standardEntity, id.value) : holder ? holder->name : QString());
    build();
    load(m_edited.read());
    connect(this, &FormDialog::fieldEdited, this, &StandardForm::follow);
    connect(this, &FormDialog::fieldLeft, this, &StandardForm::follow);
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    setNext([this] {
        m_edited = {};
        m_endTouched = false;
        setTitle(tr("New quality certificate"));
        hint();
    });
    setConflictHelp(conflictHelp<StandardCertificate>(
        session, m_edited, session.book().standards(), [this] { return record(); },
        [this](const StandardCertificate& certificate) { load(certificate); }));
    begin();
}

void StandardForm::build()
{
    const auto today = [this] { return m_session.today(); };
    addSection(tr("Certificate"));
    m_kind = add(StandardCertificate::Field::kind, standardLabel(StandardCertificate::Field::kind),
                 new LookupField(&kindsLike), Place::Half, true);
    m_kind->setFreeText();
    m_kind->setPlaceholder(QStringLiteral("VietGAP, HACCP, ATTP…"));
    m_product =
        add(StandardCertificate::Field::product, standardLabel(StandardCertificate::Field::product), new ChoiceField);
    std::vector<ChoiceField::Entry> products{{{}, tr("The whole establishment")}};
    for (const Product* each : m_session.snapshot().productsOf(m_subject))
        products.push_back({QString::number(each->id.value), each->name});
    m_product->setEntries(products);
    m_issuer = add(StandardCertificate::Field::issuer, standardLabel(StandardCertificate::Field::issuer), new TextField,
                   Place::Wide);
    m_number = add(StandardCertificate::Field::number, standardLabel(StandardCertificate::Field::number), new TextField,
                   Place::Wide);
    m_issuedOn = add(StandardCertificate::Field::issuedOn, standardLabel(StandardCertificate::Field::issuedOn),
                     new DateField(today));
    m_expiresOn = add(StandardCertificate::Field::expiresOn, standardLabel(StandardCertificate::Field::expiresOn),
                      new DateField(today));
    m_expiresOn->setBase([this] { return m_issuedOn->value(); });
    m_scope = add(StandardCertificate::Field::scope, standardLabel(StandardCertificate::Field::scope),
                  new MultiLineField(2), Place::Wide);
    m_note = add(StandardCertificate::Field::note, standardLabel(StandardCertificate::Field::note),
                 new MultiLineField(2), Place::Wide);
}

void StandardForm::load(const StandardCertificate& certificate)
{
    if (certificate.kind.isEmpty())
        m_kind->clear();
    else
        m_kind->setChoice(Choice{0, standardName(certificate.kind)});
    m_product->setValue(certificate.product ? QString::number(certificate.product.value) : QString());
    m_number->setValue(certificate.number);
    m_issuer->setValue(certificate.issuer);
    m_issuedOn->setValue(certificate.issuedOn);
    m_expiresOn->setValue(certificate.expiresOn);
    m_scope->setValue(certificate.scope);
    m_note->setValue(certificate.note);
    m_endTouched = certificate.expiresOn.isValid() && certificate.expiresOn != proposedEnd();
    hint();
}

StandardCertificate StandardForm::record() const
{
    StandardCertificate certificate = m_edited.read();
    certificate.subject = m_subject;
    certificate.product = ProductId{m_product->value().toLongLong()};
    certificate.kind = m_kind->typed();
    certificate.number = m_number->value();
    certificate.issuer = m_issuer->value();
    certificate.issuedOn = m_issuedOn->value();
    certificate.expiresOn = m_expiresOn->value();
    certificate.scope = m_scope->value();
    certificate.note = m_note->value();
    normalize(certificate);
    return certificate;
}

QDate StandardForm::proposedEnd() const
{
    const auto kind = findStandardKind(m_kinds, record().kind);
    return kind ? usualExpiry(*kind, m_issuedOn->value()) : QDate();
}

void StandardForm::follow(const QString& key)
{
    if (key == StandardCertificate::Field::expiresOn)
        m_endTouched = !m_expiresOn->typed().isEmpty() && m_expiresOn->value() != proposedEnd();
    else if ((key == StandardCertificate::Field::kind || key == StandardCertificate::Field::issuedOn) && !m_endTouched)
        m_expiresOn->setValue(proposedEnd());
    hint();
}

void StandardForm::hint()
{
    const auto kind = findStandardKind(m_kinds, record().kind);
    QString words;
    if (kind && kind->months > 0)
        words = tr("%1 usually runs %n month(s); type what the paper says.", nullptr, kind->months).arg(kind->name);
    else if (kind)
        words = tr("%1 does not run out by itself.").arg(kind->name);
    box(StandardCertificate::Field::expiresOn)->setHint(words);
}

Findings StandardForm::check() const { return validate(record(), m_session.today()); }

void StandardForm::store()
{
    const StandardCertificate certificate = record();
    m_session.write(m_edited.isNew() ? ActKind::Add : ActKind::Edit, texts::standardTitle(certificate),
                    [&](WriteAct& act) { m_edited.store(act, m_session.book().standards(), certificate); });
    m_savedId = m_edited.read().id;
}

} // namespace ocop
