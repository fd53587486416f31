#pragma once

#include "core/certification/certificate.h"
#include "core/evaluation/rule_set.h"

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

/// By what an extension is granted: "khoản 3 Điều 12 Quyết định số 26/2026/QĐ-TTg ngày 22/05/2026"; empty without a rule.
QString extensionGround(const RuleSet& rules);

} // namespace ocop
