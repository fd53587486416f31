#pragma once

#include "core/register/snapshot.h"

namespace ocop {

/// The latest day a certificate may be extended to (QĐ 26/2026 art. 12: 180 days after its last valid day); invalid
/// without dates or where the rules allow no extension.
QDate latestExtension(const Certificate& certificate, const RuleSet& rules);

/// Why the transition may not be for a certificate; nothing when it is.
enum class ExtensionDoubt {
    None,
    NoRule, ///< the rules of the day allow no extension
    EndedBefore, ///< its last day was before the rules came into force
    WindowWasOpen, ///< the dossier could have been filed in the new window
};
ExtensionDoubt extensionDoubt(const Certificate& certificate, const RuleSet& rules);

struct ExtensionOrder
{
    std::vector<CertificateId> certificates;
    QDate until; ///< invalid: the latest day allowed for each
    QString basis;
};

struct ExtensionPlan
{
    std::vector<Certificate> certificates;
    Findings findings; ///< fields "extended_until", "extension_basis", "items"
};

/// Errors: no basis, a day not after the last valid day or beyond the latest, withdrawn, superseded or undated
/// certificates. That the transition is not for one is a warning. Never done by itself.
ExtensionPlan planExtension(const Snapshot& snapshot, const RuleBook& rules, const ExtensionOrder& order, QDate today);

/// Stores the plan within one act. Throws Error{BadInput} when it has errors, Error{Conflict}.
void extend(Register& book, WriteAct& act, const ExtensionPlan& plan);

} // namespace ocop
