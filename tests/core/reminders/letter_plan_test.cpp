#include "core/letters/authorities.h"
#include "core/letters/letter_numbers.h"
#include "core/letters/letter_stores.h"
#include "core/reminders/letter_answers.h"
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
    LetterItem named = first[1].items.front();
    named.lastDay = QDate(2021, 9, 10);
    book->stores<LetterStores>().items.save(act, named);
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
    CHECK(planLetters(desk.source(), desk.order(LetterKind::Withdrawal, lapsed)).empty()); // what ended ends by itself
    CHECK(withdrawalAuthority(QDate(2025, 6, 30)) == QStringLiteral("Ủy ban nhân dân tỉnh Quảng Nam"));
    CHECK(withdrawalAuthority(QDate(2025, 7, 1)) == QStringLiteral("Ủy ban nhân dân thành phố Đà Nẵng"));
    CHECK(withdrawalAuthority(QDate(2026, 5, 22)) == QStringLiteral("Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng"));

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
    CHECK(planLetters(desk.source(), desk.order(LetterKind::Withdrawal, all)).empty());
    CHECK(planLetters(desk.source(), desk.order(LetterKind::Locality, all)).front().items.size() == 2);
    // A product that is being evaluated again is not told of as lapsed.
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
    CHECK(certificatesWanting(later.source(), LetterKind::Public) == std::vector{book.ofPepper.id});
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
    {
        WriteAct act(book->database(), testAct());
        for (Certificate each : {three, five}) {
            each.withdrawalGround = WithdrawalGround::D;
            each.withdrawalConcludedOn = QDate(2026, 12, 1);
            book->certificates().save(act, each);
        }
        act.commit();
    }
    CHECK(certificatesWanting(LetterDesk(book, QDate(2026, 11, 30)).source(), LetterKind::Withdrawal).empty());
    const LetterDesk after(book, QDate(2026, 12, 5));
    CHECK(certificatesWanting(after.source(), LetterKind::Withdrawal).size() == 2);
    const auto proposals = after.worded(after.order(LetterKind::Withdrawal, {three.id, five.id}));
    REQUIRE(proposals.size() == 2);
    QStringList recipients{proposals[0].letter.recipient, proposals[1].letter.recipient};
    recipients.sort();
    CHECK(recipients == QStringList{QStringLiteral("Bộ Nông nghiệp và Môi trường"),
                                    QStringLiteral("Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng")});
    CHECK(proposals[0].letter.body.contains(
        QStringLiteral("điểm d, sử dụng sai nhãn hiệu chứng nhận OCOP (kết luận ngày 01/12/2026)")));
    CHECK(proposals[0].letter.body.contains(QStringLiteral("theo khoản 1 Điều 8 Quyết định số 26/2026/QĐ-TTg.")));
    CHECK_FALSE(proposals[0].letter.body.contains(QStringLiteral("hết thời hạn")));
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

TEST_CASE("nobody is told to file what the office has already", "[letters]")
{
    LetterRegister book;
    WriteAct act(book->database(), testAct());
    Application application;
    application.product = book.pepper.id;
    application.ruleSet = QStringLiteral("QD148");
    application.kind = Origin::Renewal;
    application.state = ApplicationState::Scoring;
    application.filedOn = QDate(2024, 8, 1);
    book->evaluation().applications.add(act, application);
    act.commit();
    // While QĐ 148 wants the notice it goes out, and says so.
    const LetterDesk lawful(book, letterDay);
    const auto told = lawful.worded(lawful.order(LetterKind::Expiry, {book.ofPepper.id}));
    REQUIRE(told.size() == 1);
    CHECK(told.front().letter.body.contains(QStringLiteral("hồ sơ đánh giá lại đang được xử lý")));
    CHECK(planLetters(lawful.source(), lawful.order(LetterKind::Locality, {book.ofPepper.id})).empty());
}

