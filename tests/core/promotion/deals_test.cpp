// Contracts summed by anything are the same contracts; kept up act by act they are those of a fresh reading.
#include "core/office/office_state.h"
#include "core/promotion/deals.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <random>

namespace ocop::test {
namespace {

/// A register with contracts of every kind, value and end.
class RandomDeals
{
public:
    explicit RandomDeals(unsigned seed) : m_random(seed)
    {
        for (int i = 0; i < 5; ++i) {
            m_makers.push_back(book.addSubject(QStringLiteral("Hộ %1").arg(i)).id);
            const auto& groups = book->groups().all();
            const qint64 group = groups[size_t(i) * groups.size() / 5].id.value;
            m_products.push_back(book.addProduct(QStringLiteral("Sản phẩm %1").arg(i), m_makers.back(), group).id);
        }
        act([&](WriteAct& act, PromotionStores& stores) {
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
        WriteAct act(book->database(), testAct());
        work(act, book->stores<PromotionStores>());
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

    TempRegister book;

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

    std::mt19937 m_random;
    std::vector<SubjectId> m_makers;
    std::vector<ProductId> m_products;
    std::vector<BuyerId> m_buyers;
    std::vector<TradeEventId> m_events;
};

template <class Key>
void checkAddsUp(const std::map<Key, Deals>& parts, const Deals& all)
{
    Deals sum;
    for (const auto& [key, deals] : parts) {
        sum.contracts += deals.contracts;
        sum.memoranda += deals.memoranda;
        addTo(sum.value, deals.value);
        addTo(sum.delivered, deals.delivered);
        sum.ids.insert(sum.ids.end(), deals.ids.begin(), deals.ids.end());
    }
    CHECK(sum.contracts == all.contracts);
    CHECK(sum.memoranda == all.memoranda);
    CHECK(sum.value == all.value);
    CHECK(sum.delivered == all.delivered);
    CHECK(sum.ids.size() == all.ids.size());
}

} // namespace

TEST_CASE("contracts summed by buyer, event, group or year add up to all of them", "[promotion]")
{
    for (const unsigned seed : {3U, 2026U}) {
        RandomDeals random(seed);
        const Snapshot snapshot = Snapshot::load(*random.book);
        const PromotionBook book = PromotionBook::load(random.book->stores<PromotionStores>());
        for (int i = 0; i < 10; ++i) {
            const QDate day = QDate(2023, 9, 1).addDays(random.below(900));
            const QDate from = random.below(2) ? day.addDays(-random.below(500)) : QDate();
            const auto contracts = contractsBetween(book, from, day);
            const Deals all = dealsOf(book, contracts, day);
            Amount value;
            for (const Contract& each : book.contracts())
                if (each.signedOn <= day && (!from.isValid() || each.signedOn >= from) &&
                    each.kind != ContractKind::Memorandum && !(each.cancelledOn.isValid() && each.cancelledOn <= day))
                    addTo(value, each.value);
            CHECK(all.value == value);
            const auto by = [&](auto keyOf) { checkAddsUp(dealsBy(book, contracts, day, keyOf), all); };
            by([](const Contract& each) { return each.buyer; });
            by([](const Contract& each) { return each.event; });
            by([](const Contract& each) { return each.signedOn.year(); });
            by([&](const Contract& each) { return sectorOfGoods(book, each, snapshot, random.book->groups()); });
        }
    }
}

TEST_CASE("an annex is about the goods of its contract, and goods of two groups are of several", "[promotion]")
{
    TempRegister book;
    const SubjectId maker = book.addSubject(QStringLiteral("HTX Tiên Mỹ")).id;
    const ProductId food = book.addProduct(QStringLiteral("Tiêu"), maker, 1).id;
    Contract sale;
    Contract annex;
    WriteAct act(book->database(), testAct());
    PromotionStores& stores = book->stores<PromotionStores>();
    Buyer buyer;
    buyer.name = QStringLiteral("Siêu thị");
    stores.buyers.add(act, buyer);
    sale.subject = maker;
    sale.buyer = buyer.id;
    sale.signedOn = QDate(2024, 8, 31);
    annex = sale;
    annex.kind = ContractKind::Annex;
    annex.annexOf = stores.contracts.add(act, sale);
    stores.contracts.add(act, annex);
    const auto sectorOf = [&](const Contract& contract) {
        return sectorOfGoods(PromotionBook::load(stores), contract, Snapshot::load(*book), book->groups());
    };
    CHECK(sectorOf(annex) == goodsNotSaid);
    ContractItem item;
    item.contract = sale.id;
    item.product = food;
    stores.items.add(act, item);
    CHECK(sectorOf(sale) == 1);
    CHECK(sectorOf(annex) == 1);
    ContractItem other;
    other.contract = sale.id;
    other.goods = QStringLiteral("mít non");
    stores.items.add(act, other);
    CHECK(sectorOf(sale) == goodsOfSeveralSectors);
}

TEST_CASE("the contracts of a producer, a buyer, an event follow the acts", "[promotion]")
{
    RandomDeals random(11);
    OfficeState state = OfficeState::load(*random.book);
    for (int i = 0; i < 60; ++i) {
        random.change();
        state.follow(*random.book, Feed(random.book->database(), state.version));
        const PromotionBook fresh = PromotionBook::load(random.book->stores<PromotionStores>());
        const auto idsOf = [](const std::vector<const Contract*>& contracts) {
            std::vector<qint64> ids;
            for (const Contract* each : contracts) ids.push_back(each->id.value);
            return ids;
        };
        for (int id = 1; id <= 5; ++id) {
            CHECK(idsOf(state.promotion.contractsOf(SubjectId{id})) == idsOf(fresh.contractsOf(SubjectId{id})));
            CHECK(idsOf(state.promotion.contractsOf(BuyerId{id})) == idsOf(fresh.contractsOf(BuyerId{id})));
            CHECK(idsOf(state.promotion.contractsOf(TradeEventId{id})) == idsOf(fresh.contractsOf(TradeEventId{id})));
        }
        CHECK(state.promotion.contracts().size() == fresh.contracts().size());
    }
}

} // namespace ocop::test
