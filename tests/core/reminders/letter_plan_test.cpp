#include "core/letters/authorities.h"
#include "core/letters/letter_numbers.h"
#include "core/letters/letter_stores.h"
#include "core/reminders/letter_plan.h"

#include "tests/support/letter_desk.h"

#include <catch2/catch.hpp>

using namespace ocop;
using namespace ocop::test;

namespace {

const QDate letterDay(2024, 8, 31);

/// Two subjects in one commune (Bàn Thạch) and one in another; the first has two products ending soon and one later.
struct LetterRegister : TempRegister
{
    Subject a = addSubject(QStringLiteral("HTX Tiêu"), SubjectKind::Cooperative);
    Subject b = addSubject(QStringLiteral("Hộ Bánh"));
    Product pepper = addProduct(QStringLiteral("Tiêu đen"), a.id);
    Product white = addProduct(QStringLiteral("Tiêu sọ"), a.id);
    Product late = addProduct(QStringLiteral("Tiêu xanh"), a.id);
    Product cake = addProduct(QStringLiteral("Bánh tráng"), b.id);
    Certificate ofPepper = addCertificate(pepper.id, QDate(2021, 9, 25)); // ends 25/9/2024, 25 days left
    Certificate ofWhite = addCertificate(white.id, QDate(2021, 10, 20)); // 50 days left
    Certificate ofLate = addCertificate(late.id, QDate(2022, 8, 1)); // a year left
    Certificate ofCake = addCertificate(cake.id, QDate(2021, 9, 10), 4); // 10 days left
};

QStringList productsIn(const LetterPlan& plan)
{
    QStringList names;
    for (const LetterItem& each : plan.items) names << each.product;
    return names;
}

} // namespace

TEST_CASE("one letter per subject with all of its products that end soon", "[letters]")
{
    LetterRegister book;
    const LetterDesk desk(book, letterDay);
    auto plans =
        planLetters(desk.source(), desk.order(LetterKind::Expiry, {book.ofWhite.id, book.ofCake.id, book.ofWhite.id}));
    REQUIRE(plans.size() == 2);
    CHECK(plans[0].letter.recipient == QStringLiteral("Hộ Bánh"));
    CHECK(productsIn(plans[0]) == QStringList{QStringLiteral("Bánh tráng")});
    CHECK(plans[1].letter.subject == book.a.id);
    CHECK(productsIn(plans[1]) ==
          QStringList{QStringLiteral("Tiêu đen"), QStringLiteral("Tiêu sọ")}); // the first to end first
    CHECK(plans[1].added == 1);
    CHECK_FALSE(plans[1].before);

    LetterOrder only = desk.order(LetterKind::Expiry, {book.ofWhite.id});
    only.withOthers = false;
    plans = planLetters(desk.source(), only);
    REQUIRE(plans.size() == 1);
    CHECK(productsIn(plans.front()) == QStringList{QStringLiteral("Tiêu sọ")});
    CHECK(planLetters(desk.source(), desk.order(LetterKind::Expiry, {})).empty());
    CHECK(planLetters(desk.source(), desk.order(LetterKind::Expiry, {CertificateId{99}})).empty());
}

