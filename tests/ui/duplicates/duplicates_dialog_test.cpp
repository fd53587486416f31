#include "tests/support/register_dump.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/event_wait.h"
#include "tests/support/ui/market_desk.h"
#include "tests/support/ui/other_desk.h"
#include "tests/support/ui/other_register.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "ui/duplicates/duplicates_dialog.h"
#include "ui/duplicates/pair_records.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QPushButton>

namespace ocop::test {

TEST_CASE("two records of one producer are merged by keyboard, and parted again", "[merge]")
{
    TestSession t;
    const Subject kept = t.addSubject(QStringLiteral("Hợp tác xã Nông nghiệp Đại Hòa"), SubjectKind::Cooperative);
    Subject gone = t.addSubject(QStringLiteral("HTX NN Đại Hoà"));
    t.addSubject(QStringLiteral("Hộ kinh doanh Lê Thị Mai"));
    t.addProduct(QStringLiteral("Gạo"), kept.id);
    t.addProduct(QStringLiteral("Gạo"), kept.id);
    t.addProduct(QStringLiteral("Chè"), gone.id);
    gone.phone = QStringLiteral("0905123456");
    t.session.write(ActKind::Edit, gone.name, [&](WriteAct& act) { t.session.book().subjects().save(act, gone); });
    const QStringList before = dumpOf(t.session.book());

    DuplicatesDialog dialog(t.session);
    REQUIRE(waitUntil([&] { return !dialog.isComparing(); }));
    showActive(&dialog);
    CHECK(inputsWithoutName(&dialog).join(u'|').toStdString() == "");
    CHECK(doubledMnemonics(&dialog).join(u'|').toStdString() == "");
    REQUIRE(dialog.pairs()->visibleRows().size() == 2); // the producers, and the two kinds of rice
    REQUIRE(dialog.pairs()->selectRecord(1));
    const int first = dialog.pairs()->visibleRows().front();
    const bool subjectsFirst = dialog.pairs()->cellText(first, 2) == pairRecords::kindWord(PairKind::Subject);
    if (!subjectsFirst) REQUIRE(dialog.pairs()->selectRecord(2));

    // The phone only the other one has is taken of itself; the name is turned by Enter.
    QStringList labels;
    for (const int row : dialog.fields()->visibleRows()) labels << dialog.fields()->cellText(row, 0);
    REQUIRE(labels.size() == 3); // name, kind, phone
    dialog.fields()->selectRecord(1);
    dialog.fields()->focusTable();
    clerkPresses(Qt::Key_Return);
    clerkPresses(Qt::Key_Return); // and back
    dialog.merge();
    const auto now = t.session.book().subjects().find(kept.id);
    CHECK(now->name == QStringLiteral("Hợp tác xã Nông nghiệp Đại Hòa"));
    CHECK(now->phone == QLatin1String("0905123456"));
    CHECK(now->kind == SubjectKind::Cooperative);
    CHECK(t.session.stored().productsOf(kept.id).size() == 3);
    CHECK_FALSE(t.session.stored().subject(gone.id));
    CHECK(dialog.pairs()->visibleRows().size() == 1);
    t.session.undo();
    CHECK(dumpOf(t.session.book()) == before);
}

TEST_CASE("a merge asks when another desk changed one of the two meanwhile", "[merge]")
{
    TestSession t;
    const Subject kept = t.addSubject(QStringLiteral("Hợp tác xã Nông nghiệp Đại Hòa"), SubjectKind::Cooperative);
    const Subject gone = t.addSubject(QStringLiteral("HTX NN Đại Hoà"));
    t.addProduct(QStringLiteral("Gạo"), kept.id);
    OtherRegister other(t.session);
    ScriptedAsk ask(t.session);
    DuplicatesDialog dialog(t.session);
    REQUIRE(waitUntil([&] { return !dialog.isComparing(); }));
    showActive(&dialog);
    REQUIRE(dialog.pairs()->visibleRows().size() == 1);
    const auto changeThere = [&](const std::function<void(Subject&)>& edit) {
        other.write([&](WriteAct& act) {
            Subject subject = *other->subjects().find(gone.id);
            edit(subject);
            other->subjects().save(act, subject);
        });
    };
    SECTION("what has nothing to do with them is no matter")
    {
        other.addHousehold();
        dialog.merge();
        CHECK(ask.asked.isEmpty());
        CHECK_FALSE(t.session.stored().subject(gone.id));
    }
    SECTION("a changed field is named and shown before it is taken")
    {
        changeThere([](Subject& subject) { subject.phone = QStringLiteral("0905123456"); });
        dialog.merge();
        REQUIRE(ask.asked.size() == 1);
        CHECK(ask.asked.first().contains(QStringLiteral("minh")));
        CHECK(t.session.stored().subject(gone.id));
        CHECK(dialog.fields()->visibleRows().size() == 3);
        dialog.merge(); // seen now
        CHECK(t.session.stored().subject(kept.id)->phone == QLatin1String("0905123456"));
        CHECK_FALSE(t.session.stored().subject(gone.id));
    }
    SECTION("one that is no more cannot be merged")
    {
        other.write([&](WriteAct& act) { other->subjects().remove(act, gone.id); });
        if (GENERATE(false, true)) t.session.followOthers();
        dialog.merge();
        CHECK(ask.asked.isEmpty());
        CHECK(t.session.stored().subject(kept.id));
        CHECK_FALSE(dialog.sentence().isEmpty());
    }
}

TEST_CASE("a pair put aside stays away", "[merge]")
{
    TestSession t;
    t.addSubject(QStringLiteral("Hộ kinh doanh Nguyễn Văn An"));
    t.addSubject(QStringLiteral("Hộ Nguyễn Văn An"));
    {
        DuplicatesDialog dialog(t.session);
        REQUIRE(waitUntil([&] { return !dialog.isComparing(); }));
        REQUIRE(dialog.pairs()->visibleRows().size() == 1);
        dialog.putAside();
        CHECK(dialog.pairs()->visibleRows().empty());
    }
    DuplicatesDialog again(t.session);
    REQUIRE(waitUntil([&] { return !again.isComparing(); }));
    CHECK(again.pairs()->visibleRows().empty());
}

TEST_CASE("products with certificates of one day say why they cannot be one", "[merge]")
{
    TestSession t;
    const Subject maker = t.addSubject(QStringLiteral("Hộ An"));
    for (const char* name : {"Tiêu sọ", "Tiêu  Sọ"}) {
        const Product product = t.addProduct(QString::fromUtf8(name), maker.id);
        t.session.write(ActKind::Add, product.name, [&](WriteAct& act) {
            Certificate certificate;
            certificate.product = product.id;
            certificate.effectiveFrom = QDate(2023, 1, 1);
            normalize(certificate, t.session.book().rules());
            t.session.book().certificates().add(act, certificate);
        });
    }
    DuplicatesDialog dialog(t.session);
    REQUIRE(waitUntil([&] { return !dialog.isComparing(); }));
    REQUIRE(dialog.pairs()->visibleRows().size() == 1);
    CHECK(dialog.sentence().contains(QStringLiteral("01/01/2023")));
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("merge"))->isEnabled());
}

