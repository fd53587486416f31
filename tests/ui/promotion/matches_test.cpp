// From a buyer to the products that fit and back, by keyboard.
#include "core/promotion/promotion_stores.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/form/field_box.h"
#include "ui/form/form_dialog.h"
#include "ui/paper/table_report_dialog.h"
#include "ui/promotion/buyers_page.h"
#include "ui/promotion/matches_dialog.h"
#include "ui/promotion/promotion_forms.h"
#include "ui/registry/registry_tellers.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

namespace ocop::test {
namespace {

/// Two teas in force, one with VietGAP, and a buyer that looks for tea with it.
struct TeaDesk
{
    TestSession t;
    Subject maker = t.addSubject(QStringLiteral("HTX Trà Tiên"), SubjectKind::Cooperative);
    Product green = t.addProduct(QStringLiteral("Trà xanh"), maker.id);
    Product ginger = t.addProduct(QStringLiteral("Trà gừng"), maker.id);
    Product honey = t.addProduct(QStringLiteral("Mật ong"), maker.id);
    Buyer buyer;

    TeaDesk()
    {
        const Decision decision = t.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2023, 6, 1));
        for (const Product* each : {&green, &ginger, &honey})
            t.addCertificate(each->id, decision.id, QDate(2023, 6, 1), 4);
        t.session.write(ActKind::Add, QStringLiteral("mua"), [&](WriteAct& act) {
            buyer.name = QStringLiteral("Siêu thị Hoa Sen");
            t.session.book().stores<PromotionStores>().buyers.add(act, buyer);
            BuyerNeed need;
            need.buyer = buyer.id;
            need.goods = QStringLiteral("trà");
            need.standards = QStringLiteral("vietgap");
            t.session.book().stores<PromotionStores>().needs.add(act, need);
            StandardCertificate paper;
            paper.subject = maker.id;
            paper.product = green.id;
            paper.kind = QStringLiteral("vietgap");
            paper.issuedOn = QDate(2024, 1, 1);
            paper.expiresOn = QDate(2026, 1, 1);
            t.session.book().standards().add(act, paper);
        });
    }
};

QStringList factTexts(const std::vector<RecordFact>& facts)
{
    QStringList texts;
    for (const RecordFact& each : facts)
        if (each.link.entity == QLatin1String(Buyer::table)) texts << each.text;
    return texts;
}

} // namespace

TEST_CASE("F6 on a buyer shows what fits; the catalogue has exactly what is ticked, Enter opens a product",
          "[promotion][matching]")
{
    TeaDesk desk;
    BuyersPage page(desk.t.session);
    page.refresh();
    showActive(&page);
    page.table()->selectRecord(desk.buyer.id.value);
    page.table()->focusTable();
    QSignalSpy opened(&desk.t.session, &Session::recordRequested);
    inNextDialog([&](QDialog& dialog) {
        auto* matches = qobject_cast<MatchesDialog*>(&dialog);
        REQUIRE(matches);
        CHECK(doubledMnemonics(matches).isEmpty());
        RecordTable* table = matches->table();
        REQUIRE(table->visibleRows().size() == 2);
        CHECK(table->currentId() == desk.green.id.value); // lacks nothing
        CHECK(table->checkedIds() == QSet<qint64>{desk.green.id.value});
        const Report one = matches->catalogue();
        REQUIRE(one.cards.size() == 1);
        CHECK(one.cards.front().name == desk.green.name);
        CHECK(one.subject.contains(desk.buyer.name));
        CHECK(one.intro.front().contains(QStringLiteral("gồm 1 sản phẩm")));
        clerkPresses(Qt::Key_Down);
        clerkPresses(Qt::Key_Space);
        CHECK(matches->catalogue().cards.size() == 2);
        inNextDialog([&](QDialog& paper) {
            auto* report = qobject_cast<TableReportDialog*>(&paper);
            REQUIRE(report);
            CHECK(report->report().cards.size() == 2);
            paper.reject();
        });
        clerkPresses(Qt::Key_Return, Qt::ControlModifier);
        matches->table()->focusTable();
        clerkPresses(Qt::Key_Return);
    });
    clerkPresses(Qt::Key_F6);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<RecordRef>().id == desk.ginger.id.value);
}

TEST_CASE("the panel of a product and of its producer names the buyers that look for it", "[promotion][matching]")
{
    TeaDesk desk;
    const ProductTeller product;
    CHECK(factTexts(product.facts(desk.t.session, desk.green.id.value)) ==
          QStringList{QStringLiteral("Siêu thị Hoa Sen · trà")});
    CHECK(factTexts(product.facts(desk.t.session, desk.ginger.id.value)).value(0).contains(QStringLiteral("VietGAP")));
    CHECK(factTexts(product.facts(desk.t.session, desk.honey.id.value)).isEmpty());
    CHECK(factTexts(SubjectTeller().facts(desk.t.session, desk.maker.id.value)).size() == 2);
}

TEST_CASE("standards a buyer wants are ticked in the form of the need", "[promotion][matching]")
{
    TeaDesk desk;
    BuyerNeedForm form(desk.t.session, {}, desk.buyer.id.value, nullptr);
    showActive(&form);
    REQUIRE(clerkGoesTo("goods"));
    clerkTypes(u"nước mắm");
    REQUIRE(clerkGoesTo("standards"));
    clerkPresses(Qt::Key_Space); // the first kind
    REQUIRE(form.save());
    const auto needs = desk.t.session.book().stores<PromotionStores>().needs.all();
    REQUIRE(needs.size() == 2);
    CHECK(needs.back().standards == QStringLiteral("foodSafety"));
    BuyerNeed odd = needs.back();
    odd.standards = QStringLiteral("rainforest foodSafety"); // one nobody foresaw stays
    desk.t.session.write(ActKind::Edit, odd.goods,
                         [&](WriteAct& act) { desk.t.session.book().stores<PromotionStores>().needs.save(act, odd); });
    BuyerNeedForm again(desk.t.session, odd.id, desk.buyer.id.value, nullptr);
    showActive(&again);
    CHECK_FALSE(again.isDirty());
    clerkFills(again, "note", QStringLiteral("gấp"));
    REQUIRE(again.save());
    CHECK(desk.t.session.book().stores<PromotionStores>().needs.all().back().standards == odd.standards);
}

} // namespace ocop::test
