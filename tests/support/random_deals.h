#pragma once

#include "core/promotion/promotion_stores.h"
#include "tests/support/register_support.h"

#include <functional>
#include <random>

namespace ocop::test {

/// Five producers, four buyers and events, forty contracts of every kind, value and end in a register that is empty.
class RandomDeals
{
public:
    RandomDeals(Register& book, unsigned seed) : m_book(book), m_random(seed)
    {
        act([&](WriteAct& act, PromotionStores& stores) {
            const auto& groups = book.groups().all();
            for (size_t i = 0; i < 5; ++i) {
                Subject maker;
                maker.name = QStringLiteral("Hộ %1").arg(i);
                m_makers.push_back(book.subjects().add(act, maker));
                Product product;
                product.name = QStringLiteral("Sản phẩm %1").arg(i);
                product.subject = m_makers.back();
                product.group = groups[i * groups.size() / 5].id;
                m_products.push_back(book.products().add(act, product));
            }
            for (int i = 0; i < 4; ++i) {
                Buyer buyer;
                buyer.name = QStringLiteral("Siêu thị %1").arg(i);
                m_buyers.push_back(stores.buyers.add(act, buyer));
                TradeEvent event;
                event.name = QStringLiteral("Hội chợ %1").arg(i);
                event.startsOn = event.endsOn = QDate(2024, 1 + i * 3, 1);
                m_events.push_back(stores.events.add(act, event));
            }
            for (int i = 0; i < 40; ++i) add(act, stores);
        });
    }

    int below(int end) { return int(m_random() % unsigned(end)); }

    void act(const std::function<void(WriteAct&, PromotionStores&)>& work)
    {
        WriteAct act(m_book.database(), testAct());
        work(act, m_book.stores<PromotionStores>());
        act.commit();
    }

    void change()
    {
        act([&](WriteAct& act, PromotionStores& stores) {
            if (below(3) == 0) add(act, stores);
            Contract contract = *stores.contracts.find({1 + below(40)});
            if (below(5) == 0)
                contract.deleted = !contract.deleted;
            else
                fill(contract);
            stores.contracts.save(act, contract);
        });
    }

private:
    void fill(Contract& contract)
    {
        contract.kind = below(4) ? ContractKind::Sale : ContractKind::Memorandum;
        contract.annexOf = {};
        contract.subject = m_makers[size_t(below(5))];
        contract.buyer = m_buyers[size_t(below(4))];
        contract.event = below(3) ? m_events[size_t(below(4))] : TradeEventId();
        contract.signedOn = QDate(2023, 6, 1).addDays(below(900));
        contract.value = below(4) ? Amount(below(100'000)) : Amount();
        contract.cancelledOn = below(6) ? QDate() : contract.signedOn.addDays(below(300));
    }
    void add(WriteAct& act, PromotionStores& stores)
    {
        Contract contract;
        fill(contract);
        stores.contracts.add(act, contract);
        for (int i = below(3); i > 0; --i) {
            ContractItem item;
            item.contract = contract.id;
            if (below(4))
                item.product = m_products[size_t(below(5))];
            else
                item.goods = QStringLiteral("mít non");
            stores.items.add(act, item);
        }
        if (below(2)) return;
        ContractFollowup followup;
        followup.contract = contract.id;
        followup.madeOn = contract.signedOn.addDays(below(400));
        followup.value = below(50'000);
        stores.followups.add(act, followup);
    }

    Register& m_book;
    std::mt19937 m_random;
    std::vector<SubjectId> m_makers;
    std::vector<ProductId> m_products;
    std::vector<BuyerId> m_buyers;
    std::vector<TradeEventId> m_events;
};

} // namespace ocop::test
