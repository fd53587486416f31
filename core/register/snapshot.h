#pragma once

#include "core/certification/status.h"
#include "core/register/former_states.h"
#include "core/register/register.h"

#include <memory>
#include <span>

namespace ocop {

/// The whole register in memory at one moment: what every list, count and report is made from. Records are
/// sorted by id, certificates by product and first day; deleted ones are left out, and so are the products of
/// deleted subjects and the certificates of deleted products. Subjects and products are as the register has them
/// now, or, after on(), as they were called and were on a day.
class Snapshot
{
public:
    Snapshot() = default;
    static Snapshot load(Register& book);
    /// As it was on the day.
    static Snapshot load(Register& book, QDate day) { return load(book).on(day); }
    /// From records already in memory (tests, import previews). Sorts and drops as load() does.
    static Snapshot of(std::vector<Subject> subjects, std::vector<Product> products, std::vector<Decision> decisions,
                       std::vector<Certificate> certificates, std::vector<SubjectVersion> subjectVersions = {},
                       std::vector<ProductVersion> productVersions = {});

    /// Whether on() would change nothing: no recorded change lies between the day and the day this is as of.
    bool isAsOn(QDate day) const;
    /// The same records with the names, kinds, places and owners of the day (an invalid day: those of now). Those
    /// that differ from what is stored have rowVersion 0, so that no store takes them for an edit.
    Snapshot on(QDate day) const;
    /// The same without copying where nothing differs.
    static std::shared_ptr<const Snapshot> on(std::shared_ptr<const Snapshot> snapshot, QDate day);

    /// What a subject or product was before its recorded changes, the first change first.
    std::span<const SubjectVersion> versionsOf(SubjectId id) const { return m_subjectStates.of(id); }
    std::span<const ProductVersion> versionsOf(ProductId id) const { return m_productStates.of(id); }
    const std::vector<SubjectVersion>& subjectVersions() const { return m_subjectStates.all(); }
    const std::vector<ProductVersion>& productVersions() const { return m_productStates.all(); }
    /// The record as it was on the day; the id must be one of this snapshot.
    Subject subjectOn(SubjectId id, QDate day) const;
    Product productOn(ProductId id, QDate day) const;

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
    using SubjectStates = FormerStates<SubjectVersion, &SubjectVersion::subject>;
    using ProductStates = FormerStates<ProductVersion, &ProductVersion::product>;

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
    SubjectStates m_subjectStates;
    ProductStates m_productStates;
    QDate m_day; ///< of on(); invalid: as it is now
    std::vector<Subject> m_presentSubjects; ///< as stored, of those on() replaced
    std::vector<Product> m_presentProducts;
};

} // namespace ocop
