#pragma once

#include "core/certification/extension_days.h"

namespace ocop {

// Days of a certificate that the decrees do not expect. They may be right all the same; then the note says why.

/// What the sentence of a doubt needs: EndedBefore: the last day, the first day of the rules; WindowWasOpen: first and last day of
/// the window.
QStringList doubtArgs(const Certificate& certificate, const RuleSet& rules, ExtensionDoubt doubt);

/// The certificate a renewal takes over from while it still runs for longer than a renewal is filed ahead; none
/// otherwise. `others` are of the same product.
std::optional<Certificate> renewedTooEarly(const Certificate& renewal, std::span<const Certificate> others,
                                           const RuleBook& rules);

/// Warnings of both ("renewedTooEarly", "extendedThoughWindowOpen", "extendedThoughEnded"), and `reasonInNote` for the
/// note while it is empty.
inline constexpr QLatin1String reasonInNote{"reasonInNote"};
Findings unusualDays(const Certificate& certificate, std::span<const Certificate> others, const RuleBook& rules);

/// The note with one more line, "Lý do …".
QString noteWithReason(const QString& note, const QString& reason);

} // namespace ocop
