// Buyers entered twice: found, made one with all that hangs on them, and parted again.
#include "core/duplicates/likely_pairs.h"
#include "core/duplicates/merge.h"
#include "core/office/office_state.h"
#include "core/office/open_register.h"
#include "core/promotion/promotion_stores.h"
#include "core/storage/attachment_store.h"
#include "tests/support/register_dump.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

/// Buyers in a register with one producer.
struct Market
{
    TempRegister book;
    Subject maker = book.addSubject(QStringLiteral("HTX Tiên Mỹ"));

    void write(const std::function<void(WriteAct&, PromotionStores&)>& work)
    {
        WriteAct act(book->database(), testAct());
        work(act, book->stores<PromotionStores>());
        act.commit();
    }
    Buyer add(const char16_t* name, const QString& taxCode = {}, const QString& phone = {})
    {
        Buyer buyer;
        buyer.name = QString::fromUtf16(name);
        buyer.taxCode = taxCode;
        buyer.phone = phone;
        write([&](WriteAct& act, PromotionStores& stores) { stores.buyers.add(act, buyer); });
        return buyer;
    }
    Contract sign(BuyerId buyer)
    {
        Contract contract;
        contract.subject = maker.id;
        contract.buyer = buyer;
        contract.signedOn = QDate(2024, 8, 31);
        write([&](WriteAct& act, PromotionStores& stores) { stores.contracts.add(act, contract); });
        return contract;
    }
    std::vector<LikelyPair> pairs()
    {
        const OfficeState state = OfficeState::load(*book);
        return likelyPairs(state.stored, state.promotion, book->units(), QDate(2024, 8, 31));
    }
};

} // namespace

TEST_CASE("buyers are alike by tax code, phone and name; the one with more contracts stays", "[likeness][promotion]")
{
    Market market;
    const Buyer first = market.add(u"Siêu thị Hoa Sen");
    const Buyer second = market.add(u"SIÊU THỊ HOA  SEN");
    market.add(u"Công ty CP Xuất khẩu Biển Xanh", QStringLiteral("4000123456"));
    market.add(u"Bien Xanh Export", QStringLiteral("4000123456"));
    market.add(u"Khách sạn Sông Hàn", {}, QStringLiteral("0905123456"));
    market.add(u"Bếp ăn Trường Hải", {}, QStringLiteral("0905123456"));
    market.add(u"Chuỗi cửa hàng Nông sản Sạch");
    market.sign(second.id);
    const auto pairs = market.pairs();
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].reason == LikenessReason::TaxCode);
    QSet<int> reasons;
    for (const LikelyPair& each : pairs) {
        CHECK(each.kind == PairKind::Buyer);
        reasons << int(*each.reason);
        if (each.reason != LikenessReason::SameName) continue;
        CHECK(each.kept == second.id.value);
        CHECK(each.gone == first.id.value);
        CHECK(each.key().startsWith(QStringLiteral("buyer:")));
    }
    CHECK(reasons ==
          QSet<int>{int(LikenessReason::TaxCode), int(LikenessReason::SamePhone), int(LikenessReason::SameName)});
}

TEST_CASE("everything of a merged buyer follows, and taking the act back parts them again", "[merge][promotion]")
{
    Market market;
    Buyer kept = market.add(u"Siêu thị Hoa Sen");
    const Buyer gone = market.add(u"Sieu thi Hoa Sen", {}, QStringLiteral("0905123456"));
    const Contract contract = market.sign(gone.id);
    market.write([&](WriteAct& act, PromotionStores& stores) {
        BuyerNeed need;
        need.buyer = gone.id;
        need.goods = QStringLiteral("tiêu");
        stores.needs.add(act, need);
        BuyerCall call;
        call.buyer = gone.id;
        call.calledOn = QDate(2024, 8, 1);
        call.said = QStringLiteral("hẹn gặp");
        stores.calls.add(act, call);
        TradeEvent event;
        event.name = QStringLiteral("Hội nghị");
        event.startsOn = event.endsOn = QDate(2024, 8, 31);
        stores.events.add(act, event);
        EventGuest guest;
        guest.event = event.id;
        guest.buyer = gone.id;
        guest.organisation = gone.name;
        stores.guests.add(act, guest);
        attachFile(market.book->attachments(), act, QStringLiteral("buyer"), gone.id.value, QStringLiteral("hd.pdf"),
                   "pdf", QDate(2024, 8, 31));
    });
    const QStringList before = dumpOf(*market.book);
    kept.phone = gone.phone;
    market.write([&](WriteAct& act, PromotionStores&) { mergeBuyers(*market.book, act, kept, gone.id); });
    PromotionStores& stores = market.book->stores<PromotionStores>();
    REQUIRE(stores.buyers.all().size() == 1);
    CHECK(stores.buyers.all().front().phone == QLatin1String("0905123456"));
    CHECK(stores.contracts.find(contract.id)->buyer == kept.id);
    CHECK(stores.needs.all().front().buyer == kept.id);
    CHECK(stores.calls.all().front().buyer == kept.id);
    CHECK(stores.guests.all().front().buyer == kept.id);
    CHECK(attachmentsOf(market.book->attachments(), QStringLiteral("buyer"), kept.id.value).size() == 1);
    CHECK(market.pairs().empty());
    market.book->takeBack(market.book->undoable(testDesk)->id, testAct(ActKind::Undo));
    CHECK(dumpOf(*market.book) == before);
    CHECK_THROWS_AS(market.write([&](WriteAct& act, PromotionStores&) {
        mergeBuyers(*market.book, act, stores.buyers.all().front(), stores.buyers.all().front().id);
    }),
                    Error);
}

} // namespace ocop::test
