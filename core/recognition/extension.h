#pragma once

#include "core/certification/unusual_days.h"
#include "core/register/snapshot.h"

namespace ocop {

struct ExtensionOrder
{
    std::vector<CertificateId> certificates;
    QDate until; ///< invalid: the latest day allowed for each
    QString basis;
    QString reason = {}; ///< goes into the notes of those the transition may not be for
};

struct ExtensionPlan
{
    std::vector<Certificate> certificates;
    Findings findings; ///< fields "extended_until", "extension_basis", "items", "reason"
    bool isDoubtful = false; ///< the transition may not be for one of them: the reason is asked
};

/// Errors: no basis, a day not after the last valid day or beyond the latest, withdrawn, superseded or undated
/// certificates, no reason where it is asked. That the transition is not for one is a warning. Never done by itself.
ExtensionPlan planExtension(const Snapshot& snapshot, const RuleBook& rules, const ExtensionOrder& order, QDate today);

/// Stores the plan within one act. Throws Error{BadInput} when it has errors, Error{Conflict}.
void extend(Register& book, WriteAct& act, const ExtensionPlan& plan);

} // namespace ocop