TEST_CASE("writing again tells what was written before, and drafts do not count as the notice", "[letters]")
{
    LetterRegister book;
    const auto order = [&](const LetterDesk& desk) {
        return desk.order(LetterKind::Expiry, {book.ofPepper.id, book.ofCake.id});
    };
    std::vector<LetterPlan> first = LetterDesk(book, letterDay).stored(order(LetterDesk(book, letterDay)), 45);
    REQUIRE(first.size() == 2);
    CHECK(first[0].letter.fullNumber() == QStringLiteral("45/CCPTNT-NV"));
    CHECK(first[1].letter.fullNumber() == QStringLiteral("46/CCPTNT-NV"));
    {
        const LetterDesk desk(book, letterDay);
        CHECK(nextLetterNumber(desk.reminders().letters(), 2024, QStringLiteral("CCPTNT-NV")) == 47);
        CHECK(nextLetterNumber(desk.reminders().letters(), 2025, QStringLiteral("CCPTNT-NV")) == 1);
        CHECK(nextLetterNumber(desk.reminders().letters(), 2024, QStringLiteral("TB-CCPTNT")) == 1);
        for (const LetterPlan& each : planLetters(desk.source(), order(desk))) {
            REQUIRE(each.before);
            CHECK(each.before->state() == LetterState::Drafted);
        }
        CHECK(certificatesWanting(desk.source(), LetterKind::Expiry).size() == 3); // drafts only
    }
    {
        WriteAct act(book->database(), testAct());
        Letter sent = first[0].letter;
        sent.sentOn = letterDay;
        sent.channel = LetterChannel::Post;
        book->stores<LetterStores>().letters.save(act, sent);
        act.commit();
    }
    const LetterDesk desk(book, letterDay);
    CHECK(planLetters(desk.source(), order(desk))[0].before->state() == LetterState::Sent);
    const auto wanted = certificatesWanting(desk.source(), LetterKind::Expiry);
    CHECK(std::count(wanted.begin(), wanted.end(), book.ofCake.id) == 0);
    CHECK(wanted.size() == 2);
    // A letter about an earlier end says nothing about the present one.
    WriteAct act(book->database(), testAct());
    Letter old = first[1].letter;
    old.draftedOn = QDate(2021, 8, 1);
    old.dated = old.draftedOn;
    book->stores<LetterStores>().letters.save(act, old);
    act.commit();
    const LetterDesk again(book, letterDay);
    CHECK_FALSE(planLetters(again.source(), order(again))[1].before);
}

TEST_CASE("letters to places, to the public and to who decides", "[letters]")
{
    LetterRegister book;
    const QDate after(2024, 10, 25); // pepper, white and cake have ended
    const LetterDesk desk(book, after);
    const auto lapsed = certificatesWanting(desk.source(), LetterKind::Public);
    CHECK(lapsed.size() == 3);
    const auto notice = planLetters(desk.source(), desk.order(LetterKind::Public, lapsed));
    REQUIRE(notice.size() == 1);
    CHECK(notice.front().items.size() == 3);
    CHECK(planLetters(desk.source(), desk.order(LetterKind::Withdrawal, lapsed)).front().letter.recipient ==
          QStringLiteral("Ủy ban nhân dân tỉnh Quảng Nam"));
    CHECK(withdrawalAuthority(QDate(2025, 7, 1)).endsWith(QStringLiteral("Đà Nẵng")));

    const LetterDesk before(book, letterDay);
    const auto places =
        planLetters(before.source(),
                    before.order(LetterKind::Locality, certificatesWanting(before.source(), LetterKind::Locality)));
    REQUIRE(places.size() == 1); // all in one commune
    CHECK(places.front().letter.unit.isValid());
    CHECK(places.front().letter.recipient.startsWith(QStringLiteral("Ủy ban nhân dân ")));
    CHECK_FALSE(places.front().letter.subject.isValid());
    LetterOrder toDistrict = before.order(LetterKind::Locality, {book.ofPepper.id});
    toDistrict.level = UnitLevel::District;
    CHECK(planLetters(before.source(), toDistrict).front().letter.recipient ==
          QStringLiteral("Ủy ban nhân dân thành phố Tam Kỳ"));
}

TEST_CASE("what has ended has no place in a notice before the end", "[letters]")
{
    LetterRegister book;
    const LetterDesk desk(book, QDate(2024, 9, 30)); // pepper and cake have ended, white has not
    const auto plans =
        planLetters(desk.source(), desk.order(LetterKind::Expiry, {book.ofPepper.id, book.ofCake.id, book.ofWhite.id}));
    REQUIRE(plans.size() == 1);
    CHECK(productsIn(plans.front()) == QStringList{QStringLiteral("Tiêu sọ")});
    CHECK(planLetters(desk.source(), desk.order(LetterKind::Public, {book.ofPepper.id, book.ofCake.id}))
              .front()
              .items.size() == 2);
}

