#pragma once

#include "core/register/snapshot.h"

#include <set>

namespace ocop {

/// The field of findings about the lines of an act.
inline constexpr QLatin1String itemsOfAct{"items"};
/// The field of the reason an act asks for where something is unusual.
inline constexpr QLatin1String reasonOfAct{"reason"};

/// Findings of the decision of an act by fields "number", "issuer", "date": all three are required; one already in
/// the register is told, since the act then adds to it, and so is its number on another day of that year.
Findings checkActDecision(const Decision& decision, const Snapshot& snapshot, QDate today);

/// A warning for every star the issuer has no right to on the day, field "issuer".
Findings checkIssuerOfStars(const RuleBook& rules, const Decision& decision, const std::set<int>& stars);

/// The decision as it will be stored: cleaned, with the id of the one in the register when that is the same.
Decision settledDecision(Decision decision, const Snapshot& snapshot);

/// Its id; adds it when it is not in the register yet.
DecisionId storeDecision(Register& book, WriteAct& act, Decision& decision);

/// What a finding calls a certificate: the product's name.
QString nameOfCertificate(const Snapshot& snapshot, const Certificate& certificate);

} // namespace ocop
