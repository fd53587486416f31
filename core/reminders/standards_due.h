#pragma once

#include "core/registry/standard_certificate.h"
#include "core/registry/units.h"
#include "core/certification/snapshot.h"

namespace ocop {

/// A standards certificate that ends soon or has ended and was not replaced.
struct StandardDue
{
    StandardCertificate certificate;
    const Subject* subject = nullptr;
    int daysLeft = 0; ///< negative after its last day
};

/// Those whose reminding day has come, the first to end first. One of the same kind, for the same subject and product,
/// that ends later takes its place.
std::vector<StandardDue> standardsDue(const std::vector<StandardCertificate>& certificates, const std::vector<StandardKind>& kinds,
                                      const Snapshot& snapshot, QDate asOf);

} // namespace ocop
