#include "core/register/snapshot.h"

#include <algorithm>
#include <tuple>

namespace ocop {

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
    result.m_subjectVersions = std::move(subjectVersions);
    result.m_productVersions = std::move(productVersions);
    // Two changes recorded for one day: what was before the first of them holds until that day.
    std::sort(result.m_subjectVersions.begin(), result.m_subjectVersions.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.subject, a.until, a.id) < std::tuple(b.subject, b.until, b.id);
    });
    std::sort(result.m_productVersions.begin(), result.m_productVersions.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.product, a.until, a.id) < std::tuple(b.product, b.until, b.id);
    });
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

} // namespace ocop
