#include "core/evaluation/rule_set.h"

#include <algorithm>

namespace ocop {

bool EvidenceKind::isRequiredFor(int setNumber) const
{
    return required || std::find(requiredSets.begin(), requiredSets.end(), setNumber) != requiredSets.end();
}

int RuleSet::bandOf(qint64 sum, qint64 count) const
{
    for (const StarBand& band : bands)
        if (sum >= band.from * count) return band.stars;
    return 0;
}

const EvidenceKind* RuleSet::evidenceKind(const QString& kind) const
{
    const auto at =
        std::find_if(evidence.begin(), evidence.end(), [&](const EvidenceKind& each) { return each.code == kind; });
    return at == evidence.end() ? nullptr : &*at;
}

} // namespace ocop