TEST_CASE("each kind of letter speaks only of what it is true of", "[letters]")
{
    LetterRegister book;
    const QDate day(2024, 9, 30); // pepper and cake have ended
    const LetterDesk desk(book, day);
    const std::vector<CertificateId> all{book.ofPepper.id, book.ofWhite.id, book.ofCake.id, book.ofLate.id};
    CHECK(planLetters(desk.source(), desk.order(LetterKind::Public, all)).front().items.size() == 2);
    CHECK(planLetters(desk.source(), desk.order(LetterKind::Withdrawal, all)).front().items.size() == 2);
    CHECK(planLetters(desk.source(), desk.order(LetterKind::Locality, all)).front().items.size() == 2);
    // A dossier that waits for its result does not call for a withdrawal.
    WriteAct act(book->database(), testAct());
    Application application;
    application.product = book.cake.id;
    application.ruleSet = QStringLiteral("QD148");
    application.kind = Origin::Renewal;
    application.state = ApplicationState::Received;
    application.filedOn = QDate(2024, 8, 1);
    book->evaluation().applications.add(act, application);
    act.commit();
    const LetterDesk later(book, day);
    CHECK(certificatesWanting(later.source(), LetterKind::Withdrawal) == std::vector{book.ofPepper.id});
    CHECK(certificatesWanting(later.source(), LetterKind::Public).size() == 2);
}

TEST_CASE("what was written about already does not keep a new product from its letter", "[letters]")
{
    LetterRegister book;
    LetterOrder onlyPepper = LetterDesk(book, letterDay).order(LetterKind::Expiry, {book.ofPepper.id});
    onlyPepper.withOthers = false;
    LetterDesk(book, letterDay).stored(onlyPepper);
    const LetterDesk desk(book, letterDay);
    const auto plans = planLetters(desk.source(), desk.order(LetterKind::Expiry, {book.ofPepper.id, book.ofWhite.id}));
    REQUIRE(plans.size() == 1);
    CHECK(productsIn(plans.front()) == QStringList{QStringLiteral("Tiêu sọ")});
    CHECK_FALSE(plans.front().before);
    CHECK(plans.front().toldBefore == 1);
}

TEST_CASE("letters go to the commune there is now, and five stars to the Ministry", "[letters]")
{
    TempRegister book;
    const Subject subject =
        book.addSubject(QStringLiteral("Hộ A"), SubjectKind::Household, 20335); // phường Tân Thạnh until 30/6/2025
    const Certificate three =
        book.addCertificate(book.addProduct(QStringLiteral("Tiêu"), subject.id).id, QDate(2023, 12, 20));
    const Certificate five =
        book.addCertificate(book.addProduct(QStringLiteral("Bánh"), subject.id).id, QDate(2023, 12, 20), 5);
    const LetterDesk desk(book, QDate(2026, 11, 28));
    const auto plans = desk.worded(desk.order(LetterKind::Expiry, {three.id}));
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().letter.address == QStringLiteral("phường Bàn Thạch"));
    CHECK(plans.front().letter.body.contains(QStringLiteral("Ủy ban nhân dân phường Bàn Thạch")));
    const LetterDesk after(book, QDate(2027, 1, 15));
    const auto proposals = planLetters(after.source(), after.order(LetterKind::Withdrawal, {three.id, five.id}));
    REQUIRE(proposals.size() == 2);
    QStringList recipients{proposals[0].letter.recipient, proposals[1].letter.recipient};
    recipients.sort();
    CHECK(recipients == QStringList{QStringLiteral("Bộ Nông nghiệp và Môi trường"),
                                    QStringLiteral("Ủy ban nhân dân thành phố Đà Nẵng")});
    CHECK(recipientKey(proposals[0]) != recipientKey(proposals[1]));
}

TEST_CASE("numbers are counted by the year on the letter, or of its draft", "[letters]")
{
    Letter dated = letterSent(1, QDate(2026, 1, 5), {});
    dated.dated = QDate(2025, 12, 31);
    dated.number = QStringLiteral("98");
    Letter undated = letterSent(2, QDate(2026, 1, 5), {});
    undated.number = QStringLiteral("07");
    const ReminderBook reminders = ReminderBook::from({}, LetterBook::from({dated, undated}, {}));
    CHECK(nextLetterNumber(reminders.letters(), 2025, {}) == 99);
    CHECK(nextLetterNumber(reminders.letters(), 2026, {}) == 8);
    CHECK(letterNumbered(reminders.letters(), 2026, {}, 1, 6) == nullptr);
    CHECK(letterNumbered(reminders.letters(), 2026, {}, 1, 7)->id == undated.id);
    CHECK(letterNumbered(reminders.letters(), 2025, {}, 7, 7) == nullptr);
}
