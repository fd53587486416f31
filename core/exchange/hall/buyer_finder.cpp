#include "core/exchange/hall/buyer_finder.h"

#include "core/base/text.h"

#include <algorithm>

namespace ocop {

BuyerFinder::BuyerFinder(const PromotionBook& promotion) : m_likely(promotion.buyers())
{
    for (const Buyer& each : promotion.buyers()) m_byName.insert(folded(each.name), each.id);
}

bool BuyerFinder::isKnown(const QString& name) const { return m_byName.contains(folded(name)); }

BuyerFinder::Meaning BuyerFinder::find(const Buyer& typed) const
{
    Meaning meaning;
    const QList<BuyerId> called = m_byName.values(folded(typed.name));
    if (called.size() == 1) return {called.front(), {}};
    std::vector<BuyerId> sure;
    for (const LikelyBuyer& each : m_likely.find(typed)) {
        meaning.candidates.push_back(each.id.value);
        const bool sameName =
            each.reason == LikenessReason::SameName && each.score >= LikelyNames::sameName && called.isEmpty();
        if (each.reason == LikenessReason::TaxCode || sameName) sure.push_back(each.id);
    }
    if (sure.size() == 1) return {sure.front(), {}};
    // "Siêu thị Hoa Sen" may be "Siêu thị Hoa Sen Đà Nẵng".
    const TextQuery query(typed.name);
    for (auto each = m_byName.cbegin(); !query.isEmpty() && each != m_byName.cend(); ++each) {
        const bool listed = std::find(meaning.candidates.begin(), meaning.candidates.end(), each.value().value) !=
                            meaning.candidates.end();
        if (!listed && query.matches(each.key())) meaning.candidates.push_back(each.value().value);
    }
    return meaning;
}

} // namespace ocop
