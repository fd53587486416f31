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

ProductOnDay DayView::of(const Product& product)
{
    ProductOnDay each;
    each.product = &product;
    each.subject = m_snapshot.subject(product.subject);
    each.standing = m_snapshot.standingOf(product.id, m_asOf, m_expiringDays);
    const UnitId unit = product.unit ? product.unit : each.subject->unit;
    auto place = m_places.constFind(unit);
    if (place == m_places.cend())
        place = m_places.insert(unit, {m_units.unitOn(unit, m_asOf), m_units.districtOf(unit, m_asOf)});
    std::tie(each.commune, each.district) = *place;
    auto sector = m_sectors.constFind(product.group);
    if (sector == m_sectors.cend()) {
        const ProductGroup* group = m_groups.sectorOf(product.group);
        sector = m_sectors.insert(product.group, group ? group->number : 0);
    }
    each.sector = *sector;
    if (each.standing.certificate && each.standing.certificate->lastValidDay.isValid())
        each.lastDay = m_asOf.addDays(each.standing.daysLeft);
    return each;
}

std::vector<ProductOnDay> productsOn(const Snapshot& snapshot, const Units& units, const ProductGroups& groups,
                                     QDate asOf, int expiringDays)
{
    DayView day(snapshot, units, groups, asOf, expiringDays);
    std::vector<ProductOnDay> result;
    result.reserve(snapshot.products().size());
    for (const Product& product : snapshot.products()) result.push_back(day.of(product));
    return result;
}

} // namespace ocop
