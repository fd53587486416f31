#include "ui/registry/product_form.h"

#include "core/base/formats.h"
#include "core/storage/unique_keys.h"
#include "ui/form/field_box.h"
#include "ui/form/line_field.h"
#include "ui/form/lookup_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/records/form_words.h"
#include "ui/records/likely_words.h"
#include "ui/records/lookups.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

QString productLabel(QLatin1String field) { return texts::field(QStringLiteral("product"), field); }
const QString thenCertificate = QStringLiteral("saveThenCertificate");

} // namespace

ProductForm::ProductForm(Session& session, ProductId id, SubjectId preset, QWidget* parent)
    : FormDialog(session, id ? tr("Edit product") : tr("New product"), parent), m_session(session),
      m_edited(session.book().products(), id)
{
    setRecord({QLatin1String(Product::table), id.value});
    if (id) setRemark(lastChangeWords(session, QStringLiteral("product"), id.value));
    showMissingBeside();
    build();
    buildLikely();
    load(m_edited.read());
    if (!id && preset) m_subject->setChoice(lookups::subject(session, preset));

    connect(this, &FormDialog::fieldEdited, this, &ProductForm::pointToChange);
    setValidate([this] { return findings(); });
    setSave([this] { store(); });
    setNext([this] { beginNext(); }, {Product::Field::subject});
    if (!id)
        addContinuation(thenCertificate, tr("Save, then certificate"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    setConflictHelp(conflictHelp<Product>(
        session, m_edited, session.book().products(), [this] { return record(); },
        [this](const Product& product) { load(product); }));
    begin();
}

bool ProductForm::wantsCertificate() const { return wanted() == thenCertificate; }

void ProductForm::build()
{
    addSection(tr("Product"));
    m_name = add(Product::Field::name, productLabel(Product::Field::name), new TextField, Place::Wide, true);
    m_subject = add(Product::Field::subject, productLabel(Product::Field::subject),
                    new LookupField(lookups::subjects(m_session)), Place::Wide, true);
    lookups::addSubjects(*m_subject, m_session);
    m_likelyField = add(QStringLiteral("likely"), tr("Already in the register"),
                        new LikelyField(tr("Perhaps in the register already")), Place::Full);
    m_group = add(Product::Field::group, productLabel(Product::Field::group),
                  new LookupField(lookups::productGroups(m_session)), Place::Wide);
    m_code = add(Product::Field::code, productLabel(Product::Field::code), new TextField);
    m_status = add(Product::Field::status, productLabel(Product::Field::status), new ChoiceField);
    m_status->setEntries(entriesOf<ProductStatus>([](ProductStatus status) { return texts::productStatus(status); }));
    m_unit =
        add(Product::Field::unit, tr("Made in commune"), new LookupField(lookups::communes(m_session)), Place::Wide);
    m_unit->setPlaceholder(tr("Only when it is not the subject's commune"));

    addSection(tr("Material, packaging, marks"));
    m_materialSource = add(Product::Field::materialSource, productLabel(Product::Field::materialSource), new TextField);
    m_packaging = add(Product::Field::packaging, productLabel(Product::Field::packaging), new TextField);
    m_brand = add(Product::Field::brand, productLabel(Product::Field::brand), new TextField);
    m_gtin = add(Product::Field::gtin, productLabel(Product::Field::gtin), new TextField);
    m_gtin->setTidy(&normalizedGtin);
    m_traceability =
        add(Product::Field::traceability, productLabel(Product::Field::traceability), new TextField, Place::Wide);

    addSection(tr("Description"));
    m_description =
        add(Product::Field::description, productLabel(Product::Field::description), new MultiLineField(2), Place::Wide);
    m_story = add(Product::Field::story, productLabel(Product::Field::story), new MultiLineField(4), Place::Wide);
    m_note = add(Product::Field::note, productLabel(Product::Field::note), new MultiLineField(2), Place::Wide);
}

void ProductForm::buildLikely()
{
    m_likelyField->follow(this, QStringLiteral("likely"),
                          {QStringLiteral("name"), Product::Field::subject, Product::Field::unit},
                          [this] { return likelyLines(); });
    connect(m_likelyField, &LikelyField::chosen, this, [this](qint64 id) {
        if (!ocop::wantsExisting(m_session.ask(), this, m_session.stored().product({id})->name)) return;
        m_savedId = {id};
        m_wantsExisting = true;
        done(QDialog::Accepted);
    });
}

std::vector<LikelyField::Line> ProductForm::likelyLines()
{
    const Product typed = record();
    const Product& read = m_edited.read();
    if (!m_edited.isNew() && typed.name == read.name && typed.subject == read.subject) return {};
    const Snapshot& all = m_session.stored();
    if (!m_likely) m_likely = std::make_unique<LikelyProducts>(all, m_session.book().units(), m_session.today());
    std::vector<LikelyField::Line> lines;
    for (const LikelyProduct& likely : m_likely->find(typed, all.unitOf(typed)))
        if (const Product* product = all.product(likely.id))
            lines.push_back({likely.id.value, product->name, likelywords::reason(m_session, likely, *product)});
    return lines;
}

void ProductForm::load(const Product& product)
{
    m_name->setValue(product.name);
    m_subject->setChoice(lookups::subject(m_session, product.subject));
    m_group->setChoice(lookups::productGroup(m_session, product.group));
    m_code->setValue(product.code);
    m_status->setValue(codeOf(product.status));
    m_unit->setChoice(lookups::commune(m_session, product.unit));
    m_materialSource->setValue(product.materialSource);
    m_packaging->setValue(product.packaging);
    m_brand->setValue(product.brand);
    m_gtin->setValue(product.gtin);
    m_traceability->setValue(product.traceability);
    m_description->setValue(product.description);
    m_story->setValue(product.story);
    m_note->setValue(product.note);
}

Findings ProductForm::findings() const
{
    const ProductGroups& groups = m_session.book().groups();
    const Product product = record();
    Findings findings = validate(product, groups);
    checkKeys(m_session.book().database(), product, findings);
    const ProductGroup* set = groups.setOf(product.group);
    if (m_edited.isNew() && set && isFreshOrRaw(set->number))
        findings.push_back({Severity::Note, Product::Field::group, QStringLiteral("freshOrRaw")});
    return findings;
}

Product ProductForm::record() const
{
    Product product = m_edited.read();
    product.name = m_name->value();
    product.subject = SubjectId{m_subject->id()};
    product.group = ProductGroupId{m_group->id()};
    product.code = m_code->value();
    product.status = fromCode<ProductStatus>(m_status->value()).value_or(ProductStatus::Active);
    product.unit = UnitId{m_unit->id()};
    product.materialSource = m_materialSource->value();
    product.packaging = m_packaging->value();
    product.brand = m_brand->value();
    product.gtin = m_gtin->value();
    product.traceability = m_traceability->value();
    product.description = m_description->value();
    product.story = m_story->value();
    product.note = m_note->value();
    normalize(product);
    return product;
}

/// A product with certificates had that name and owner for years: a new one is mostly a change in the world.
void ProductForm::pointToChange()
{
    if (m_edited.isNew() || m_session.stored().certificatesOf(m_edited.read().id).empty()) return;
    const QString hint = tr("Did this really change? “Record a change…” keeps what it was until then.");
    const Product now = record();
    box(QStringLiteral("name"))->setHint(now.name != m_edited.read().name ? hint : QString());
    box(Product::Field::subject)->setHint(now.subject != m_edited.read().subject ? hint : QString());
}

void ProductForm::proposeName(const QString& name)
{
    m_name->setValue(name);
    refresh();
}

void ProductForm::store()
{
    const Product product = record();
    m_session.write(m_edited.isNew() ? ActKind::Add : ActKind::Edit, product.name,
                    [&](WriteAct& act) { m_edited.store(act, m_session.book().products(), product); });
    m_savedId = m_edited.read().id;
}

void ProductForm::beginNext()
{
    m_likely.reset(); // the one saved counts from now on
    m_likelyField->setLines({});
    setFieldShown(QStringLiteral("likely"), false);
    m_edited = {};
    setTitle(tr("New product"));
    setRemark({});
}

} // namespace ocop
