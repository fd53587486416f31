#pragma once

#include "core/promotion/promotion_stores.h"
#include "tests/support/ui/session_support.h"

namespace ocop::test {

/// A producer with a product, two buyers and a conference, on 31/8/2024.
struct MarketSession
{
    TestSession t;
    Subject maker = t.addSubject(QStringLiteral("HTX Tiên Mỹ"), SubjectKind::Cooperative);
    Product pepper = t.addProduct(QStringLiteral("Tiêu Tiên Phước"), maker.id);
    Buyer lotus;
    Buyer hotel;
    TradeEvent event;

    MarketSession()
    {
        t.session.write(ActKind::Add, QStringLiteral("mua bán"), [&](WriteAct& act) {
            lotus.name = QStringLiteral("Siêu thị Hoa Sen");
            stores().buyers.add(act, lotus);
            hotel.name = QStringLiteral("Khách sạn Sông Hàn");
            stores().buyers.add(act, hotel);
            event.name = QStringLiteral("Hội nghị kết nối");
            event.startsOn = QDate(2024, 8, 30);
            event.endsOn = QDate(2024, 8, 31);
            stores().events.add(act, event);
        });
    }

    PromotionStores& stores() { return t.session.book().stores<PromotionStores>(); }
    Contract addContract(const char16_t* number, Amount value = std::nullopt)
    {
        Contract contract;
        contract.number = QString::fromUtf16(number);
        contract.subject = maker.id;
        contract.buyer = lotus.id;
        contract.signedOn = QDate(2024, 8, 1);
        contract.value = value;
        t.session.write(ActKind::Add, contract.number, [&](WriteAct& act) { stores().contracts.add(act, contract); });
        return contract;
    }
};

} // namespace ocop::test
