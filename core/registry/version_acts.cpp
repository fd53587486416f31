#include "core/registry/version_acts.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <algorithm>

namespace ocop {

std::vector<ChangeReason> subjectReasons()
{
    return {ChangeReason::Rename, ChangeReason::LegalForm, ChangeReason::Representative, ChangeReason::Move,
            ChangeReason::Other};
}

std::vector<ChangeReason> productReasons()
{
    return {ChangeReason::Rename, ChangeReason::Transfer, ChangeReason::Move, ChangeReason::Other};
}

namespace {

/// The fields versions remember, of the version and of the record: the one list both directions follow.
template <class Version, class Record, class Copy>
void eachRememberedOfSubject(Version& version, Record& subject, Copy copy)
{
    copy(version.name, subject.name);
    copy(version.kind, subject.kind);
    copy(version.subKind, subject.subKind);
    copy(version.representative, subject.representative);
    copy(version.representativeSex, subject.representativeSex);
    copy(version.ethnicity, subject.ethnicity);
    copy(version.taxCode, subject.taxCode);
    copy(version.registrationNo, subject.registrationNo);
    copy(version.registrationDate, subject.registrationDate);
    copy(version.address, subject.address);
    copy(version.unit, subject.unit);
}

template <class Version, class Record, class Copy>
void eachRememberedOfProduct(Version& version, Record& product, Copy copy)
{
    copy(version.name, product.name);
    copy(version.subject, product.subject);
    copy(version.unit, product.unit);
}

const auto toVersion = [](auto& inVersion, const auto& inRecord) { inVersion = inRecord; };
const auto toRecord = [](const auto& inVersion, auto& inRecord) { inRecord = inVersion; };

} // namespace

SubjectVersion versionOf(const Subject& subject)
{
    SubjectVersion version;
    version.subject = subject.id;
    eachRememberedOfSubject(version, subject, toVersion);
    return version;
}

ProductVersion versionOf(const Product& product)
{
    ProductVersion version;
    version.product = product.id;
    eachRememberedOfProduct(version, product, toVersion);
    return version;
}

Subject asOfVersion(Subject subject, const SubjectVersion& version)
{
    eachRememberedOfSubject(version, subject, toRecord);
    return subject;
}

Product asOfVersion(Product product, const ProductVersion& version)
{
    eachRememberedOfProduct(version, product, toRecord);
    return product;
}

namespace {

/// Whether each reason has a changed field to show for it, in the order the fitting one is proposed.
using FittingReasons = std::vector<std::pair<ChangeReason, bool>>;

FittingReasons fittingReasons(const Subject& before, const Subject& after)
{
    return {{ChangeReason::LegalForm,
             before.kind != after.kind || before.subKind != after.subKind || before.taxCode != after.taxCode ||
                 before.registrationNo != after.registrationNo || before.registrationDate != after.registrationDate},
            {ChangeReason::Rename, before.name != after.name},
            {ChangeReason::Representative, before.representative != after.representative ||
                                               before.representativeSex != after.representativeSex ||
                                               before.ethnicity != after.ethnicity},
            {ChangeReason::Move, before.unit != after.unit || before.address != after.address}};
}

FittingReasons fittingReasons(const Product& before, const Product& after)
{
    return {{ChangeReason::Transfer, before.subject != after.subject},
            {ChangeReason::Rename, before.name != after.name},
            {ChangeReason::Move, before.unit != after.unit}};
}

std::optional<ChangeReason> firstFitting(const FittingReasons& fitting)
{
    for (const auto& [reason, fits] : fitting)
        if (fits) return reason;
    return std::nullopt;
}

void checkReason(ChangeReason reason, const FittingReasons& fitting, Findings& findings)
{
    const QString field = QStringLiteral("reason");
    const std::optional<ChangeReason> best = firstFitting(fitting);
    const bool fits = reason == ChangeReason::Other ||
                      std::find(fitting.begin(), fitting.end(), std::pair(reason, true)) != fitting.end();
    if (!best)
        findings.push_back({Severity::Error, field, QStringLiteral("nothingChanged")});
    else if (!fits)
        findings.push_back({Severity::Error, field, QStringLiteral("reasonDoesNotFit"), {codeOf(*best)}});
}

template <class Record, class Version>
Findings changeFindings(const WorldChange& change, const Record& before, const Record& after,
                        std::span<const Version> earlier, QDate today)
{
    Findings findings;
    const QString from = QStringLiteral("from");
    QDate last; // first day of the facts recorded last
    for (const Version& version : earlier)
        if (!version.deleted && (!last.isValid() || version.until.addDays(1) > last)) last = version.until.addDays(1);
    if (!change.from.isValid())
        findings.push_back({Severity::Error, from, QStringLiteral("required")});
    else if (last.isValid() && change.from < last)
        findings.push_back({Severity::Error, from, QStringLiteral("changeBeforeLast"), {formatDate(last)}});
    else if (change.from > today)
        findings.push_back({Severity::Warning, from, QStringLiteral("dateInFuture"), {formatDate(change.from)}});
    checkReason(change.reason, fittingReasons(before, after), findings);
    if (cleaned(change.basis).isEmpty())
        findings.push_back({Severity::Warning, SubjectVersion::Field::basis, QStringLiteral("missing")});
    return findings;
}

template <class Record, class Version>
void recordChange(WriteAct& act, Store<Record>& records, Store<Version>& versions, const QString& ownerColumn,
                  Record& after, const WorldChange& change, QDate today)
{
    const auto before = records.find(after.id);
    if (!before) throw Error(ErrorKind::NotFound, records.entity());
    const std::vector<Version> earlier = versions.where(ownerColumn, after.id.value);
    for (const Finding& finding : validate(change, *before, after, std::span<const Version>(earlier), today))
        if (finding.severity == Severity::Error) throw Error(ErrorKind::BadInput, finding.code);
    Version version = versionOf(*before);
    version.until = change.from.addDays(-1);
    version.reason = change.reason;
    version.basis = cleaned(change.basis);
    versions.add(act, version);
    records.save(act, after);
}

} // namespace

std::optional<ChangeReason> fittingReason(const Subject& before, const Subject& after)
{
    return firstFitting(fittingReasons(before, after));
}

std::optional<ChangeReason> fittingReason(const Product& before, const Product& after)
{
    return firstFitting(fittingReasons(before, after));
}

Findings validate(const WorldChange& change, const Subject& before, const Subject& after,
                  std::span<const SubjectVersion> earlier, QDate today)
{
    return changeFindings(change, before, after, earlier, today);
}

Findings validate(const WorldChange& change, const Product& before, const Product& after,
                  std::span<const ProductVersion> earlier, QDate today)
{
    return changeFindings(change, before, after, earlier, today);
}

void changeSubject(WriteAct& act, Store<Subject>& subjects, Store<SubjectVersion>& versions, Subject& after,
                   const WorldChange& change, QDate today)
{
    recordChange(act, subjects, versions, SubjectVersion::Field::subject, after, change, today);
}

void changeProduct(WriteAct& act, Store<Product>& products, Store<ProductVersion>& versions, Product& after,
                   const WorldChange& change, QDate today)
{
    recordChange(act, products, versions, ProductVersion::Field::product, after, change, today);
}

} // namespace ocop
