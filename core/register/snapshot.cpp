#include "core/register/snapshot.h"

#include "core/registry/version_acts.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ocop {
namespace {

/// Puts the records back that on() had replaced.
template <class Record>
void putBackPresent(std::vector<Record>& records, std::vector<Record>& present)
{
    for (Record& each : present)
        *std::lower_bound(records.begin(), records.end(), each.id,
                          [](const Record& record, auto id) { return record.id < id; }) = std::move(each);
    present.clear();
}

template <class Record, class Version>
void replaceByVersion(Record& record, const Version& version, std::vector<Record>& present)
{
    Record then = asOfVersion(record, version);
    then.rowVersion = 0;
    present.push_back(std::exchange(record, std::move(then)));
}

} // namespace

Snapshot Snapshot::load(Register& book)
{
    return of(book.subjects().all(), book.products().all(), book.decisions().all(), book.certificates().all(),
              book.subjectVersions().all(), book.productVersions().all());
}

Snapshot Snapshot::of(std::vector<Subject> subjects, std::vector<Product> products, std::vector<Decision> decisions,
                      std::vector<Certificate> certificates, std::vector<SubjectVersion> subjectVersions,
                      std::vector<ProductVersion> productVersions)
{
    const auto byId = [](const auto& a, const auto& b) { return a.id < b.id; };
    Snapshot result;
    result.m_subjects = std::move(subjects);
    result.m_products = std::move(products);
    result.m_decisions = std::move(decisions);
    result.m_certificates = std::move(certificates);
    std::sort(result.m_subjects.begin(), result.m_subjects.end(), byId);
    std::sort(result.m_products.begin(), result.m_products.end(), byId);
    std::sort(result.m_decisions.begin(), result.m_decisions.end(), byId);
    std::erase_if(result.m_products, [&](const Product& each) { return !result.subject(each.subject); });
    std::erase_if(result.m_certificates, [&](const Certificate& each) { return !result.product(each.product); });
    std::sort(result.m_certificates.begin(), result.m_certificates.end(),
              [](const Certificate& a, const Certificate& b) {
                  return std::tuple(a.product, a.effectiveFrom, a.id) < std::tuple(b.product, b.effectiveFrom, b.id);
              });
    result.m_subjectStates = SubjectStates(std::move(subjectVersions));
    result.m_productStates = ProductStates(std::move(productVersions));
    return result;
}

const Certificate* Snapshot::certificate(CertificateId id) const
{
    const auto at = std::find_if(m_certificates.begin(), m_certificates.end(),
                                 [id](const Certificate& each) { return each.id == id; });
    return at == m_certificates.end() ? nullptr : &*at;
}

std::span<const Certificate> Snapshot::certificatesOf(ProductId id) const
{
    const auto [first, last] =
        std::equal_range(m_certificates.begin(), m_certificates.end(), id, [](const auto& a, const auto& b) {
            if constexpr (std::is_same_v<std::decay_t<decltype(a)>, Certificate>)
                return a.product < b;
            else
                return a < b.product;
        });
    return {first, last};
}

std::vector<const Product*> Snapshot::productsOf(SubjectId id) const
{
    std::vector<const Product*> result;
    for (const Product& product : m_products)
        if (product.subject == id) result.push_back(&product);
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
    const Subject* present = find(m_presentSubjects, id);
    const Subject& record = present ? *present : *subject(id);
    const SubjectVersion* version = m_subjectStates.on(id, day);
    return version ? asOfVersion(record, *version) : record;
}

Product Snapshot::productOn(ProductId id, QDate day) const
{
    const Product* present = find(m_presentProducts, id);
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
    putBackPresent(result.m_subjects, result.m_presentSubjects);
    putBackPresent(result.m_products, result.m_presentProducts);
    result.m_day = day;
    m_subjectStates.eachRecord([&](SubjectId id) {
        const Subject* there = result.subject(id);
        const SubjectVersion* version = m_subjectStates.on(id, day);
        if (there && version)
            replaceByVersion(result.m_subjects[size_t(there - result.m_subjects.data())], *version,
                             result.m_presentSubjects);
    });
    m_productStates.eachRecord([&](ProductId id) {
        const Product* there = result.product(id);
        const ProductVersion* version = m_productStates.on(id, day);
        if (!there || !version) return;
        Product& product = result.m_products[size_t(there - result.m_products.data())];
        const SubjectId owner = product.subject;
        replaceByVersion(product, *version, result.m_presentProducts);
        if (!result.subject(product.subject)) product.subject = owner;
    });
    return result;
}

std::shared_ptr<const Snapshot> Snapshot::on(std::shared_ptr<const Snapshot> snapshot, QDate day)
{
    if (snapshot->isAsOn(day)) return snapshot;
    return std::make_shared<const Snapshot>(snapshot->on(day));
}

} // namespace ocop
