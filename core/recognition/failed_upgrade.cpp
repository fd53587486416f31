#include "core/recognition/failed_upgrade.h"

#include "core/certification/renewal.h"
#include "core/evaluation/round_results.h"

namespace ocop {

std::optional<KeptStars> keptByFailedUpgrade(const Snapshot& snapshot, const Application& application)
{
    if (application.kind != Origin::Upgrade || !application.starsDecided || isPotentialFive(application))
        return std::nullopt;
    const EarlierRecognition earlier =
        earlierRecognition(snapshot.certificatesOf(application.product), application.decidedOn);
    const int held = earlier.starsInForce();
    if (held == 0 || *application.starsDecided > held) return std::nullopt;
    return KeptStars{held, earlier.last->lastValidDay};
}

} // namespace ocop
