#include "core/duplicates/likely_products.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// Products of one subject are called alike ("Bánh tráng gạo", "Bánh tráng nếp"): only nearly the same name is told.
constexpr double sameSubjectFrom = 0.88;
constexpr double sameDistrictFrom = 0.93;
constexpr size_t comparedEachWithEach =
    200; ///< products of one subject; of more only those with rare letters in common

} // namespace

LikelyProducts::LikelyProducts(const Snapshot& snapshot, const Units& units, QDate day) : m_units(units), m_day(day)
{
    for (const Product& product : snapshot.products()) {
        m_entries.push_back({product.id, product.subject, units.districtOf(snapshot.unitOf(product), day)});
        m_names.add(product.name);
        m_words.push_back(NameWords::ofProduct(product.name));
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

/// What an import asks for is told too.
double LikelyProducts::likenessOf(int a, int b) const
{
    const double likeness = std::max(m_names.likenessOf(a, b), m_names.likenessOf(b, a));
    if (likeness >= sameSubjectFrom || !isNear(m_words[size_t(a)], m_words[size_t(b)], false)) return likeness;
    return sameSubjectFrom;
}

std::vector<LikelyProducts::Doubled> LikelyProducts::doubledInOneSubject(Progress* progress) const
{
    std::map<SubjectId, std::vector<int>> bySubject;
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].subject) bySubject[m_entries[i].subject].push_back(int(i));
    std::vector<Doubled> doubled;
    const auto compare = [&](int a, int b, double likeness) {
        if (likeness < sameSubjectFrom) return;
        const ProductId one = m_entries[size_t(a)].id;
        const ProductId other = m_entries[size_t(b)].id;
        doubled.push_back({std::min(one, other), std::max(one, other), likeness});
    };
    for (const auto& [subject, places] : bySubject)
        for (size_t i = 0; i < places.size(); ++i) {
            step(progress);
            if (places.size() <= comparedEachWithEach) {
                for (size_t j = i + 1; j < places.size(); ++j)
                    compare(places[i], places[j], likenessOf(places[i], places[j]));
                continue;
            }
            for (const LikelyNames::Match& match : m_names.find(places[i]))
                if (m_entries[size_t(match.place)].subject == subject && match.place != places[i])
                    compare(places[i], match.place, match.likeness);
        }
    return doubled;
}

} // namespace ocop
