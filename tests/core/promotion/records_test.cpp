// What is checked of buyers, events and contracts, and how money and quantities are read and written.
#include "core/promotion/buyer.h"
#include "core/promotion/contract.h"
#include "core/promotion/trade_event.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

QStringList found(const Findings& findings)
{
    QStringList codes;
    for (const Finding& each : findings)
        codes << (each.severity == Severity::Error ? QStringLiteral("! ") : QString()) + each.field + u' ' + each.code;
    return codes;
}

} // namespace

TEST_CASE("money is millions with two decimals; nothing is not none", "[promotion]")
{
    struct Row
    {
        const char* typed;
        Amount value;
        const char* shown;
    };
    const Row rows[] = {{"1.250,5", 125050, "1.250,50"},
                        {"0", 0, "0,00"},
                        {"0,285", 29, "0,29"},
                        {"1250.5", 125050, "1.250,50"},
                        {"360", 36000, "360,00"},
                        {"0,004", 0, "0,00"},
                        {"", {}, ""},
                        {"-3", {}, ""},
                        {"ba trăm", {}, ""},
                        {"100000000001", {}, ""}};
    for (const Row& row : rows) {
        INFO(row.typed);
        const Amount value = parseMoney(QString::fromUtf8(row.typed));
        CHECK(value == row.value);
        CHECK(formatMoney(value) == QString::fromUtf8(row.shown));
    }
    CHECK(formatQuantity(parseQuantity(QStringLiteral("1.200,125"))) == QStringLiteral("1.200,125"));
    CHECK(formatQuantity(500) == QStringLiteral("0,5"));
    CHECK(formatQuantity(2'000'000) == QStringLiteral("2.000"));
    Amount sum;
    addTo(sum, {});
    CHECK_FALSE(sum);
    addTo(sum, 0);
    CHECK(sum == 0);
}

TEST_CASE("a contract needs its parties and its day, in order", "[promotion]")
{
    const QDate today(2026, 11, 30);
    Contract contract;
    CHECK(found(validate(contract, today)) ==
          QStringList{QStringLiteral("! subject_id required"), QStringLiteral("! buyer_id required"),
                      QStringLiteral("! signed_on required"), QStringLiteral("number missing")});
    contract.subject = {1};
    contract.buyer = {2};
    contract.number = QStringLiteral("12/HĐTT");
    contract.signedOn = QDate(2025, 5, 1);
    CHECK(found(validate(contract, today)).isEmpty());
    contract.endsOn = QDate(2025, 4, 30);
    contract.liquidatedOn = QDate(2025, 4, 1);
    contract.cancelledOn = QDate(2026, 12, 1);
    const QStringList all = found(validate(contract, today));
    CHECK(all.contains(QStringLiteral("! ends_on endsBeforeBegin")));
    CHECK(all.contains(QStringLiteral("! liquidated_on beforeSigning")));
    CHECK(all.contains(QStringLiteral("! cancelled_on dateInFuture")));
    CHECK(all.contains(QStringLiteral("! cancelled_on liquidatedAndCancelled")));
    CHECK(all.contains(QStringLiteral("! cancel_reason required")));

    Contract annex = contract;
    annex.endsOn = annex.liquidatedOn = annex.cancelledOn = {};
    annex.kind = ContractKind::Annex;
    CHECK(found(validate(annex, today)) == QStringList{QStringLiteral("! annex_of required")});
    annex.annexOf = {3};
    annex.kind = ContractKind::Memorandum;
    annex.value = 100;
    normalize(annex);
    CHECK_FALSE(annex.annexOf); // only an annex is one
    CHECK(found(validate(annex, today)) == QStringList{QStringLiteral("value memorandumWithValue")});
}

TEST_CASE("a follow-up says something, after the signing and not ahead", "[promotion]")
{
    Contract contract;
    contract.signedOn = QDate(2025, 5, 1);
    ContractFollowup followup;
    followup.madeOn = QDate(2025, 4, 30);
    CHECK(found(validate(followup, contract, QDate(2025, 4, 29))) ==
          QStringList{QStringLiteral("! made_on dateInFuture"), QStringLiteral("! made_on beforeSigning"),
                      QStringLiteral("! note followupSaysNothing")});
    followup.madeOn = QDate(2025, 11, 3);
    followup.value = 0; // nothing delivered is an answer
    CHECK(found(validate(followup, contract, QDate(2025, 11, 3))).isEmpty());
}

TEST_CASE("events may lie ahead, tasks want a day, prices an order", "[promotion]")
{
    const QDate today(2026, 11, 30);
    TradeEvent event;
    event.name = QStringLiteral("Hội nghị");
    event.startsOn = QDate(2026, 12, 18);
    normalize(event);
    CHECK(event.endsOn == event.startsOn);
    CHECK(found(validate(event, today)).isEmpty());
    event.startsOn = QDate(2062, 12, 18);
    CHECK(found(validate(event, today)) ==
          QStringList{QStringLiteral("! ends_on endsBeforeBegin"), QStringLiteral("starts_on beginsFarAhead")});

    EventTask task;
    task.task = QStringLiteral("Truyền thông");
    CHECK(found(validate(task, today)) == QStringList{QStringLiteral("due_on taskWithoutDay")});

    BuyerNeed need;
    CHECK(found(validate(need)) == QStringList{QStringLiteral("! goods required")});
    need.group = {4};
    need.priceFrom = 20000;
    need.priceTo = 15000;
    CHECK(found(validate(need)) == QStringList{QStringLiteral("! price_to priceOrder")});

    Buyer buyer;
    buyer.name = QStringLiteral(" Siêu thị  A ");
    buyer.phone = QStringLiteral("+84 905 123 456");
    buyer.taxCode = QStringLiteral("123");
    normalize(buyer);
    CHECK(buyer.name == QStringLiteral("Siêu thị A"));
    CHECK(buyer.phone == QStringLiteral("0905123456"));
    CHECK(found(validate(buyer)) == QStringList{QStringLiteral("tax_code taxCodeForm")});
}

} // namespace ocop::test
