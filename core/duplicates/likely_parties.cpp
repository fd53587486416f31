#include "core/duplicates/likely_parties.h"

#include "core/base/formats.h"

#include <algorithm>

namespace ocop {
namespace {

/// How alike two names are of which only a person can tell whether they are one.
constexpr double nearName = 0.82;

} // namespace

void LikelyParties::add(const Party& party)
{
    const int index = int(m_entries.size());
    m_entries.emplace_back(party.id, party.unit);
    m_names.add(party.name);
    m_near.add(index, NameWords::ofSubject(party.name));
    if (!party.taxCode.isEmpty()) m_ofTaxCode[party.taxCode].push_back(index);
    if (!party.personalId.isEmpty()) m_ofPersonalId[party.personalId].push_back(index);
    for (const QString& phone : normalizedPhones(party.phone)) m_ofPhone[phone].push_back(index);
}

std::vector<LikelyParty> LikelyParties::find(const Party& typed, size_t limit, double atLeast) const
{
    QHash<int, LikelyParty> found;
    const auto offer = [&](int index, double score, LikenessReason reason) {
        const qint64 id = m_entries[size_t(index)].first;
        if (typed.id && id == typed.id) return;
        auto& best = found[index];
        if (best.id && best.score > score) return;
        if (best.id && best.score == score && best.reason < reason) return;
        best = {id, score, reason};
    };
    const auto offerName = [&](int place, double likeness) {
        const UnitId unit = m_entries[size_t(place)].second;
        const bool known = typed.unit && unit;
        const bool sameCommune = known && typed.unit == unit;
        const bool same = likeness >= LikelyNames::sameName;
        // One name in two communes is mostly two households.
        const double score = std::clamp(likeness + (sameCommune ? 0.04 : known ? -0.08 : 0.0), 0.0, 0.995);
        offer(place, score,
              same && sameCommune ? LikenessReason::SameNameAndCommune
              : same              ? LikenessReason::SameName
                                  : LikenessReason::SimilarName);
    };
    for (const LikelyNames::Match& match : m_names.find(typed.name)) offerName(match.place, match.likeness);
    // What an import asks for is shown here too.
    for (const int place : m_near.find(NameWords::ofSubject(typed.name))) offerName(place, nearName);
    for (const QString& phone : normalizedPhones(typed.phone))
        for (const int index : m_ofPhone.value(phone)) {
            const auto already = found.constFind(index);
            const double score = already == found.cend() ? 0 : already->score;
            if (already == found.cend() || already->reason != LikenessReason::SameNameAndCommune)
                offer(index, std::max(score, 0.9), LikenessReason::SamePhone);
        }
    for (const int index : m_ofPersonalId.value(typed.personalId)) offer(index, 1.0, LikenessReason::PersonalId);
    for (const int index : m_ofTaxCode.value(typed.taxCode)) offer(index, 1.0, LikenessReason::TaxCode);

    std::vector<LikelyParty> likely;
    for (const LikelyParty& each : found)
        if (each.score >= atLeast) likely.push_back(each);
    std::sort(likely.begin(), likely.end(), [](const LikelyParty& a, const LikelyParty& b) {
        if (a.score != b.score) return a.score > b.score;
        return a.reason != b.reason ? a.reason < b.reason : a.id < b.id;
    });
    if (likely.size() > limit) likely.resize(limit);
    return likely;
}

} // namespace ocop
