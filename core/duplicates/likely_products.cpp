#include "core/duplicates/likely_products.h"

#include <algorithm>

namespace ocop {
namespace {

/// Products of one subject are called alike ("Bánh tráng gạo", "Bánh tráng nếp"): only nearly the same name is told.
constexpr double sameSubjectFrom = 0.88;
constexpr double sameDistrictFrom = 0.93;

} // namespace

LikelyProducts::LikelyProducts(const Snapshot& snapshot, const Units& units, QDate day) : m_units(units), m_day(day)
{
    for (const Product& product : snapshot.products()) {
        m_entries.push_back({product.id, product.subject, units.districtOf(snapshot.unitOf(product), day)});
        m_names.add(product.name);
    }
}

std::vector<LikelyProduct> LikelyProducts::find(const Product& typed, UnitId place, size_t limit) const
{
    const UnitId district = m_units.districtOf(place, m_day);
    std::vector<LikelyProduct> likely;
    for (const LikelyNames::Match& match : m_names.find(typed.name)) {
        const Entry& entry = m_entries[size_t(match.place)];
        if (entry.id == typed.id) continue;
        const bool sameSubject = typed.subject && entry.subject == typed.subject;
        const bool sameDistrict = district && entry.district == district;
        if (sameSubject ? match.likeness >= sameSubjectFrom : sameDistrict && match.likeness >= sameDistrictFrom)
            likely.push_back({entry.id, match.likeness, sameSubject});
    }
    std::sort(likely.begin(), likely.end(), [](const LikelyProduct& a, const LikelyProduct& b) {
        if (a.sameSubject != b.sameSubject) return a.sameSubject;
        return a.score != b.score ? a.score > b.score : a.id < b.id;
    });
    if (likely.size() > limit) likely.resize(limit);
    return likely;
}

} // namespace ocop
