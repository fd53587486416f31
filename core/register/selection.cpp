#include "core/register/selection.h"

#include <algorithm>

namespace ocop {

std::optional<StandingClass> standingClass(const Standing& standing)
{
    if (!standing.recognised) return std::nullopt;
    if (standing.inForce()) return StandingClass::InForce;
    if (standing.withdrawn()) return StandingClass::Withdrawn;
    return standing.status == Status::MissingDate ? StandingClass::MissingDate : StandingClass::Lapsed;
}

bool Selection::matches(const ProductOnDay& each) const
{
    if (recognisedOnly && !each.standing.recognised) return false;
    if (district && each.district != *district) return false;
    if (!districts.empty() && std::find(districts.begin(), districts.end(), each.district) == districts.end())
        return false;
    if (commune && each.commune != *commune) return false;
    if (sector && each.sector != *sector) return false;
    if (stars && each.standing.stars() != *stars) return false;
    if (kind && each.subject->kind != *kind) return false;
    if (standing && standingClass(each.standing) != standing) return false;
    if (status && each.standing.status != *status) return false;
    if (endsWithinDays && !(each.standing.inForce() && each.standing.daysLeft <= *endsWithinDays)) return false;
    if (endsFrom && !(each.standing.inForce() && each.lastDay >= endsFrom->first && each.lastDay <= endsFrom->second))
        return false;
    return true;
}

std::vector<ProductOnDay> productsOn(const Snapshot& snapshot, const Units& units, const ProductGroups& groups,
                                     QDate asOf, int expiringDays)
{
    // Places and groups repeat a hundredfold: look each up once.
    QHash<UnitId, std::pair<UnitId, UnitId>> places;
    QHash<ProductGroupId, int> sectors;
    std::vector<ProductOnDay> result;
    result.reserve(snapshot.products().size());
    for (const Product& product : snapshot.products()) {
        ProductOnDay each;
        each.product = &product;
        each.subject = snapshot.subject(product.subject);
        each.standing = standingOn(snapshot.certificatesOf(product.id), asOf, expiringDays);
        const UnitId unit = product.unit ? product.unit : each.subject->unit;
        auto place = places.constFind(unit);
        if (place == places.cend())
            place = places.insert(unit, {units.unitOn(unit, asOf), units.districtOf(unit, asOf)});
        std::tie(each.commune, each.district) = *place;
        auto sector = sectors.constFind(product.group);
        if (sector == sectors.cend()) {
            const ProductGroup* group = groups.sectorOf(product.group);
            sector = sectors.insert(product.group, group ? group->number : 0);
        }
        each.sector = *sector;
        if (each.standing.certificate && each.standing.certificate->lastValidDay.isValid())
            each.lastDay = asOf.addDays(each.standing.daysLeft);
        result.push_back(each);
    }
    return result;
}

} // namespace ocop
