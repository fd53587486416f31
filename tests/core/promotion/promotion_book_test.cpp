// Buyers, events and contracts in memory follow the register's acts, and come back when one is taken back.
#include "core/office/office_state.h"
#include "core/office/open_register.h"
#include "core/promotion/event_result.h"
#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

/// A conference with one producer, one buyer and a contract signed there.
struct Hall
{
    TempRegister book;
    Subject maker = book.addSubject(QStringLiteral("HTX Tiên Mỹ"));
    Product pepper = book.addProduct(QStringLiteral("Tiêu"), maker.id);
    Buyer buyer;
    TradeEvent event;
    EventParticipant participant;
    Contract contract;

    Hall()
    {
        write([&](WriteAct& act, PromotionStores& stores) {
            buyer.name = QStringLiteral("Siêu thị Hoa Sen");
            stores.buyers.add(act, buyer);
            event.name = QStringLiteral("Hội nghị");
            event.startsOn = event.endsOn = QDate(2024, 8, 31);
            stores.events.add(act, event);
            participant.event = event.id;
            participant.subject = maker.id;
            participant.attended = Attended::Yes;
            participant.sales = 12'50;
            stores.participants.add(act, participant);
            EventProduct shown;
            shown.participant = participant.id;
            shown.product = pepper.id;
            stores.shown.add(act, shown);
            contract.subject = maker.id;
            contract.buyer = buyer.id;
            contract.event = event.id;
            contract.signedOn = event.startsOn;
            contract.value = 3'000'000'000; // more than 32 bits
            stores.contracts.add(act, contract);
        });
    }

    ActId write(const std::function<void(WriteAct&, PromotionStores&)>& work)
    {
        WriteAct act(book->database(), testAct());
        work(act, book->stores<PromotionStores>());
        act.commit();
        return act.idSoFar();
    }
};

} // namespace

TEST_CASE("what is done to promotion's records reaches the register in memory by the acts alone", "[promotion]")
{
    Hall hall;
    OfficeState state = OfficeState::load(*hall.book);
    CHECK(state.promotion.contracts().find(hall.contract.id)->value == 3'000'000'000);
    const QDate day(2025, 3, 1);
    CHECK(state.promotion.followupsDue(day, 30).size() == 1);

    const ActId asked = hall.write([&](WriteAct& act, PromotionStores& stores) {
        ContractFollowup followup;
        followup.contract = hall.contract.id;
        followup.madeOn = day;
        followup.months = 6;
        followup.value = 5'00;
        stores.followups.add(act, followup);
    });
    Touched touched = state.follow(*hall.book, Feed(hall.book->database(), state.version));
    CHECK(touched.of(QLatin1String(Contract::table)).contains(hall.contract.id.value)); // its line reads otherwise
    CHECK(state.promotion.followupsDue(day, 30).empty());
    CHECK(eventResults(state.promotion, day).at(hall.event.id).delivered == 5'00);

    hall.book->takeBack(asked, testAct(ActKind::Undo));
    state.follow(*hall.book, Feed(hall.book->database(), state.version));
    CHECK(state.promotion.followupsDue(day, 30).size() == 1);

    // A buyer's new name stands in the lines of its contracts.
    hall.write([&](WriteAct& act, PromotionStores& stores) {
        hall.buyer.name = QStringLiteral("Siêu thị Hoa Sen 2");
        stores.buyers.save(act, hall.buyer);
    });
    touched = state.follow(*hall.book, Feed(hall.book->database(), state.version));
    CHECK(touched.of(QLatin1String(Contract::table)).contains(hall.contract.id.value));
}

TEST_CASE("what came of an event is summed from its rows", "[promotion]")
{
    Hall hall;
    hall.write([&](WriteAct& act, PromotionStores& stores) {
        Contract memorandum = hall.contract;
        memorandum.kind = ContractKind::Memorandum;
        memorandum.value = {};
        stores.contracts.add(act, memorandum);
        Contract cancelled = hall.contract;
        cancelled.value = 70'00;
        cancelled.cancelledOn = QDate(2025, 1, 1);
        cancelled.cancelReason = QStringLiteral("mưa lũ");
        stores.contracts.add(act, cancelled);
        Contract annex = hall.contract;
        annex.kind = ContractKind::Annex;
        annex.annexOf = hall.contract.id;
        annex.value = 10'00;
        annex.signedOn = QDate(2025, 2, 1);
        stores.contracts.add(act, annex);
        EventTask task;
        task.event = hall.event.id;
        task.task = QStringLiteral("Truyền thông");
        task.dueOn = QDate(2025, 1, 31);
        stores.tasks.add(act, task);
        EventGuest guest;
        guest.event = hall.event.id;
        guest.buyer = hall.buyer.id;
        guest.organisation = hall.buyer.name;
        stores.guests.add(act, guest);
    });
    const PromotionBook book = PromotionBook::load(hall.book->stores<PromotionStores>());
    const EventResult then = eventResults(book, QDate(2024, 12, 31)).at(hall.event.id);
    CHECK(then.contracts == 2);
    CHECK(then.memoranda == 1);
    CHECK(then.value == 3'000'000'000 + 70'00);
    CHECK(then.overdueTasks == 0);
    CHECK(then.openTasks == 1);
    const EventResult now = eventResults(book, QDate(2025, 2, 1)).at(hall.event.id);
    CHECK(now.contracts == 2); // the annex goes with its contract
    CHECK(now.value == 3'000'000'000 + 10'00); // without the one called off
    CHECK_FALSE(now.delivered); // nobody asked yet
    CHECK(now.overdueTasks == 1);
    CHECK(now.participants == 1);
    CHECK(now.came == 1);
    CHECK(now.products == 1);
    CHECK(now.guests == 1);
    CHECK(now.buyers == 1);
    CHECK(now.sales == 12'50);
}

TEST_CASE("the sample holds contracts in every state and follow-ups late when it ends", "[promotion][sample]")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, testAct(ActKind::Sample));
    const auto book = openRegister(path, QDateTime(QDate(2026, 11, 29), QTime(12, 0)));
    PromotionStores& stores = book->stores<PromotionStores>();
    const PromotionBook promotion = PromotionBook::load(stores);
    const QDate day(2026, 11, 29);
    QSet<int> states;
    QSet<int> kinds;
    for (const Contract& each : promotion.contracts()) {
        states.insert(int(promotion.contractOn(each, day).state));
        kinds.insert(int(each.kind));
        CHECK_FALSE(hasErrors(validate(each, day)));
        for (const ContractFollowup& followup : promotion.followupsOf(each.id))
            CHECK_FALSE(hasErrors(validate(followup, each, day)));
    }
    CHECK(states.size() == 5);
    CHECK(kinds.size() == 3);
    const auto due = promotion.followupsDue(day, 30);
    CHECK(std::count_if(due.begin(), due.end(), [](const FollowupDue& each) { return each.isOverdue(); }) >= 3);
    CHECK(std::any_of(due.begin(), due.end(), [](const FollowupDue& each) { return !each.isOverdue(); }));
    const auto results = eventResults(promotion, day);
    const TradeEvent& conference = *promotion.events().begin();
    CHECK(conference.startsOn == QDate(2024, 8, 31));
    CHECK(results.at(conference.id).participants == 60);
    CHECK(results.at(conference.id).buyers == 8);
    CHECK(results.at(conference.id).openTasks == 2);
    CHECK(results.at(conference.id).overdueTasks == 1);
}

} // namespace ocop::test
