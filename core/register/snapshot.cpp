#include "core/register/snapshot.h"

#include "core/registry/version_acts.h"

#include <algorithm>

namespace ocop {
namespace {

template <class Record, class Version>
Record asOfDay(const Record& record, const Version& version)
{
    Record then = asOfVersion(record, version);
    then.rowVersion = 0;
    return then;
}

template <class RecordId>
void eachOnce(std::vector<RecordId>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

Snapshot Snapshot::load(Register& book)
{
    Snapshot all = of(book.subjects().all(), book.products().all(), book.decisions().all(), book.certificates().all(),
                      book.subjectVersions().all(), book.productVersions().all());
    for (const Certificate& each : all.certificates()) all.noteEntry(book.history(), each);
    return all;
}

Snapshot Snapshot::load(Register& book, const std::vector<ProductId>& products)
{
    std::vector<Product> own = book.products().among(QLatin1String("id"), products);
    std::vector<ProductVersion> states = book.productVersions().among(ProductVersion::Field::product, products);
    std::vector<Certificate> certificates = book.certificates().among(Certificate::Field::product, products);
    std::vector<SubjectId> owners;
    for (const Product& each : own) owners.push_back(each.subject);
    for (const ProductVersion& each : states) owners.push_back(each.subject);
    std::vector<DecisionId> decisions;
    for (const Certificate& each : certificates)
        if (each.decision) decisions.push_back(each.decision);
    eachOnce(owners);
    eachOnce(decisions);
    Snapshot part = of(book.subjects().among(QLatin1String("id"), owners), std::move(own),
                       book.decisions().among(QLatin1String("id"), decisions), std::move(certificates),
                       book.subjectVersions().among(SubjectVersion::Field::subject, owners), std::move(states));
    for (const Certificate& each : part.certificates()) part.noteEntry(book.history(), each);
    return part;
}

void Snapshot::noteEntry(const History& history, const Certificate& certificate)
{
    if (certificate.deleted || certificate.effectiveFrom.isValid() || m_enteredOn.contains(certificate.id)) return;
    if (firstKnownDay(certificate, decision(certificate.decision)).isValid()) return;
    for (const Change& each : history.changesOf(QLatin1String(Certificate::table), certificate.id.value))
        if (QDate& first = m_enteredOn[certificate.id]; !first.isValid() || each.act.info.at.date() < first)
            first = each.act.info.at.date();
}

Standing Snapshot::standingOf(ProductId id, QDate asOf, int expiringDays) const
{
    return standingOn(certificatesOf(id), asOf, expiringDays, [this](const Certificate& each) {
        const QDate known = firstKnownDay(each, decision(each.decision));
        return known.isValid() ? known : m_enteredOn.value(each.id);
    });
}

Snapshot Snapshot::of(std::vector<Subject> subjects, std::vector<Product> products, std::vector<Decision> decisions,
                      std::vector<Certificate> certificates, std::vector<SubjectVersion> subjectVersions,
                      std::vector<ProductVersion> productVersions)
{
    Snapshot result;
    result.m_subjects = Records<Subject>(std::move(subjects));
    result.m_decisions = Records<Decision>(std::move(decisions));
    const auto ownerless = std::partition(products.begin(), products.end(),
                                          [&](const Product& each) { return result.subject(each.subject); });
    result.m_orphanProducts = decltype(m_orphanProducts)(std::vector<Product>(ownerless, products.end()));
    products.erase(ownerless, products.end());
    std::vector<std::pair<SubjectId, ProductId>> owned;
    owned.reserve(products.size());
    for (const Product& each : products)
        if (!each.deleted) owned.emplace_back(each.subject, each.id);
    result.m_productsOf = Links<SubjectId, ProductId>(std::move(owned));
    result.m_products = Records<Product>(std::move(products));
    const auto orphans = std::partition(certificates.begin(), certificates.end(),
                                        [&](const Certificate& each) { return result.product(each.product); });
    result.m_orphanCertificates = Certificates(std::vector<Certificate>(orphans, certificates.end()));
    certificates.erase(orphans, certificates.end());
    result.m_certificates = Certificates(std::move(certificates));
    result.m_subjectStates = decltype(m_subjectStates)(std::move(subjectVersions));
    result.m_productStates = decltype(m_productStates)(std::move(productVersions));
    return result;
}

void Snapshot::follow(Register& book, const Feed& feed)
{
    for (const Subject& each : feed.changed(book.subjects())) put(each);
    for (const Product& each : feed.changed(book.products())) put(each);
    const std::vector<Certificate> certificates = feed.changed(book.certificates());
    for (const Certificate& each : certificates) put(each);
    feed.applyTo(m_decisions, book.decisions());
    for (const Certificate& each : certificates) noteEntry(book.history(), each);
    feed.applyTo(m_subjectStates, book.subjectVersions());
    feed.applyTo(m_productStates, book.productVersions());
}

void Snapshot::put(const Subject& subject)
{
    if (subject.deleted) {
        m_subjects.remove(subject.id);
        for (const Product* each : productsOf(subject.id)) {
            const Product product = *each;
            dropProduct(product);
            m_orphanProducts.put(product);
        }
        return;
    }
    m_subjects.put(subject);
    const auto orphans = m_orphanProducts.of(subject.id);
    for (const Product& each : std::vector<Product>(orphans.begin(), orphans.end())) put(each);
}

void Snapshot::put(const Product& product)
{
    m_orphanProducts.remove(product.id);
    if (product.deleted || !subject(product.subject)) {
        if (const Product* there = this->product(product.id)) dropProduct(Product(*there));
        if (!product.deleted) m_orphanProducts.put(product);
        return;
    }
    const bool isNew = !this->product(product.id);
    replace(product);
    if (!isNew) return;
    const auto orphans = m_orphanCertificates.of(product.id);
    for (const Certificate& each : std::vector<Certificate>(orphans.begin(), orphans.end())) put(each);
}

void Snapshot::put(const Certificate& certificate)
{
    m_certificates.remove(certificate.id);
    m_orphanCertificates.remove(certificate.id);
    if (certificate.deleted) return;
    (product(certificate.product) ? m_certificates : m_orphanCertificates).put(certificate);
}

void Snapshot::dropProduct(const Product& product)
{
    m_products.remove(product.id);
    m_productsOf.remove(product.subject, product.id);
    const auto own = m_certificates.of(product.id);
    for (const Certificate& each : std::vector<Certificate>(own.begin(), own.end())) put(each);
}

void Snapshot::replace(Product product)
{
    if (const Product* there = this->product(product.id); there && there->subject != product.subject)
        m_productsOf.remove(there->subject, product.id);
    m_productsOf.add(product.subject, product.id);
    m_products.put(std::move(product));
}

std::vector<const Product*> Snapshot::productsOf(SubjectId id) const
{
    std::vector<const Product*> result;
    for (const ProductId each : m_productsOf.of(id)) result.push_back(product(each));
    return result;
}

UnitId Snapshot::unitOf(const Product& product) const
{
    if (product.unit) return product.unit;
    const Subject* owner = subject(product.subject);
    return owner ? owner->unit : UnitId{};
}

Subject Snapshot::subjectOn(SubjectId id, QDate day) const
{
    const Subject* present = m_presentSubjects.find(id);
    const Subject& record = present ? *present : *subject(id);
    const SubjectVersion* version = m_subjectStates.on(id, day);
    return version ? asOfVersion(record, *version) : record;
}

Product Snapshot::productOn(ProductId id, QDate day) const
{
    const Product* present = m_presentProducts.find(id);
    const Product& record = present ? *present : *product(id);
    const ProductVersion* version = m_productStates.on(id, day);
    if (!version) return record;
    Product then = asOfVersion(record, *version);
    // A former owner who is no longer in the register cannot be shown: the product stays with the present one.
    if (!subject(then.subject)) then.subject = record.subject;
    return then;
}

bool Snapshot::isAsOn(QDate day) const
{
    return !m_subjectStates.changeBetween(day, m_day) && !m_productStates.changeBetween(day, m_day);
}

Snapshot Snapshot::on(QDate day) const
{
    Snapshot result = *this;
    for (const Subject& each : m_presentSubjects) result.m_subjects.put(each);
    for (const Product& each : m_presentProducts) result.replace(each);
    result.m_presentSubjects = {};
    result.m_presentProducts = {};
    result.m_day = day;
    m_subjectStates.eachParent([&](SubjectId id) {
        const Subject* there = result.subject(id);
        const SubjectVersion* version = m_subjectStates.on(id, day);
        if (!there || !version) return;
        result.m_presentSubjects.put(*there);
        result.m_subjects.put(asOfDay(*there, *version));
    });
    m_productStates.eachParent([&](ProductId id) {
        const Product* there = result.product(id);
        const ProductVersion* version = m_productStates.on(id, day);
        if (!there || !version) return;
        result.m_presentProducts.put(*there);
        Product then = asOfDay(*there, *version);
        if (!result.subject(then.subject)) then.subject = there->subject;
        result.replace(std::move(then));
    });
    return result;
}

std::shared_ptr<const Snapshot> Snapshot::on(std::shared_ptr<const Snapshot> snapshot, QDate day)
{
    if (snapshot->isAsOn(day)) return snapshot;
    return std::make_shared<const Snapshot>(snapshot->on(day));
}

void Snapshot::addReplaced(Touched& touched) const
{
    for (const Subject& each : m_presentSubjects) touched.add(QLatin1String(Subject::table), each.id.value);
    for (const Product& each : m_presentProducts) touched.add(QLatin1String(Product::table), each.id.value);
}

void Snapshot::addProducts(Touched& touched) const
{
    // What is added to while it is gone through is gone through as it was.
    const auto ids = [&](const char* table) { return touched.of(QLatin1String(table)); };
    const QString product = QLatin1String(Product::table);
    const QSet<qint64> decisions = ids(Decision::table);
    if (!decisions.isEmpty())
        for (const Certificate& each : m_certificates)
            if (decisions.contains(each.decision.value)) touched.add(product, each.product.value);
    for (const qint64 id : ids(Certificate::table))
        if (const Certificate* there = certificate({id})) touched.add(product, there->product.value);
    for (const qint64 id : ids(SubjectVersion::table))
        if (const SubjectVersion* there = m_subjectStates.find({id}))
            touched.add(QLatin1String(Subject::table), there->subject.value);
    for (const qint64 id : ids(ProductVersion::table))
        if (const ProductVersion* there = m_productStates.find({id})) touched.add(product, there->product.value);
    for (const qint64 id : ids(Subject::table))
        for (const ProductId each : m_productsOf.of({id})) touched.add(product, each.value);
}

void Snapshot::addAround(Touched& touched) const
{
    const QSet<qint64> products = touched.of(QLatin1String(Product::table));
    for (const qint64 id : products) {
        if (const Product* there = product({id})) touched.add(QLatin1String(Subject::table), there->subject.value);
        for (const Certificate& each : certificatesOf({id}))
            touched.add(QLatin1String(Certificate::table), each.id.value);
    }
}

} // namespace ocop
