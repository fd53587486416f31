// Contracts summed by anything are the same contracts; kept up act by act they are those of a fresh reading.
#include "core/office/office_state.h"
#include "core/promotion/deals.h"
#include "tests/support/random_deals.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

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
        TempRegister deals;
        RandomDeals random(*deals, seed);
        const Snapshot snapshot = Snapshot::load(*deals);
        const PromotionBook book = PromotionBook::load(deals->stores<PromotionStores>());
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
            by([&](const Contract& each) { return sectorOfGoods(book, each, snapshot, deals->groups()); });
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
    TempRegister book;
    RandomDeals random(*book, 11);
    OfficeState state = OfficeState::load(*book);
    for (int i = 0; i < 60; ++i) {
        random.change();
        state.follow(*book, Feed(book->database(), state.version));
        const PromotionBook fresh = PromotionBook::load(book->stores<PromotionStores>());
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
