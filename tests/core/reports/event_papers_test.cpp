// The papers of a trade event: who is invited, who comes, where they stand, what was signed.
#include "core/reports/promotion/event_papers.h"

#include "core/office/open_register.h"
#include "core/reminders/invitation_plan.h"
#include "core/reports/papers/letter_papers.h"
#include "core/reports/papers/template_fields.h"
#include "core/reports/papers/template_kinds.h"
#include "core/reports/promotion/invitations.h"
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

TEST_CASE("an invitation is a letter: kept, it prints as it was worded, and nobody is invited twice unnoticed",
          "[event]")
{
    PaperHall hall;
    LetterStores& stores = hall.book->stores<LetterStores>();
    const auto plans = [&](const LetterBook& letters) {
        return hall.with([&](const EventPaperSource& of) {
            LetterOrder order =
                usualOrder(LetterKind::Invitation, of.source.office.on(QDate(2024, 8, 20)), QDate(2024, 8, 20));
            order.event = hall.event.id;
            return planInvitations({*of.source.promotion, letters, of.source.snapshot, of.source.units}, order);
        });
    };
    std::vector<LetterPlan> first = hall.with([](const EventPaperSource& of) {
        return wordedInvitations(of, standardTemplate(TemplateKind::EventInvitation));
    });
    REQUIRE(first.size() == 4);
    QSet<qint64> keys;
    for (const LetterPlan& each : first) keys.insert(recipientKey(each));
    CHECK(keys.size() == 4);
    first.pop_back(); // Cơ sở Phú Ninh is not written to yet
    numberLetters(first, 7);
    {
        WriteAct act(hall.book->database(), testAct(ActKind::Add));
        addLetters(stores, act, first, QDate(2024, 8, 20));
        act.commit();
    }
    const LetterBook letters = LetterBook::load(*hall.book);
    CHECK(letters.invitationsTo(hall.event.id).size() == 3);
    CHECK(letters.invitationsTo(TradeEventId{hall.event.id.value + 1}).empty());
    const Letter kept = *letters.find(first[2].letter.id);
    CHECK(kept.subject == hall.maker.id);
    CHECK(kept.event == hall.event.id);
    const Report paper = hall.with([&](const EventPaperSource& of) { return makeLetter(of.source, kept, {}); });
    CHECK(paper.documentKind == QStringLiteral("GIẤY MỜI"));
    CHECK(paper.subject == QStringLiteral("Dự Hội nghị kết nối giao thương"));
    CHECK(paper.addressees.isEmpty()); // whom it invites stands in its text
    CHECK(paper.intro.join(u'\n').contains(QStringLiteral("kính mời: Ông (Bà) Lê Bình, HTX Tiên Mỹ")));
    CHECK(paper.office.number == QStringLiteral("09"));

    // Another person comes for the supermarket: it was invited all the same.
    {
        WriteAct act(hall.book->database(), testAct());
        PromotionStores& promotion = hall.book->stores<PromotionStores>();
        for (EventGuest guest : promotion.guests.all()) {
            guest.person = QStringLiteral("Bà Trần Mai");
            promotion.guests.save(act, guest);
        }
        act.commit();
    }
    const std::vector<LetterPlan> again = plans(letters);
    REQUIRE(again.size() == 4);
    CHECK(again[1].letter.recipient == QStringLiteral("Bà Trần Mai, Siêu thị Hoa Sen"));
    for (size_t i = 0; i < 3; ++i) {
        REQUIRE(again[i].before);
        CHECK(again[i].before->id == first[i].letter.id);
    }
    CHECK_FALSE(again[3].before);
    CHECK(again[3].letter.subject == hall.other.id);
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
    REQUIRE(badges.cardPaper);
    CHECK(badges.cardPaper->isBadges);
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
