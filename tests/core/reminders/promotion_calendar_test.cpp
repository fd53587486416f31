// Follow-ups of contracts and tasks of events in the calendar: what is owed, and what earlier exports said.
#include "core/promotion/promotion_stores.h"
#include "core/reminders/promotion_calendar.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

/// A contract signed on Saturday 31/8/2024 and a task due on 31/12/2024.
struct SignedBook
{
    TempRegister book;
    Subject maker = book.addSubject(QStringLiteral("HTX Tiên Mỹ"), SubjectKind::Cooperative);
    Buyer buyer;
    TradeEvent event;
    EventTask task;
    Contract contract;

    SignedBook()
    {
        act([&](WriteAct& act, PromotionStores& stores) {
            buyer.name = QStringLiteral("Siêu thị Hoa Sen");
            stores.buyers.add(act, buyer);
            event.name = QStringLiteral("Hội nghị kết nối");
            event.startsOn = event.endsOn = QDate(2024, 8, 31);
            stores.events.add(act, event);
            task.event = event.id;
            task.task = QStringLiteral("Truyền thông về chương trình");
            task.who = QStringLiteral("Phòng Phát triển nông thôn");
            task.dueOn = QDate(2024, 12, 31);
            stores.tasks.add(act, task);
            contract.kind = ContractKind::Sale;
            contract.number = QStringLiteral("12/HĐTT");
            contract.subject = maker.id;
            contract.buyer = buyer.id;
            contract.signedOn = QDate(2024, 8, 31);
            contract.value = 500'00;
            stores.contracts.add(act, contract);
        });
    }

    void act(const std::function<void(WriteAct&, PromotionStores&)>& work)
    {
        WriteAct act(book->database(), testAct());
        work(act, book->stores<PromotionStores>());
        act.commit();
    }

    std::vector<CalendarEntry> on(QDate day, std::optional<UnitId> district = {})
    {
        return promotionCalendar(*book, CalendarIdentity::load(*book), WorkCalendar::standard(), day, district);
    }
};

} // namespace

TEST_CASE("follow-ups and tasks stand in the calendar until they are done", "[calendar][promotion]")
{
    SignedBook signedOne;
    const auto entries = signedOne.on(QDate(2024, 9, 30));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].day == QDate(2025, 2, 28)); // six months later; a Friday
    CHECK(entries[0].summary == QStringLiteral("Theo dõi hợp đồng sau 6 tháng: HTX Tiên Mỹ – Siêu thị Hoa Sen"));
    CHECK(entries[0].description.startsWith(
        QStringLiteral("Hợp đồng tiêu thụ số 12/HĐTT ngày 31/08/2024\nGiá trị: 500,00 triệu đồng")));
    CHECK(entries[1].day == QDate(2025, 8, 29)); // 31/8/2025 is a Sunday
    CHECK(entries[2].day == QDate(2024, 12, 31));
    CHECK(entries[2].description.contains(QStringLiteral("Thực hiện: Phòng Phát triển nông thôn")));
    for (const CalendarEntry& each : entries) CHECK((each.alarm && !each.cancelled));
    // More than a year ahead nothing is said; what is late stays, without an alarm.
    CHECK(signedOne.on(QDate(2024, 8, 30)).size() == 1);
    CHECK(signedOne.on(QDate(2024, 8, 31)).size() == 3);
    const auto late = signedOne.on(QDate(2026, 11, 29));
    CHECK(late.size() == 3);
    for (const CalendarEntry& each : late) CHECK((!each.alarm && !each.cancelled));

    const auto uidOf = [&](size_t i) { return entries[i].uid; };
    signedOne.act([&](WriteAct& act, PromotionStores& stores) {
        ContractFollowup followup;
        followup.contract = signedOne.contract.id;
        followup.madeOn = QDate(2025, 2, 20);
        followup.months = 6;
        stores.followups.add(act, followup);
        signedOne.task.doneOn = QDate(2024, 12, 1);
        stores.tasks.save(act, signedOne.task);
    });
    const auto after = signedOne.on(QDate(2025, 2, 25));
    REQUIRE(after.size() == 3);
    CHECK(after[0].uid == uidOf(0));
    CHECK(after[0].cancelled);
    CHECK(after[0].description.startsWith(QStringLiteral("ĐÃ THEO DÕI ngày 20/02/2025")));
    CHECK_FALSE(after[1].cancelled);
    CHECK(after[2].cancelled);
    CHECK(after[2].description.startsWith(QStringLiteral("ĐÃ XONG ngày 01/12/2024")));
    CHECK(signedOne.on(QDate(2025, 7, 1)).size() == 1); // what was done long ago is history
}

TEST_CASE("what was called off or deleted is taken out of calendars", "[calendar][promotion]")
{
    SignedBook signedOne;
    const QDate day(2024, 12, 1);
    signedOne.act([&](WriteAct& act, PromotionStores& stores) {
        signedOne.contract.cancelledOn = QDate(2024, 11, 1);
        signedOne.contract.cancelReason = QStringLiteral("mưa lũ");
        stores.contracts.save(act, signedOne.contract);
    });
    for (const CalendarEntry& each : signedOne.on(day))
        CHECK(each.cancelled == each.uid.contains(QLatin1String("contract")));
    CHECK_FALSE(signedOne.on(QDate(2024, 10, 31)).front().cancelled); // not yet on that day
    signedOne.act([&](WriteAct& act, PromotionStores& stores) {
        stores.contracts.remove(act, signedOne.contract.id);
        stores.tasks.remove(act, signedOne.task.id);
    });
    const auto gone = signedOne.on(day);
    CHECK(gone.size() == 3);
    for (const CalendarEntry& each : gone) {
        CHECK(each.cancelled);
        CHECK(each.description.contains(QStringLiteral("đã xóa khỏi sổ")));
    }
}

TEST_CASE("a district's calendar has the contracts of its producers and no task", "[calendar][promotion]")
{
    SignedBook signedOne;
    const QDate day(2024, 9, 30);
    const UnitId own = signedOne.book->units().districtOf(signedOne.maker.unit, day);
    CHECK(signedOne.on(day, own).size() == 2);
    for (const Unit* each : signedOne.book->units().districts(day))
        if (each->id != own) CHECK(signedOne.on(day, each->id).empty());
}

} // namespace ocop::test
