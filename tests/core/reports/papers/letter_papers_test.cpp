#include "core/reports/papers/letter_papers.h"

#include "tests/support/letter_desk.h"

#include <catch2/catch.hpp>

using namespace ocop;
using namespace ocop::test;

namespace {

struct PaperRegister : TempRegister
{
    Subject subject = addSubject(QStringLiteral("HTX Tiêu [Chủ thể] & con"), SubjectKind::Cooperative);
    Product product = addProduct(QStringLiteral("Tiêu <đen> 100%1"), subject.id);
    Decision decision = addDecision(QStringLiteral("3610/QĐ-UBND"), QDate(2021, 9, 25));
    Certificate certificate = addCertificate(product.id, QDate(2021, 9, 25), 4, decision.id);
};

Report letterOn(PaperRegister& book, LetterKind kind, QDate day)
{
    const LetterDesk desk(book, day);
    const auto plans = desk.worded(desk.order(kind, {book.certificate.id}), 5);
    REQUIRE(plans.size() == 1);
    return makeLetter(desk.paper(), plans.front().letter, plans.front().items);
}

} // namespace

TEST_CASE("a notice is a công văn: subject under the number, addressee, table, what to do, signer", "[letters]")
{
    PaperRegister book;
    const Report letter = letterOn(book, LetterKind::Expiry, QDate(2024, 8, 9));
    CHECK(letter.isLetter);
    CHECK_FALSE(letter.footLine);
    CHECK(letter.documentKind.isEmpty());
    CHECK(letter.subject.startsWith(QStringLiteral("V/v thông báo sản phẩm OCOP")));
    CHECK(numberText(letter.office) == QStringLiteral("Số: 05/CCPTNT-NV"));
    CHECK(placeAndDateText(letter.office) == QStringLiteral("Quảng Nam, ngày 09 tháng 8 năm 2024"));
    CHECK(letter.addressees ==
          QStringList{QStringLiteral("HTX Tiêu [Chủ thể] & con")}); // a name is not searched for fields
    REQUIRE(letter.intro.size() == 2);
    CHECK(letter.intro[0].contains(QStringLiteral("148/QĐ-TTg")));
    CHECK(letter.intro[1].startsWith(QStringLiteral("Chi cục Phát triển nông thôn thông báo: 01 sản phẩm")));
    REQUIRE(letter.tables.size() == 1);
    const ReportTable& table = letter.tables.front();
    REQUIRE(table.rows.size() == 1);
    CHECK(std::get<QString>(table.rows[0].cells[size_t(table.columnOf(QStringLiteral("product")))]) ==
          QStringLiteral("Tiêu <đen> 100%1"));
    CHECK(std::get<QDate>(table.rows[0].cells[size_t(table.columnOf(QStringLiteral("lastDay")))]) ==
          QDate(2024, 9, 25));
    CHECK(std::get<QString>(table.rows[0].cells[size_t(table.columnOf(QStringLiteral("decision")))]) ==
          QStringLiteral("3610/QĐ-UBND ngày 25/09/2021"));
    CHECK(letter.closing.size() == 5);
    CHECK(letter.closing[1].contains(QStringLiteral("trước ngày hết hạn nêu trên"))); // QĐ 148 has no filing window
    CHECK(letter.signature.signer == QStringLiteral("Nguyễn Văn An"));
    CHECK(letter.recipients == QStringList{QStringLiteral("Như trên"), QStringLiteral("Lưu: VT")});
}

TEST_CASE("a draft has the office of its day; what is signed keeps its head for ever", "[letters]")
{
    PaperRegister book;
    const LetterDesk desk(book, QDate(2024, 8, 9));
    LetterPlan plan = desk.stored(desk.order(LetterKind::Expiry, {book.certificate.id}), 5).front();
    const auto headOf = [&](const Letter& letter) {
        const OfficeHeader office = makeLetter(desk.paper(), letter, plan.items).office;
        return QStringList{office.superiorBody, office.issuingBody, office.place};
    };
    const QStringList first = headOf(plan.letter);
    CHECK(first.at(2) == QStringLiteral("Quảng Nam"));
    Letter other = plan.letter;
    other.dated = QDate(2026, 7, 10);
    CHECK(headOf(other).at(2) == QStringLiteral("Đà Nẵng"));

    take(plan.letter, {LetterState::Signed, QDate(2024, 8, 10), {}, {}});
    keepHead(plan.letter, desk.paper().office);
    {
        WriteAct act(book->database(), testAct());
        book->stores<LetterStores>().letters.save(act, plan.letter);
        act.commit();
    }
    book.setting(settings::inProfile(settings::place, {}), QStringLiteral("Tam Kỳ"));
    CHECK(headOf(book->stores<LetterStores>().letters.find(plan.letter.id).value()) == first);
    CHECK(headOf(other).at(2) == QStringLiteral("Đà Nẵng"));
    other.dated = QDate(2024, 8, 9);
    CHECK(headOf(other).at(2) == QStringLiteral("Tam Kỳ")); // a draft still
    keepHead(other, desk.paper().office);
    CHECK(other.head.isEmpty());
}

