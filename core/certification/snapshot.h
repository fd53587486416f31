#pragma once

#include "core/certification/register.h"
#include "core/certification/status.h"

#include <span>

namespace ocop {

/// The whole register in memory at one moment: what every list, count and report is made from. Records are
/// sorted by id, certificates by product and first day; deleted ones are left out, and so are the products of
/// deleted subjects and the certificates of deleted products.
class Snapshot
{
public:
    Snapshot() = default;
    static Snapshot load(Register& book);
    /// From records already in memory (tests, import previews). Sorts and drops as load() does.
    static Snapshot of(std::vector<Subject> subjects, std::vector<Product> products, std::vector<Decision> decisions,
                       std::vector<Certificate> certificates);

    const std::vector<Subject>& subjects() const { return m_subjects; }
    const std::vector<Product>& products() const { return m_products; }
    const std::vector<Decision>& decisions() const { return m_decisions; }
    const std::vector<Certificate>& certificates() const { return m_certificates; }

    const Subject* subject(SubjectId id) const { return find(m_subjects, id); }
    const Product* product(ProductId id) const { return find(m_products, id); }
    const Decision* decision(DecisionId id) const { return find(m_decisions, id); }
    const Certificate* certificate(CertificateId id) const;
    /// A product's certificates, by first day (undated ones first).
    std::span<const Certificate> certificatesOf(ProductId id) const;
    std::vector<const Product*> productsOf(SubjectId id) const;

    /// Where a product counts: its own unit, else its subject's.
    UnitId unitOf(const Product& product) const;

private:
    template <class Record>
    static const Record* find(const std::vector<Record>& records, decltype(Record::id) id)
    {
        const auto at = std::lower_bound(records.begin(), records.end(), id,
                                         [](const Record& record, auto key) { return record.id < key; });
        return at != records.end() && at->id == id ? &*at : nullptr;
    }

    std::vector<Subject> m_subjects;
    std::vector<Product> m_products;
    std::vector<Decision> m_decisions;
    std::vector<Certificate> m_certificates;
};

} // namespace ocop
