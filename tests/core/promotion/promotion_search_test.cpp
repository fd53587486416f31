// Buyers, events and contracts are found by names, numbers, parties and goods, with or without marks.
#include "core/promotion/promotion_search.h"
#include "core/promotion/promotion_stores.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("buyers, events and contracts are found by what a person remembers of them", "[promotionSearch]")
{
    TempRegister book;
    PromotionStores& stores = book->stores<PromotionStores>();
    const Subject maker = book.addSubject(QStringLiteral("HTX Tiên Mỹ"));
    const Product pepper = book.addProduct(QStringLiteral("Tiêu Tiên Phước"), maker.id);
    Buyer buyer;
    TradeEvent event;
    Contract numbered;
    Contract memorandum;
    {
        WriteAct act(book->database(), testAct());
        buyer.name = QStringLiteral("Siêu thị Hoa Sen");
        buyer.phone = QStringLiteral("0905123456");
        stores.buyers.add(act, buyer);
        event.name = QStringLiteral("Hội nghị kết nối");
        event.startsOn = event.endsOn = QDate(2024, 8, 31);
        event.place = QStringLiteral("Tam Kỳ");
        stores.events.add(act, event);
        numbered.subject = memorandum.subject = maker.id;
        numbered.buyer = memorandum.buyer = buyer.id;
        numbered.signedOn = memorandum.signedOn = QDate(2024, 8, 31);
        numbered.number = QStringLiteral("12/HĐTT");
        stores.contracts.add(act, numbered);
        memorandum.kind = ContractKind::Memorandum;
        stores.contracts.add(act, memorandum);
        ContractItem item;
        item.contract = memorandum.id;
        item.product = pepper.id;
        stores.items.add(act, item);
        act.commit();
    }
    const PromotionBook promotion = PromotionBook::load(stores);
    const Snapshot snapshot = Snapshot::load(*book);
    const PromotionSearch search(promotion, snapshot);
    const auto found = [&](const char16_t* typed) {
        QStringList records;
        for (const PromotionHit& hit : search.find(QString::fromUtf16(typed)))
            records << hit.record.entity + u' ' + QString::number(hit.record.id);
        return records;
    };
    const QString ofBuyer = QStringLiteral("buyer %1").arg(buyer.id.value);
    const QString ofEvent = QStringLiteral("trade_event %1").arg(event.id.value);
    const QString ofContract = QStringLiteral("contract %1").arg(numbered.id.value);
    const QString ofMemorandum = QStringLiteral("contract %1").arg(memorandum.id.value);
    CHECK(found(u"12/HDTT") == QStringList{ofContract});
    CHECK(found(u"hoa sen").first() == ofBuyer); // what is called so comes before what tells of it
    CHECK(found(u"hoa sen").size() == 3);
    CHECK(found(u"tien my hoa sen").size() == 2);
    CHECK(found(u"tieu tien phuoc") == QStringList{ofMemorandum});
    CHECK(found(u"0905123456") == QStringList{ofBuyer});
    CHECK(found(u"ket noi tam ky") == QStringList{ofEvent});
    CHECK(found(u"không có").isEmpty());
    CHECK(found(u"").isEmpty());
    CHECK_FALSE(promotionHit(promotion, snapshot, {QStringLiteral("buyer"), 99}));
    CHECK(promotionHit(promotion, snapshot, {QStringLiteral("contract"), numbered.id.value})->title == numbered.number);
}

} // namespace ocop::test
