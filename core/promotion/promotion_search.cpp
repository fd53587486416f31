#include "core/promotion/promotion_search.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <algorithm>

namespace ocop {
namespace {

QString joinedFilled(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

PromotionHit hitOf(const Buyer& buyer)
{
    return {{QLatin1String(Buyer::table), buyer.id.value},
            buyer.name,
            joinedFilled({buyer.contact, buyer.phone, buyer.address}, QStringLiteral(" · "))};
}

PromotionHit hitOf(const TradeEvent& event)
{
    return {{QLatin1String(TradeEvent::table), event.id.value},
            event.name,
            joinedFilled({formatDate(event.startsOn), event.place}, QStringLiteral(" · "))};
}

PromotionHit hitOf(const PromotionBook& promotion, const Snapshot& snapshot, const Contract& contract)
{
    const Subject* subject = snapshot.subject(contract.subject);
    const Buyer* buyer = promotion.find<Buyer>(contract.buyer);
    const QString parties =
        joinedFilled({subject ? subject->name : QString(), buyer ? buyer->name : QString()}, QStringLiteral(" — "));
    const QString day = formatDate(contract.signedOn);
    PromotionHit hit{{QLatin1String(Contract::table), contract.id.value}, contract.number, {}};
    if (hit.title.isEmpty()) {
        hit.title = parties;
        hit.detail = day;
    } else {
        hit.detail = joinedFilled({parties, day}, QStringLiteral(" · "));
    }
    return hit;
}

} // namespace

std::optional<PromotionHit> promotionHit(const PromotionBook& promotion, const Snapshot& snapshot,
                                         const RecordRef& record)
{
    if (record.entity == QLatin1String(Buyer::table))
        if (const Buyer* buyer = promotion.find<Buyer>({record.id})) return hitOf(*buyer);
    if (record.entity == QLatin1String(TradeEvent::table))
        if (const TradeEvent* event = promotion.find<TradeEvent>({record.id})) return hitOf(*event);
    if (record.entity == QLatin1String(Contract::table))
        if (const Contract* contract = promotion.find<Contract>({record.id}))
            return hitOf(promotion, snapshot, *contract);
    return std::nullopt;
}

PromotionSearch::PromotionSearch(const PromotionBook& promotion, const Snapshot& snapshot)
{
    for (const Buyer& each : promotion.buyers())
        add(hitOf(each), {each.taxCode, each.phone, each.contact, each.email, each.markets});
    for (const TradeEvent& each : promotion.events())
        add(hitOf(each), {each.place, each.host, each.programme, formatDate(each.startsOn)});
    for (const Contract& each : promotion.contracts()) {
        PromotionHit hit = hitOf(promotion, snapshot, each);
        QStringList others{hit.detail};
        for (const ContractItem& item : promotion.itemsOf(each.id)) {
            const Product* product = snapshot.product(item.product);
            others << (product ? product->name : item.goods);
        }
        add(std::move(hit), others, !each.number.isEmpty()); // parties are not its own name
    }
    const QCollator collator = vietnameseCollator();
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [&](const Entry& a, const Entry& b) { return collator.compare(a.hit.title, b.hit.title) < 0; });
}

void PromotionSearch::add(PromotionHit hit, const QStringList& others, bool hasName)
{
    const QString title = hit.title;
    const QString name = hasName ? title : QString();
    m_entries.push_back(
        {std::move(hit), foldedKeepingMarks(name), folded(name), folded(title + u'\n' + others.join(u'\n'))});
}

std::vector<PromotionHit> PromotionSearch::find(const QString& typed, size_t limit) const
{
    const TextQuery query(typed);
    if (query.isEmpty()) return {};
    std::vector<PromotionHit> hits;
    for (const Entry& each : m_entries) {
        int rank = query.rankOfMarked(each.marked, each.folded);
        if (rank < 0 && query.matches(each.others)) rank = 7;
        if (rank < 0) continue;
        hits.push_back(each.hit);
        hits.back().rank = rank;
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const PromotionHit& a, const PromotionHit& b) { return a.rank < b.rank; });
    if (hits.size() > limit) hits.resize(limit);
    return hits;
}

} // namespace ocop
