#pragma once

#include "core/base/finding.h"
#include "core/registry/versions.h"
#include "core/storage/store.h"

#include <optional>
#include <span>

namespace ocop {

/// A change in the world as it is recorded: since when, why, and on which paper. A correction of what was typed
/// wrongly is not such a change but an ordinary edit.
struct WorldChange
{
    QDate from; ///< first day of the new facts
    ChangeReason reason = ChangeReason::Rename;
    QString basis;
};

/// The reasons a subject (a product) may change for, in the order they are offered.
std::vector<ChangeReason> subjectReasons();
std::vector<ChangeReason> productReasons();

/// What a version remembers of the record, filled from it; `until`, `reason` and `basis` are left alone.
SubjectVersion versionOf(const Subject& subject);
ProductVersion versionOf(const Product& product);
/// The record as a version has it. What versions do not remember stays as it is.
Subject asOfVersion(Subject subject, const SubjectVersion& version);
Product asOfVersion(Product product, const ProductVersion& version);

/// The reason that names what differs best; nothing when nothing differs that versions remember.
std::optional<ChangeReason> fittingReason(const Subject& before, const Subject& after);
std::optional<ChangeReason> fittingReason(const Product& before, const Product& after);

/// Findings of a change from what is stored (`before`) to `after`: fields "from", "reason" and "basis". Errors: no
/// day, a day before the last recorded change, nothing that differs, a reason that does not fit (the code of one that
/// does is the argument). Warnings: a day in the future, no basis. `earlier`: the record's versions.
Findings validate(const WorldChange& change, const Subject& before, const Subject& after,
                  std::span<const SubjectVersion> earlier, QDate today);
Findings validate(const WorldChange& change, const Product& before, const Product& after,
                  std::span<const ProductVersion> earlier, QDate today);

/// Keeps what the subject was until the day before and saves what it is since, in the act given. Throws as
/// Store::save does, and Error{BadInput} when validate() has errors.
void changeSubject(WriteAct& act, Store<Subject>& subjects, Store<SubjectVersion>& versions, Subject& after,
                   const WorldChange& change, QDate today);
void changeProduct(WriteAct& act, Store<Product>& products, Store<ProductVersion>& versions, Product& after,
                   const WorldChange& change, QDate today);

} // namespace ocop