TEST_CASE("products with an open dossier each say why they cannot be one", "[merge]")
{
    TestSession t;
    const Subject maker = t.addSubject(QStringLiteral("Hộ An"));
    for (const char* name : {"Tiêu sọ", "Tiêu  Sọ"}) {
        const Product product = t.addProduct(QString::fromUtf8(name), maker.id);
        t.session.write(ActKind::Add, product.name, [&](WriteAct& act) {
            Application dossier;
            dossier.product = product.id;
            dossier.ruleSet = QStringLiteral("QD148");
            dossier.provinceReceiptNo = QStringLiteral("HS-%1").arg(product.id.value);
            t.session.book().evaluation().applications.add(act, dossier);
        });
    }
    DuplicatesDialog dialog(t.session);
    REQUIRE(waitUntil([&] { return !dialog.isComparing(); }));
    REQUIRE(dialog.pairs()->visibleRows().size() == 1);
    CHECK(dialog.sentence().contains(QStringLiteral("HS-1")));
    CHECK(dialog.sentence().contains(QStringLiteral("HS-2")));
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("merge"))->isEnabled());
}

TEST_CASE("two records of one buyer are merged, seen by another desk, and parted again", "[merge][promotion]")
{
    MarketSession desk;
    Buyer twin;
    desk.t.session.write(ActKind::Add, QStringLiteral("trùng"), [&](WriteAct& act) {
        twin.name = QStringLiteral("SIÊU THỊ HOA  SEN");
        twin.phone = QStringLiteral("0905123456");
        desk.stores().buyers.add(act, twin);
        BuyerNeed need;
        need.buyer = twin.id;
        need.goods = QStringLiteral("tiêu");
        desk.stores().needs.add(act, need);
    });
    const Contract contract = desk.addContract(u"1/HĐ");
    OtherDesk other(desk.t);
    OtherRegister third(desk.t.session);
    ScriptedAsk ask(desk.t.session);
    const QStringList before = dumpOf(desk.t.session.book());
    DuplicatesDialog dialog(desk.t.session);
    REQUIRE(waitUntil([&] { return !dialog.isComparing(); }));
    showActive(&dialog);
    REQUIRE(dialog.pairs()->visibleRows().size() == 1);
    CHECK(dialog.pairs()->cellText(dialog.pairs()->visibleRows().front(), 2) == pairRecords::kindWord(PairKind::Buyer));
    SECTION("with what hangs on it")
    {
        dialog.merge();
        other.session.followOthers();
        for (Session* each : {&desk.t.session, &other.session}) {
            const PromotionBook& promotion = each->state().promotion;
            CHECK_FALSE(promotion.find<Buyer>(twin.id));
            REQUIRE(promotion.find<Buyer>(desk.lotus.id));
            CHECK(promotion.find<Buyer>(desk.lotus.id)->phone == QLatin1String("0905123456"));
            CHECK(promotion.needsOf(desk.lotus.id).size() == 1);
            CHECK(promotion.contractsOf(desk.lotus.id).size() == 1);
        }
        CHECK(dialog.pairs()->visibleRows().empty());
        desk.t.session.undo();
        CHECK(dumpOf(desk.t.session.book()) == before);
    }
    SECTION("another desk signs with the one that goes: shown before it is taken")
    {
        third.write([&](WriteAct& act) {
            Contract more = contract;
            more.id = {};
            more.buyer = twin.id;
            third->stores<PromotionStores>().contracts.add(act, more);
        });
        dialog.merge();
        CHECK(ask.asked.size() == 1);
        CHECK(desk.t.session.state().promotion.find<Buyer>(twin.id));
        dialog.merge(); // seen now
        CHECK(desk.t.session.state().promotion.contractsOf(desk.lotus.id).size() == 2);
    }
}

} // namespace ocop::test
