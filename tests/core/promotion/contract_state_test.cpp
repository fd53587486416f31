// How contracts stand and what is owed, by days: tables.
#include "core/promotion/contract_state.h"

#include "core/office/open_register.h"
#include "core/promotion/stability.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

ContractFollowup followupOn(QDate day, int months, Amount value, bool finished = false)
{
    ContractFollowup each;
    each.madeOn = day;
    each.months = months;
    each.value = value;
    each.finished = finished;
    return each;
}

Contract saleOf(QDate signedOn, Amount value)
{
    Contract contract;
    contract.id = {7};
    contract.signedOn = signedOn;
    contract.value = value;
    return contract;
}

} // namespace

TEST_CASE("a contract's state follows from its days and its follow-ups", "[promotion]")
{
    const QDate signing(2024, 8, 31);
    Contract contract = saleOf(signing, 120'00);
    contract.endsOn = QDate(2025, 8, 30);
    contract.liquidatedOn = QDate(2025, 10, 1);
    const std::vector<ContractFollowup> followups{
        followupOn(QDate(2025, 3, 1), 6, 0), followupOn(QDate(2025, 6, 1), 0, 40'00),
        followupOn(QDate(2025, 7, 1), 0, {}), followupOn(QDate(2025, 9, 1), 12, 120'00)};
    struct Row
    {
        QDate day;
        ContractState state;
        Amount delivered;
        bool termOver;
    };
    const Row rows[] = {{signing, ContractState::NotBegun, {}, false},
                        {QDate(2025, 2, 28), ContractState::NotBegun, {}, false},
                        {QDate(2025, 3, 1), ContractState::NotBegun, 0, false}, // nothing is not unknown
                        {QDate(2025, 6, 1), ContractState::Running, 40'00, false},
                        {QDate(2025, 7, 1), ContractState::Running, 40'00, false}, // who knew nothing changes nothing
                        {QDate(2025, 8, 30), ContractState::Running, 40'00, false},
                        {QDate(2025, 8, 31), ContractState::Running, 40'00, true},
                        {QDate(2025, 9, 1), ContractState::Done, 120'00, true},
                        {QDate(2025, 10, 1), ContractState::Liquidated, 120'00, true}};
    for (const Row& row : rows) {
        INFO(row.day.toString(Qt::ISODate).toStdString());
        const ContractOnDay stands = contractOn(contract, followups, row.day);
        CHECK(stands.state == row.state);
        CHECK(stands.delivered == row.delivered);
        CHECK(stands.termOver == row.termOver);
    }

    contract.liquidatedOn = {};
    contract.cancelledOn = QDate(2025, 6, 15);
    CHECK(contractOn(contract, followups, QDate(2025, 6, 14)).state == ContractState::Running);
    CHECK(contractOn(contract, followups, QDate(2025, 9, 1)).state == ContractState::Cancelled);
}

TEST_CASE("without a value a contract is done when both sides say so", "[promotion]")
{
    Contract memorandum = saleOf(QDate(2025, 1, 10), {});
    memorandum.kind = ContractKind::Memorandum;
    CHECK(contractOn(memorandum, std::vector{followupOn(QDate(2025, 2, 1), 0, 5'00)}, QDate(2025, 3, 1)).state ==
          ContractState::Running);
    CHECK(contractOn(memorandum, std::vector{followupOn(QDate(2025, 2, 1), 0, {}, true)}, QDate(2025, 3, 1)).state ==
          ContractState::Done);
    ContractFollowup goods = followupOn(QDate(2025, 2, 1), 0, {});
    goods.quantity = 500;
    goods.unit = QStringLiteral("kg");
    const ContractOnDay stands = contractOn(memorandum, std::vector{goods}, QDate(2025, 3, 1));
    CHECK(stands.state == ContractState::Running);
    CHECK(stands.quantity == 500);
    CHECK(stands.unit == QStringLiteral("kg"));
}

TEST_CASE("follow-ups are owed 6 and 12 months after the signing until one names them", "[promotion]")
{
    const Contract contract = saleOf(QDate(2024, 8, 31), 100'00);
    const auto owed = [&](const std::vector<ContractFollowup>& made, QDate day, int within = 30) {
        QStringList found;
        for (const FollowupDue& each : followupsOwed(contract, made, day, within))
            found << QStringLiteral("%1 %2 %3")
                         .arg(QString::number(each.months), each.dueOn.toString(Qt::ISODate),
                              QString::number(each.daysLeft));
        return found;
    };
    // 31/8 + 6 months is the last of February.
    CHECK(owed({}, QDate(2025, 1, 28)).isEmpty());
    CHECK(owed({}, QDate(2025, 1, 29)) == QStringList{QStringLiteral("6 2025-02-28 30")});
    CHECK(owed({}, QDate(2025, 2, 28)) == QStringList{QStringLiteral("6 2025-02-28 0")});
    CHECK(owed({}, QDate(2025, 2, 28), -1).isEmpty());
    CHECK(owed({}, QDate(2025, 3, 1), -1) == QStringList{QStringLiteral("6 2025-02-28 -1")});
    CHECK(owed({}, QDate(2025, 9, 1)) ==
          QStringList{QStringLiteral("6 2025-02-28 -185"), QStringLiteral("12 2025-08-31 -1")});
    // A call in between answers nothing; the later one answers both.
    CHECK(owed({followupOn(QDate(2025, 1, 5), 0, 1)}, QDate(2025, 3, 1)).size() == 1);
    CHECK(owed({followupOn(QDate(2025, 3, 5), 6, 1)}, QDate(2025, 9, 1)) ==
          QStringList{QStringLiteral("12 2025-08-31 -1")});
    CHECK(owed({followupOn(QDate(2025, 8, 25), 12, 1)}, QDate(2025, 9, 1)).isEmpty());
    CHECK(owed({followupOn(QDate(2025, 8, 25), 12, 1)}, QDate(2025, 8, 24)).size() == 2); // not made yet

    Contract other = contract;
    const auto count = [&](QDate day) { return followupsOwed(other, {}, day, 30).size(); };
    CHECK(count(QDate(2024, 8, 30)) == 0); // not signed yet
    other.cancelledOn = QDate(2025, 3, 10);
    CHECK(count(QDate(2025, 3, 9)) == 1);
    CHECK(count(QDate(2025, 3, 10)) == 0);
    other = contract;
    other.kind = ContractKind::Annex;
    CHECK(count(QDate(2025, 9, 1)) == 0); // goes with its contract
}

TEST_CASE("how long sales were stable: months run by the day or until the end, what was called off left out",
          "[promotion]")
{
    struct Row
    {
        const char* starts;
        const char* ends;
        const char* cancelled;
        const char* day;
        int months;
    };
    const auto date = [](const char* text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); };
    const Row rows[] = {{"", "", "", "2024-08-31", 0},
                        {"", "", "", "2025-02-27", 5},
                        {"", "", "", "2025-02-28", 6},
                        {"2024-10-01", "", "", "2025-03-31", 5},
                        {"", "2025-01-31", "", "2026-01-01", 5},
                        {"", "", "2024-12-01", "2026-01-01", 3},
                        {"", "", "", "2024-01-01", 0}};
    for (const Row& row : rows) {
        INFO(row.starts << ' ' << row.ends << ' ' << row.cancelled << ' ' << row.day);
        Contract contract = saleOf(QDate(2024, 8, 31), 100'00);
        contract.startsOn = date(row.starts);
        contract.endsOn = date(row.ends);
        contract.cancelledOn = date(row.cancelled);
        CHECK(monthsRun(contract, date(row.day)) == row.months);
    }
    CHECK(monthsRun(Contract(), QDate(2024, 8, 31)) == 0);

    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("HTX Tiên Mỹ"));
    const Subject other = book.addSubject(QStringLiteral("Cơ sở Phú Ninh"));
    {
        WriteAct act(book->database(), testAct());
        PromotionStores& stores = book->stores<PromotionStores>();
        Buyer buyer;
        buyer.name = QStringLiteral("Siêu thị Hoa Sen");
        stores.buyers.add(act, buyer);
        ContractId sale;
        const auto sign = [&](const Subject& subject, QDate day, ContractKind kind, QDate cancelled = {}) {
            Contract contract = saleOf(day, 100'00);
            contract.id = {};
            contract.subject = subject.id;
            contract.buyer = buyer.id;
            contract.kind = kind;
            contract.cancelledOn = cancelled;
            if (kind == ContractKind::Annex) contract.annexOf = sale;
            return stores.contracts.add(act, contract);
        };
        sale = sign(maker, QDate(2024, 1, 15), ContractKind::Sale);
        sign(maker, QDate(2024, 8, 31), ContractKind::Frame);
        sign(maker, QDate(2024, 8, 31), ContractKind::Memorandum);
        sign(maker, QDate(2024, 9, 1), ContractKind::Annex);
        sign(maker, QDate(2024, 1, 15), ContractKind::Sale, QDate(2025, 1, 1));
        sign(maker, QDate(2025, 6, 1), ContractKind::Sale);
        sign(other, QDate(2023, 1, 1), ContractKind::Sale);
        act.commit();
    }
    const PromotionBook promotion = PromotionBook::load(book->stores<PromotionStores>());
    CHECK(salesStability(promotion, maker.id, QDate(2023, 12, 31)) == SalesStability{});
    CHECK(salesStability(promotion, maker.id, QDate(2024, 12, 31)) == SalesStability{3, 2, 0});
    CHECK(salesStability(promotion, maker.id, QDate(2025, 3, 1)) == SalesStability{2, 2, 1});
    CHECK(salesStability(promotion, maker.id, QDate(2025, 12, 1)) == SalesStability{3, 3, 2});
}

} // namespace ocop::test