TEST_CASE("the dossier that came in after a notice answers it", "[letters]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    const Product pepper = book.addProduct(QStringLiteral("Tiêu"), maker.id);
    const Product tea = book.addProduct(QStringLiteral("Chè"), maker.id);
    const Certificate ofPepper = book.addCertificate(pepper.id, QDate(2023, 12, 31));
    const Certificate ofTea = book.addCertificate(tea.id, QDate(2023, 12, 31));
    const auto file = [&](const Product& product, QDate day, Origin kind, ApplicationState state) {
        WriteAct act(book->database(), ocop::test::testAct());
        Application dossier;
        dossier.product = product.id;
        dossier.ruleSet = QStringLiteral("QD26");
        dossier.kind = kind;
        dossier.state = state;
        dossier.filedOn = day;
        book->evaluation().applications.add(act, dossier);
        act.commit();
        return dossier.id;
    };
    file(pepper, QDate(2026, 6, 1), Origin::Renewal, ApplicationState::Cancelled); // before the letter
    const ApplicationId answer = file(pepper, QDate(2026, 7, 20), Origin::Renewal, ApplicationState::Scoring);
    file(pepper, QDate(2026, 8, 20), Origin::Upgrade, ApplicationState::Cancelled); // not the first
    file(tea, QDate(2026, 8, 1), Origin::First, ApplicationState::Scoring);
    const Snapshot snapshot = Snapshot::load(*book);
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book->evaluation());
    Letter letter = ocop::test::letterSent(1, QDate(2026, 7, 1), QDate(2026, 7, 3));
    const std::vector<LetterItem> items = {ocop::test::letterItem(1, letter.id, ofPepper.id),
                                           ocop::test::letterItem(2, letter.id, ofTea.id)};
    const auto answers = dossiersAnswering(letter, items, snapshot, evaluations);
    REQUIRE(answers.size() == 1);
    CHECK(answers.front()->id == answer);
    letter.sentOn = {}; // nothing answers what did not go out
    CHECK(dossiersAnswering(letter, items, snapshot, evaluations).empty());
}

TEST_CASE("a letter names where and by what rules a dossier is filed on its day", "[letters]")
{
    TempRegister book;
    const Subject subject = book.addSubject(QStringLiteral("Hộ A"), SubjectKind::Household, 20335);
    const Product product = book.addProduct(QStringLiteral("Tiêu"), subject.id);
    struct Case
    {
        QDate day;
        const char* office;
        const char* ground;
    };
    const Certificate certificate = book.addCertificate(product.id, QDate(2023, 12, 20)); // ends 20/12/2026
    const auto body = [&](QDate day) {
        const LetterDesk desk(book, day);
        return desk.worded(desk.order(LetterKind::Expiry, {certificate.id})).front().letter.body;
    };
    const Case cases[] = {
        {QDate(2025, 6, 30), "gửi Ủy ban nhân dân thành phố Tam Kỳ ",
         "148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ về việc ban hành Bộ tiêu chí và quy trình đánh giá, phân "
         "hạng sản phẩm Chương trình mỗi xã một sản phẩm;"},
        {QDate(2025, 7, 1), "gửi Ủy ban nhân dân phường Bàn Thạch ", "148/QĐ-TTg"},
        {QDate(2025, 8, 1), "gửi Ủy ban nhân dân phường Bàn Thạch ",
         "mỗi xã một sản phẩm; Quyết định số 1489/QĐ-TTg ngày 06/07/2025 của Thủ tướng Chính phủ sửa đổi, bổ sung"},
        {QDate(2026, 11, 28), "gửi Ủy ban nhân dân phường Bàn Thạch ",
         "26/2026/QĐ-TTg ngày 22/05/2026 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng "
         "sản phẩm mỗi xã một sản phẩm;"}};
    for (const Case& each : cases) {
        const QString text = body(each.day);
        INFO(text.toStdString());
        CHECK(text.contains(QString::fromUtf8(each.office)));
        CHECK(text.contains(QString::fromUtf8(each.ground)));
    }
}
