#pragma once

#include "core/evaluation/application.h"
#include "core/register/snapshot.h"

namespace ocop {

/// What a product keeps whose upgrade failed.
struct KeptStars
{
    int stars = 0;
    QDate until; ///< last valid day of the certificate that stays
};

/// Nothing unless the dossier is an upgrade that was decided at no more than the product holds on that day: such a result
/// recognises nothing, and is not counted as stars of its round.
std::optional<KeptStars> keptByFailedUpgrade(const Snapshot& snapshot, const Application& application);

} // namespace ocop
