#include "ui/registry/product_change_form.h"

#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/lookup_field.h"
#include "ui/records/lookups.h"
#include "ui/records/record_conflict.h"
#include "ui/records/value_words.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {

ProductChangeForm::ProductChangeForm(Session& session, ProductId id, QWidget* parent)
    : ChangeForm(session, tr("Record a change of a product"), QStringLiteral("product"), productReasons(), parent),
      m_edited(session.book().products(), id)
{
    build();
    load(m_edited.read());
    connect(this, &FormDialog::fieldEdited, this, &ProductChangeForm::follow);
    connect(this, &FormDialog::fieldLeft, this, &ProductChangeForm::follow);
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    Store<Product>& products = session.book().products();
    setConflictHelp(conflictHelp<Product>(
        session, m_edited, products, [this] { return record(); }, [this](const Product& product) { load(product); }));
    begin();
}

void ProductChangeForm::build()
{
    const auto label = [](QLatin1String field) { return texts::field(QStringLiteral("product"), field); };
    addSection(tr("As it is since"));
    m_name = add(ProductVersion::Field::name, label(ProductVersion::Field::name), new TextField, Place::Wide, true);
    m_subject = add(ProductVersion::Field::subject, label(ProductVersion::Field::subject),
                    new LookupField(lookups::subjects(session())), Place::Wide, true);
    lookups::addSubjects(*m_subject, session());
    m_unit = add(ProductVersion::Field::unit, tr("Made in commune"), new LookupField(lookups::communes(session())),
                 Place::Wide);
    m_unit->setPlaceholder(tr("Only when it is not the subject's commune"));
}

void ProductChangeForm::load(const Product& product)
{
    m_name->setValue(product.name);
    m_subject->setChoice(lookups::subject(session(), product.subject));
    m_unit->setChoice(lookups::commune(session(), product.unit));
    follow();
}

Product ProductChangeForm::record() const
{
    Product product = m_edited.read();
    product.name = m_name->value();
    product.subject = SubjectId{m_subject->id()};
    product.unit = UnitId{m_unit->id()};
    normalize(product);
    return product;
}

Findings ProductChangeForm::check() const
{
    const Product after = record();
    Findings findings =
        worded(validate(change(), m_edited.read(), after, session().stored().versionsOf(after.id), session().today()));
    for (const Finding& finding : validate(after, session().book().groups()))
        if (finding.severity != Severity::Note) findings.push_back(finding);
    return findings;
}

void ProductChangeForm::follow()
{
    const Product after = record();
    followReason(fittingReason(m_edited.read(), after));
    showFormerValues(imageOf(m_edited.read()), imageOf(after));
    const auto certificates = session().stored().certificatesOf(after.id);
    if (after.subject != m_edited.read().subject && !certificates.empty()) {
        const QString was = valueWords(session(), QStringLiteral("product"), ProductVersion::Field::subject,
                                       QJsonValue(m_edited.read().subject.value));
        box(ProductVersion::Field::subject)
            ->setHint(
                tr("until then: %1. The certificates keep the names they were printed with; whether they hold for the new "
                   "subject is for the office to decide.")
                    .arg(was));
    }
}

void ProductChangeForm::store()
{
    Product after = record();
    Register& book = session().book();
    session().write(ActKind::Edit, after.name, [&](WriteAct& act) {
        changeProduct(act, book.products(), book.productVersions(), after, change(), session().today());
    });
}

} // namespace ocop
