#pragma once

#include "core/register/snapshot.h"
#include "core/registry/standard_certificate.h"
#include "core/registry/units.h"

namespace ocop {

/// How a standards certificate stands on a day.
enum class StandardState {
    NotYet, ///< issued later
    Valid,
    Ending, ///< its reminding day has come
    Ended,
    Replaced ///< another of the same kind, for the same subject and product, ends later
};

/// One with how it stands.
struct StandardOnDay
{
    StandardCertificate certificate;
    StandardState state = StandardState::Valid;
    int daysLeft = 0; ///< negative after its last day; 0 when it does not run out

    /// The paper is good on the day, replaced or not.
    bool inForce(QDate day) const { return state != StandardState::NotYet && !certificate.isOverOn(day); }
};

/// All that are not deleted, in the order given. The one place that says how a standards certificate stands.
std::vector<StandardOnDay> standardsOn(const std::vector<StandardCertificate>& certificates,
                                       const std::vector<StandardKind>& kinds, QDate asOf);

/// A standards certificate that ends soon or has ended and was not replaced.
struct StandardDue
{
    StandardCertificate certificate;
    const Subject* subject = nullptr;
    int daysLeft = 0; ///< negative after its last day
};

/// Those whose reminding day has come, the first to end first. One of the same kind, for the same subject and product,
/// that ends later takes its place.
std::vector<StandardDue> standardsDue(const std::vector<StandardCertificate>& certificates,
                                      const std::vector<StandardKind>& kinds, const Snapshot& snapshot, QDate asOf);

} // namespace ocop
