#include "core/registry/two_districts.h"

#include "core/base/text.h"

#include <algorithm>

namespace ocop {

std::vector<const Unit*> communesOfTwoDistricts(const Units& units, UnitId id)
{
    std::vector<const Unit*> communes;
    const Unit* ward = units.find(id);
    if (!ward || ward->level != UnitLevel::Commune || ward->district2024) return communes;
    for (const Unit& each : units.all())
        if (each.level == UnitLevel::Commune && each.district2024 && each.validFrom < ward->validFrom &&
            units.unitOn(each.id, ward->validFrom) == id)
            communes.push_back(&each);
    const QCollator collator = vietnameseCollator();
    std::sort(communes.begin(), communes.end(),
              [&](const Unit* a, const Unit* b) { return collator.compare(a->name, b->name) < 0; });
    return communes;
}

} // namespace ocop
