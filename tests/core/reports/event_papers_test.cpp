// The papers of a trade event: who is invited, who comes, where they stand, what was signed.
#include "core/reports/promotion/event_papers.h"

#include "core/office/open_register.h"
#include "core/reports/papers/template_fields.h"
#include "core/reports/papers/template_kinds.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

/// A conference with two producers, a supermarket and an agency.
struct PaperHall
{
    TempRegister book;
    Subject maker = book.addSubject(QStringLiteral("HTX Tiên Mỹ"));
    Subject other = book.addSubject(QStringLiteral("Cơ sở Phú Ninh"));
    Product pepper = book.addProduct(QStringLiteral("Tiêu Tiên Phước"), maker.id);
    TradeEvent event;

    PaperHall()
    {
        WriteAct act(book->database(), testAct());
        PromotionStores& stores = book->stores<PromotionStores>();
        event.name = QStringLiteral("Hội nghị kết nối giao thương");
        event.startsOn = event.endsOn = QDate(2024, 8, 31);
        event.place = QStringLiteral("TP. Tam Kỳ");
        event.conclusion = QStringLiteral("Đẩy mạnh truyền thông.\nPhát triển điểm bán.");
        stores.events.add(act, event);
        for (const auto& [subject, stall] : {std::pair(maker.id, "A10"), std::pair(other.id, "A2")}) {
            EventParticipant participant;
            participant.event = event.id;
            participant.subject = subject;
            participant.person = QStringLiteral("Lê Bình");
            participant.stall = QLatin1String(stall);
            participant.attended = subject == maker.id ? Attended::Yes : Attended::No;
            stores.participants.add(act, participant);
            if (subject != maker.id) continue;
            EventProduct shown;
            shown.participant = participant.id;
            shown.product = pepper.id;
            stores.shown.add(act, shown);
        }
        for (const auto& [kind, name] :
             {std::pair(GuestKind::Buyer, "Siêu thị Hoa Sen"), std::pair(GuestKind::Agency, "Sở Công Thương")}) {
            EventGuest guest;
            guest.event = event.id;
            guest.kind = kind;
            guest.organisation = QString::fromUtf8(name);
            stores.guests.add(act, guest);
        }
        EventTask task;
        task.event = event.id;
        task.task = QStringLiteral("Gửi danh mục");
        stores.tasks.add(act, task);
        act.commit();
    }

    template <class Make>
    auto with(Make&& make)
    {
        const Snapshot snapshot = Snapshot::load(*book, QDate(2024, 8, 31));
        const PromotionBook promotion = PromotionBook::load(book->stores<PromotionStores>());
        ReportSource source{snapshot, book->units(), book->groups(), officeSettings(Settings())};
        source.promotion = &promotion;
        return make(EventPaperSource{source, event, QDate(2024, 8, 20)});
    }
    Report paper(EventPaper kind)
    {
        const auto wording = eventPaperWording(kind);
        return with([&](const EventPaperSource& of) {
            return makeEventPaper(of, kind, wording ? standardTemplate(*wording) : QString());
        });
    }
};

QStringList column(const ReportTable& table, const char* key)
{
    QStringList texts;
    const int at = table.columnOf(QLatin1String(key));
    for (const ReportRow& row : table.rows)
        if (row.kind == RowKind::Data) texts << cellText(table.columns[size_t(at)], row.cells[size_t(at)]);
    return texts;
}

} // namespace

TEST_CASE("everybody in the lists of an event is invited by name, producers with what they are to bring", "[event]")
{
    PaperHall hall;
    const auto letters = hall.with([](const EventPaperSource& of) {
        return makeEventInvitations(of, standardTemplate(TemplateKind::EventInvitation));
    });
    REQUIRE(letters.size() == 4);
    const auto text = [&](size_t at) { return letters[at].intro.join(u'\n').toStdString(); };
    CHECK_THAT(text(0), Catch::Contains("kính mời: Đại diện lãnh đạo Sở Công Thương"));
    CHECK_THAT(text(2), Catch::Contains("Ông (Bà) Lê Bình, HTX Tiên Mỹ"));
    CHECK_THAT(text(2), Catch::Contains("Tiêu Tiên Phước"));
    CHECK_THAT(text(2), Catch::Contains("gian hàng số A10"));
    CHECK(letters[0].documentKind == QStringLiteral("GIẤY MỜI"));
    CHECK(letters[0].office.date == QDate(2024, 8, 20));
    CHECK(letters[0].office.symbol.startsWith(QStringLiteral("GM-")));
}

TEST_CASE("lists of an event: delegates by kind with who came, stalls in their order, a badge each", "[event]")
{
    PaperHall hall;
    const ReportTable delegates = hall.paper(EventPaper::Delegates).tables.front();
    CHECK(column(delegates, "organisation") ==
          QStringList{QStringLiteral("Sở Công Thương"), QStringLiteral("Siêu thị Hoa Sen"),
                      QStringLiteral("Cơ sở Phú Ninh"), QStringLiteral("HTX Tiên Mỹ")});
    CHECK(column(delegates, "came") ==
          QStringList{QString(), QString(), QStringLiteral("vắng"), QStringLiteral("có mặt")});
    const ReportTable stalls = hall.paper(EventPaper::Stalls).tables.front();
    CHECK(column(stalls, "stall") == QStringList{QStringLiteral("A2"), QStringLiteral("A10")});
    const Report badges = hall.paper(EventPaper::Badges);
    CHECK(badges.isBadges);
    REQUIRE(badges.cards.size() == 4);
    CHECK(badges.cards[2].heading == QStringLiteral("Lê Bình"));
}

TEST_CASE("minutes of an event tell its result, its conclusion and the tasks", "[event]")
{
    PaperHall hall;
    const Report minutes = hall.paper(EventPaper::Minutes);
    CHECK(minutes.documentKind == QStringLiteral("BIÊN BẢN"));
    CHECK(minutes.intro.contains(QStringLiteral("Phát triển điểm bán.")));
    REQUIRE(minutes.tables.size() == 2);
    CHECK(column(minutes.tables.front(), "task") == QStringList{QStringLiteral("Gửi danh mục")});
    CHECK(minutes.leftSignature.roleLines == QStringList{QStringLiteral("THƯ KÝ")});
}

} // namespace ocop::test