TEST_CASE("the time to file follows the rules of the letter's day", "[letters]")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("Hộ A"));
    const auto certificate = book.addCertificate(book.addProduct(QStringLiteral("Tiêu"), subject.id).id,
                                                 QDate(2023, 12, 31)); // window 4/7 – 2/9/2026
    const auto filing = [&](QDate day) {
        const LetterDesk desk(book, day);
        const auto plans = desk.worded(desk.order(LetterKind::Expiry, {certificate.id}));
        const Report letter = makeLetter(desk.paper(), plans.front().letter, plans.front().items);
        return letter.closing[1];
    };
    CHECK(filing(QDate(2026, 7, 10)).contains(QStringLiteral("từ ngày 04/07/2026 đến ngày 02/09/2026")));
    CHECK(filing(QDate(2026, 9, 2)).contains(QStringLiteral("từ ngày 04/07/2026 đến ngày 02/09/2026")));
    CHECK(filing(QDate(2026, 9, 3)).contains(QStringLiteral("đã qua")));
    CHECK(filing(QDate(2026, 5, 21)).contains(QStringLiteral("trước ngày hết hạn"))); // still QĐ 1489
}

TEST_CASE("public notice, letter to a place and withdrawal proposal have their own form", "[letters]")
{
    PaperRegister book;
    const Report notice = letterOn(book, LetterKind::Public, QDate(2024, 11, 5));
    CHECK(notice.documentKind == QStringLiteral("THÔNG BÁO"));
    CHECK(notice.addressees.isEmpty());
    CHECK(numberText(notice.office) == QStringLiteral("Số: 05/TB-CCPTNT"));
    CHECK(notice.tables.front().columnOf(QStringLiteral("subject")) > 0);
    const Report place = letterOn(book, LetterKind::Locality, QDate(2024, 8, 9));
    CHECK(place.isLetter);
    CHECK(place.addressees.front().startsWith(QStringLiteral("Ủy ban nhân dân phường")));
    Certificate concluded = book.certificate;
    concluded.withdrawalGround = WithdrawalGround::D;
    concluded.withdrawalConcludedOn = QDate(2024, 9, 1);
    {
        WriteAct act(book->database(), testAct());
        book->certificates().save(act, concluded);
        act.commit();
    }
    const Report proposal = letterOn(book, LetterKind::Withdrawal, QDate(2024, 9, 10));
    CHECK(proposal.documentKind == QStringLiteral("TỜ TRÌNH"));
    CHECK(proposal.addressees.front() == QStringLiteral("Ủy ban nhân dân tỉnh Quảng Nam"));
    for (const Report& each : {notice, place, proposal})
        for (const QString& text : each.intro + each.closing) {
            INFO(text.toStdString());
            CHECK_FALSE(text.contains(u'['));
            CHECK_FALSE(text.contains(QStringLiteral("……")));
        }
}

TEST_CASE("what is handed to a commune lists its recipients with room to sign", "[letters]")
{
    PaperRegister book;
    std::vector<LetterPlan> plans;
    {
        const LetterDesk desk(book, QDate(2024, 8, 9));
        plans = desk.stored(desk.order(LetterKind::Expiry, {book.certificate.id}), 7);
    }
    const LetterDesk desk(book, QDate(2024, 8, 9));
    const auto lists = makeLetterLists(desk.paper(), desk.reminders(), {plans.front().letter.id}, QDate(2024, 8, 9));
    REQUIRE(lists.size() == 1);
    INFO(lists.front().subject.toStdString());
    CHECK(lists.front().subject.endsWith(QStringLiteral("phường Tân Thạnh, thành phố Tam Kỳ")));
    REQUIRE(lists.front().tables.front().rows.size() == 1);
    CHECK(std::get<QString>(lists.front().tables.front().rows[0].cells[4]) == QStringLiteral("07/CCPTNT-NV"));
}

TEST_CASE("the office's name is set as in a sentence", "[letters]")
{
    CHECK(officeInSentence(QStringLiteral("CHI CỤC PHÁT TRIỂN NÔNG THÔN")) ==
          QStringLiteral("Chi cục Phát triển nông thôn"));
    CHECK(officeInSentence(QStringLiteral("Chi cục PTNT Quảng Nam")) == QStringLiteral("Chi cục PTNT Quảng Nam"));
    CHECK(officeInSentence(QStringLiteral("HỘI ĐỒNG ĐÁNH GIÁ SẢN PHẨM OCOP NĂM 2026")) ==
          QStringLiteral("Hội đồng đánh giá sản phẩm OCOP năm 2026"));
    CHECK(officeInSentence({}).isEmpty());
}
