#pragma once

#include "core/base/finding.h"
#include "core/register/snapshot.h"
#include "ui/certification/act_items_field.h"

namespace ocop {

/// Words of the lines of an act on many certificates.
namespace actWords {

/// The finding's sentence without the product it begins with: for the line of that product.
QString lineNote(Finding finding);
/// The worst of the findings, for the line they are told in.
std::optional<Severity> worst(const Findings& findings);
/// "3 stars until 14/09/2024".
QString held(const std::optional<Certificate>& certificate);
/// A line that says whose certificate it is and what it holds; what becomes of it is the caller's.
ActItem lineOf(const Snapshot& snapshot, const Certificate& stored);
/// "05/10/2024 – 05/10/2027".
QString period(QDate from, QDate until);

} // namespace actWords
} // namespace ocop
