#include "core/register/snapshot.h"
#include "core/registry/version_acts.h"

#include <algorithm>
#include <utility>

namespace ocop {
namespace {

/// The versions of one record among versions sorted by record.
template <class Version, class RecordId>
std::span<const Version> versionsOfRecord(const std::vector<Version>& all, RecordId id, RecordId Version::*owner)
{
    const auto first =
        std::partition_point(all.begin(), all.end(), [&](const Version& each) { return each.*owner < id; });
    const auto last = std::partition_point(first, all.end(), [&](const Version& each) { return each.*owner == id; });
    return {first, last};
}

/// What held on the day; null: what the record says now. Of changes on one day only the first is told by `until`.
template <class Version>
const Version* versionOn(std::span<const Version> ofRecord, QDate day)
{
    for (const Version& version : ofRecord)
        if (day.isValid() && version.until >= day) return &version;
    return nullptr;
}

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

template <class Version>
bool changeBetween(const std::vector<Version>& versions, QDate day, QDate other)
{
    // A version parts the days until `until` from those after it; an invalid day comes after all of them.
    return std::any_of(versions.begin(), versions.end(), [&](const Version& version) {
        return (day.isValid() && day <= version.until) != (other.isValid() && other <= version.until);
    });
}

} // namespace

std::span<const SubjectVersion> Snapshot::versionsOf(SubjectId id) const
{
    return versionsOfRecord(m_subjectVersions, id, &SubjectVersion::subject);
}

std::span<const ProductVersion> Snapshot::versionsOf(ProductId id) const
{
    return versionsOfRecord(m_productVersions, id, &ProductVersion::product);
}

Subject Snapshot::subjectOn(SubjectId id, QDate day) const
{
    const Subject* present = find(m_presentSubjects, id);
    const Subject& record = present ? *present : *subject(id);
    const SubjectVersion* version = versionOn(versionsOf(id), day);
    return version ? asOfVersion(record, *version) : record;
}

Product Snapshot::productOn(ProductId id, QDate day) const
{
    const Product* present = find(m_presentProducts, id);
    const Product& record = present ? *present : *product(id);
    const ProductVersion* version = versionOn(versionsOf(id), day);
    if (!version) return record;
    Product then = asOfVersion(record, *version);
    // A former owner who is no longer in the register cannot be shown: the product stays with the present one.
    if (!subject(then.subject)) then.subject = record.subject;
    return then;
}

bool Snapshot::isAsOn(QDate day) const
{
    return !changeBetween(m_subjectVersions, day, m_day) && !changeBetween(m_productVersions, day, m_day);
}

Snapshot Snapshot::on(QDate day) const
{
    Snapshot result = *this;
    putBackPresent(result.m_subjects, result.m_presentSubjects);
    putBackPresent(result.m_products, result.m_presentProducts);
    result.m_day = day;
    for (auto at = m_subjectVersions.begin(); at != m_subjectVersions.end();) {
        const SubjectId id = at->subject;
        const auto versions = versionsOf(id);
        at += std::ptrdiff_t(versions.size());
        const Subject* there = result.subject(id);
        const SubjectVersion* version = versionOn(versions, day);
        if (there && version)
            replaceByVersion(result.m_subjects[size_t(there - result.m_subjects.data())], *version,
                             result.m_presentSubjects);
    }
    for (auto at = m_productVersions.begin(); at != m_productVersions.end();) {
        const ProductId id = at->product;
        const auto versions = versionsOf(id);
        at += std::ptrdiff_t(versions.size());
        const Product* there = result.product(id);
        const ProductVersion* version = versionOn(versions, day);
        if (!there || !version) continue;
        Product& product = result.m_products[size_t(there - result.m_products.data())];
        const SubjectId owner = product.subject;
        replaceByVersion(product, *version, result.m_presentProducts);
        if (!result.subject(product.subject)) product.subject = owner;
    }
    return result;
}

std::shared_ptr<const Snapshot> Snapshot::on(std::shared_ptr<const Snapshot> snapshot, QDate day)
{
    if (snapshot->isAsOn(day)) return snapshot;
    return std::make_shared<const Snapshot>(snapshot->on(day));
}

} // namespace ocop
