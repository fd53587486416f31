#pragma once

#include "core/certification/status.h"
#include "core/register/former_states.h"
#include "core/register/register.h"
#include "core/storage/feed.h"

#include <memory>
#include <span>

namespace ocop {

/// The first day of a certificate decides its place among those of its product, an undated one comes first.
struct ByFirstDay
{
    static QDate of(const Certificate& certificate) { return certificate.effectiveFrom; }
};

/// The whole register in memory at one moment: what every list, count and report is made from. Subjects, products and
/// decisions are sorted by id, certificates by product and first day; deleted ones are left out, and so are the products
/// of deleted subjects and the certificates of deleted products. Subjects and products are as the register has them
/// now, or, after on(), as they were called and were on a day. Copies share what they have in common; what is not
/// changed keeps its address from one moment to the next.
class Snapshot
{
public:
    using Certificates = Children<Certificate, &Certificate::product, ByFirstDay>;

    Snapshot() = default;
    static Snapshot load(Register& book);
    /// Only these products, with their certificates, decisions, owners of every time and former states.
    static Snapshot load(Register& book, const std::vector<ProductId>& products);
    /// As it was on the day.
    static Snapshot load(Register& book, QDate day) { return load(book).on(day); }
    /// From records already in memory (tests, import previews). Sorts and drops as load() does.
    static Snapshot of(std::vector<Subject> subjects, std::vector<Product> products, std::vector<Decision> decisions,
                       std::vector<Certificate> certificates, std::vector<SubjectVersion> subjectVersions = {},
                       std::vector<ProductVersion> productVersions = {});

    /// Takes up what acts did; only for one that is as stored, not as on().
    void follow(Register& book, const Feed& feed);

    /// Whether on() would change nothing: no recorded change lies between the day and the day this is as of.
    bool isAsOn(QDate day) const;
    /// The same records with the names, kinds, places and owners of the day (an invalid day: those of now). Those
    /// that differ from what is stored have rowVersion 0, so that no store takes them for an edit.
    Snapshot on(QDate day) const;
    /// The same without copying where nothing differs.
    static std::shared_ptr<const Snapshot> on(std::shared_ptr<const Snapshot> snapshot, QDate day);
    /// Adds the records that on() replaced: they have no lasting address.
    void addReplaced(Touched& touched) const;
    /// Adds the products that tell of something touched: those of subjects, certificates, decisions and former states.
    void addProducts(Touched& touched) const;
    /// Adds the subjects and certificates of the touched products.
    void addAround(Touched& touched) const;

    /// What a subject or product was before its recorded changes, the first change first.
    std::span<const SubjectVersion> versionsOf(SubjectId id) const { return m_subjectStates.of(id); }
    std::span<const ProductVersion> versionsOf(ProductId id) const { return m_productStates.of(id); }
    /// The record as it was on the day; the id must be one of this snapshot.
    Subject subjectOn(SubjectId id, QDate day) const;
    Product productOn(ProductId id, QDate day) const;

    const Records<Subject>& subjects() const { return m_subjects; }
    const Records<Product>& products() const { return m_products; }
    const Records<Decision>& decisions() const { return m_decisions; }
    const Certificates& certificates() const { return m_certificates; }

    const Subject* subject(SubjectId id) const { return m_subjects.find(id); }
    const Product* product(ProductId id) const { return m_products.find(id); }
    const Decision* decision(DecisionId id) const { return m_decisions.find(id); }
    const Certificate* certificate(CertificateId id) const { return m_certificates.find(id); }
    /// A product's certificates, by first day (undated ones first).
    std::span<const Certificate> certificatesOf(ProductId id) const { return m_certificates.of(id); }
    /// How a product stands on the day. An undated certificate counts from the earliest day it can be known: its
    /// decision's, its year's, else the day it was entered.
    Standing standingOf(ProductId id, QDate asOf, int expiringDays) const;
    /// By id.
    std::vector<const Product*> productsOf(SubjectId id) const;

    /// Where a product counts: its own unit, else its subject's.
    UnitId unitOf(const Product& product) const;

private:
    void noteEntry(const History& history, const Certificate& certificate);
    void put(const Subject& subject);
    void put(const Product& product);
    void put(const Certificate& certificate);
    void dropProduct(const Product& product);
    void replace(Product product);

    Records<Subject> m_subjects;
    Records<Product> m_products;
    Links<SubjectId, ProductId> m_productsOf;
    Records<Decision> m_decisions;
    Certificates m_certificates;
    /// Stored, but of a subject or product that is deleted: they are there again when it is.
    Children<Product, &Product::subject, AsNumbered> m_orphanProducts;
    Certificates m_orphanCertificates;
    QHash<CertificateId, QDate> m_enteredOn; ///< of certificates nothing else tells the day of
    FormerStates<SubjectVersion, &SubjectVersion::subject> m_subjectStates;
    FormerStates<ProductVersion, &ProductVersion::product> m_productStates;
    QDate m_day; ///< of on(); invalid: as it is now
    Records<Subject> m_presentSubjects; ///< as stored, of those on() replaced
    Records<Product> m_presentProducts;
};

} // namespace ocop
