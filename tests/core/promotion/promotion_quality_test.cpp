// What is missing or doubtful in buyers, events and contracts, each under the record that is to be mended.
#include "core/promotion/promotion_quality.h"
#include "core/promotion/promotion_stores.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

const QDate qualityDay(2025, 3, 1);

/// Two producers, a product in force of the first and a buyer that can be called.
struct Ledger
{
    TempRegister book;
    Subject maker = book.addSubject(QStringLiteral("HTX Tiên Mỹ"));
    Subject other = book.addSubject(QStringLiteral("Hộ An"));
    Product pepper = book.addProduct(QStringLiteral("Tiêu"), maker.id);
    Product late = book.addProduct(QStringLiteral("Trà"), maker.id);
    Product foreign = book.addProduct(QStringLiteral("Mắm"), other.id);
    Buyer buyer;
    TradeEvent event;

    Ledger()
    {
        book.addCertificate(pepper.id, QDate(2023, 1, 1));
        book.addCertificate(foreign.id, QDate(2023, 1, 1));
        book.addCertificate(late.id, QDate(2025, 1, 1)); // after the signing
        buyer.name = QStringLiteral("Siêu thị Hoa Sen");
        buyer.phone = QStringLiteral("0905123456");
        event.name = QStringLiteral("Hội nghị");
        event.startsOn = event.endsOn = QDate(2024, 8, 31);
        write([&](WriteAct& act) {
            stores().buyers.add(act, buyer);
            stores().events.add(act, event);
        });
    }

    PromotionStores& stores() { return book->stores<PromotionStores>(); }
    void write(const std::function<void(WriteAct&)>& work)
    {
        WriteAct act(book->database(), testAct());
        work(act);
        act.commit();
    }
    /// A sale that lacks nothing but what is put in.
    Contract sign(const std::function<void(Contract&)>& change = {}, ProductId product = {}, const QString& goods = {})
    {
        Contract contract;
        contract.number = QStringLiteral("1/HĐ");
        contract.subject = maker.id;
        contract.buyer = buyer.id;
        contract.signedOn = QDate(2024, 8, 31);
        contract.endsOn = QDate(2025, 8, 31);
        contract.value = 100'00;
        if (change) change(contract);
        write([&](WriteAct& act) {
            stores().contracts.add(act, contract);
            ContractItem item;
            item.contract = contract.id;
            item.product = goods.isEmpty() && !product ? pepper.id : product;
            item.goods = goods;
            stores().items.add(act, item);
        });
        return contract;
    }
    QStringList keys()
    {
        QStringList keys;
        for (const QualityCheck& each :
             promotionQuality(PromotionBook::load(stores()), Snapshot::load(*book), qualityDay))
            keys << each.key() + QStringLiteral(" ×%1").arg(each.cases.size());
        keys.sort();
        return keys;
    }
};

} // namespace

TEST_CASE("a contract that lacks nothing is not told of; each thing missing is", "[promotionQuality]")
{
    Ledger ledger;
    ledger.sign();
    CHECK(ledger.keys().isEmpty());
    SECTION("number, value and last day")
    {
        ledger.sign([](Contract& each) { each.number.clear(); });
        ledger.sign([](Contract& each) { each.value.reset(); });
        ledger.sign([](Contract& each) { each.endsOn = {}; });
        ledger.sign([](Contract& each) { // promises, sells nothing
            each.kind = ContractKind::Memorandum;
            each.value.reset();
            each.endsOn = {};
            each.number.clear();
        });
        CHECK(ledger.keys() == QStringList{QStringLiteral("contract.ends_on.missing ×1"),
                                           QStringLiteral("contract.number.missing ×1"),
                                           QStringLiteral("contract.value.missing ×1")});
    }
    SECTION("goods that were not in force, of another producer, in no register")
    {
        ledger.sign({}, ledger.late.id);
        ledger.sign({}, ledger.foreign.id);
        ledger.sign({}, {}, QStringLiteral("Nấm"));
        CHECK(ledger.keys() == QStringList{QStringLiteral("contract.goods.goodsNotInRegister ×1"),
                                           QStringLiteral("contract.product_id.goodsNotInForce ×1"),
                                           QStringLiteral("contract.product_id.goodsOfOtherSubject ×1")});
    }
    SECTION("more delivered than agreed, annexes counted")
    {
        const Contract contract = ledger.sign();
        const auto deliver = [&](qint64 value) {
            ContractFollowup followup;
            followup.contract = contract.id;
            followup.madeOn = qualityDay;
            followup.value = value;
            ledger.write([&](WriteAct& act) { ledger.stores().followups.add(act, followup); });
        };
        deliver(150'00);
        CHECK(ledger.keys() == QStringList{QStringLiteral("contract.value.deliveredMoreThanAgreed ×1")});
        ledger.sign([&](Contract& each) {
            each.kind = ContractKind::Annex;
            each.annexOf = contract.id;
            each.value = 50'00;
        });
        CHECK(ledger.keys().isEmpty());
    }
}

TEST_CASE("nobody noted as come, a phone that is none, a buyer nobody can reach", "[promotionQuality]")
{
    Ledger ledger;
    const auto takePart = [&](SubjectId subject, Attended attended, const QString& phone) {
        EventParticipant participant;
        participant.event = ledger.event.id;
        participant.subject = subject;
        participant.attended = attended;
        participant.phone = phone;
        ledger.write([&](WriteAct& act) { ledger.stores().participants.add(act, participant); });
    };
    takePart(ledger.maker.id, Attended::Unknown, {});
    CHECK(ledger.keys() == QStringList{QStringLiteral("trade_event.attended.missing ×1")});
    takePart(ledger.other.id, Attended::Yes, QStringLiteral("12"));
    CHECK(ledger.keys() == QStringList{QStringLiteral("trade_event.phone.phoneForm ×1")});
    Buyer silent;
    silent.name = QStringLiteral("Nhà hàng Sông Thu");
    ledger.write([&](WriteAct& act) { ledger.stores().buyers.add(act, silent); });
    CHECK(ledger.keys().contains(QStringLiteral("buyer.contact.missing ×1")));
}

} // namespace ocop::test
