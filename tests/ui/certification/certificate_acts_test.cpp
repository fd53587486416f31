// The acts on many certificates by keyboard: no event of the mouse.
#include "core/evaluation/record/deciding.h"
#include "core/evaluation/round_acts.h"
#include "tests/support/round_support.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_register.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "ui/certification/act_items_field.h"
#include "ui/certification/certificate_acts.h"
#include "ui/form/field_box.h"
#include "ui/form/form_dialog.h"

#include <catch2/catch.hpp>

#include <QApplication>

namespace ocop::test {
namespace {

/// Two products recognised in 2021 and 2022, looked at on 31/8/2024.
struct ActsFixture
{
    TestSession t;
    Subject maker = t.addSubject(QStringLiteral("HTX Nông nghiệp Tiên Mỹ"), SubjectKind::Cooperative);
    Product pepper = t.addProduct(QStringLiteral("Tiêu Tiên Phước"), maker.id);
    Product honey = t.addProduct(QStringLiteral("Mật ong rừng"), maker.id);
    Certificate first = recognised(pepper, QDate(2021, 9, 1), 3);
    Certificate second = recognised(honey, QDate(2022, 9, 1), 4);

    Certificate recognised(const Product& product, QDate from, int stars)
    {
        Certificate certificate;
        certificate.product = product.id;
        certificate.stars = stars;
        certificate.effectiveFrom = from;
        normalize(certificate, t.session.book().rules());
        t.session.write(ActKind::Add, product.name,
                        [&](WriteAct& act) { t.session.book().certificates().add(act, certificate); });
        return certificate;
    }
};

void enterDecision(const char16_t* number, const char16_t* date)
{
    REQUIRE(clerkGoesTo("number"));
    clerkTypes(number);
    clerkPresses(Qt::Key_Tab);
    clerkTypes(date);
    REQUIRE(clerkGoesTo("issuer"));
    clerkTypes(u"UBND tỉnh Quảng Nam");
}

/// The honey's certificate runs for another year.
void sayWhySoEarly()
{
    REQUIRE(clerkGoesTo("reason"));
    clerkTypes(u"cùng đợt với sản phẩm khác");
}

TEST_CASE("many products are recognised again by one decision, with stars chosen by a digit", "[certificate-acts]")
{
    ActsFixture f;
    const size_t acts = f.t.acts();
    inNextForm([](FormDialog& form) {
        CHECK(doubledMnemonics(&form).isEmpty());
        CHECK(inputsWithoutName(&form).join(u'|').toStdString() == std::string());
        enterDecision(u"99/QĐ-UBND", u"31/8/2024");
        REQUIRE(clerkGoesTo("first_number"));
        clerkTypes(u"01/2024");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK(form.isVisible()); // why is the honey so early?
        CHECK(hasErrors(form.box(QStringLiteral("reason"))->findings()));
        clerkTypes(u"cùng đợt với sản phẩm khác");
        auto* list = form.findChild<ActItemsField*>();
        REQUIRE(list);
        REQUIRE(list->items().size() == 2);
        CHECK(list->items()[0].product == QString::fromUtf8("Mật ong rừng"));
        list->target()->setFocus();
        clerkPresses(Qt::Key_Home, Qt::ControlModifier);
        clerkPresses(Qt::Key_Down); // the pepper
        clerkPresses(Qt::Key_4);
        CHECK(list->items()[1].stars == 4);
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    CHECK(renewProducts(f.t.session, nullptr, {f.pepper.id, f.honey.id}));
    CHECK(f.t.acts() == acts + 1);
    const auto all = f.t.snapshot().certificatesOf(f.pepper.id);
    REQUIRE(all.size() == 2);
    CHECK(all[1].stars == 4);
    CHECK(all[1].origin == Origin::Upgrade);
    CHECK(all[1].lastValidDay == QDate(2027, 8, 31));
    CHECK(all[1].number == QStringLiteral("02/2024"));
    CHECK(all[1].note.isEmpty());
    CHECK(f.t.snapshot().certificatesOf(f.honey.id).back().note == QStringLiteral("Lý do: cùng đợt với sản phẩm khác"));
    f.t.session.undo();
    CHECK(f.t.snapshot().certificates().size() == 2);
    CHECK(f.t.snapshot().decisions().empty());
}

TEST_CASE("a round's decision by keyboard: all certificates, closed dossiers, one undo", "[certificate-acts]")
{
    TestSession t;
    RoundBuilder builder(t.session.book());
    const Council council = builder.addCouncil(5);
    const Round round =
        builder.addRound(QStringLiteral("Đợt 1"), council.id, QStringLiteral("QD148"), QDate(2024, 7, 10));
    std::vector<ApplicationId> dossiers;
    for (int i = 0; i < 3; ++i)
        dossiers.push_back(builder.addDossier(QStringLiteral("Sản phẩm %1").arg(i), 7, QStringLiteral("QD148")).id);
    builder.assign(round.id, dossiers);
    builder.everybodyCame(round.id);
    for (const ApplicationId id : dossiers) builder.scoreAll(id, council.id, bestBox);
    t.session.reload();
    inNextDialog([](QDialog& dialog) { dialog.accept(); }); // nothing is decided yet, which is told
    CHECK_FALSE(recogniseRound(t.session, nullptr, round.id));
    {
        const RoundNow now(t.session.book(), round.id);
        builder.act([&](WriteAct& act) {
            acceptProposals(t.session.book().evaluation(), act, now.results, QDate(2024, 7, 10));
        });
    }
    t.session.reload();
    const size_t acts = t.acts();
    inNextForm([](FormDialog& form) {
        enterDecision(u"1500/QĐ-UBND", u"20/8/2024");
        CHECK(form.findChild<ActItemsField*>()->items().size() == 3);
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    CHECK(recogniseRound(t.session, nullptr, round.id));
    CHECK(t.acts() == acts + 1);
    CHECK(t.snapshot().certificates().size() == 3);
    for (const ApplicationId id : dossiers)
        CHECK(t.session.evaluations().application(id)->state == ApplicationState::Recognised);
    t.session.undo();
    CHECK(t.snapshot().certificates().empty());
    CHECK(t.session.evaluations().application(dossiers[0])->state == ApplicationState::Scoring);
}

TEST_CASE("an act on many asks when another desk's change makes lines something else", "[certificate-acts]")
{
    ActsFixture f;
    OtherRegister other(f.t.session);
    ScriptedAsk ask(f.t.session);
    const auto decide = [] {
        enterDecision(u"99/QĐ-UBND", u"31/8/2024");
        sayWhySoEarly();
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    };
    const auto changeThere = [&](const std::function<void(Certificate&)>& edit) {
        other.write([&](WriteAct& act) {
            Certificate certificate = *other->certificates().find(f.second.id);
            edit(certificate);
            other->certificates().save(act, certificate);
        });
    };
    SECTION("what no line speaks of is no matter")
    {
        inNextForm([&](FormDialog&) {
            other.addHousehold();
            decide();
        });
        CHECK(renewProducts(f.t.session, nullptr, {f.pepper.id, f.honey.id}));
        CHECK(ask.asked.isEmpty());
        CHECK(f.t.snapshot().certificates().size() == 4);
    }
    SECTION("a line that is something else now is named; looking again writes nothing")
    {
        inNextForm([&](FormDialog& form) {
            changeThere([](Certificate& each) { each.stars = 3; });
            decide();
            CHECK(form.isVisible());
            CHECK_FALSE(form.bannerText().isEmpty());
            CHECK(form.findChild<ActItemsField*>()->items()[0].stars == 4); // as chosen when it opened
            CHECK(f.t.snapshot().certificates().size() == 2);
            REQUIRE(ask.asked.size() == 1);
            CHECK(ask.asked.first().contains(QStringLiteral("minh")));
            CHECK(ask.details.first().contains(QString::fromUtf8("Mật ong rừng")));
            CHECK_FALSE(ask.details.first().contains(QString::fromUtf8("Tiêu Tiên Phước")));
            ask.answer(ask.offered.first().first());
            changeThere([](Certificate& each) { each.stars = 5; });
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
        });
        CHECK(renewProducts(f.t.session, nullptr, {f.pepper.id, f.honey.id}));
        CHECK(ask.asked.size() == 2);
        CHECK(f.t.snapshot().certificates().size() == 4);
    }
    SECTION("a number another desk gave to a certificate meanwhile is told before it is given again")
    {
        inNextForm([&](FormDialog& form) {
            REQUIRE(clerkGoesTo("first_number"));
            clerkTypes(u"01/2024");
            other.write([&](WriteAct& act) {
                Certificate taken = f.second;
                taken.effectiveFrom = QDate(2018, 1, 1);
                taken.lastValidDay = QDate(2020, 12, 31);
                taken.number = QStringLiteral("02/2024");
                other->certificates().add(act, taken);
            });
            decide();
            CHECK(form.isVisible());
            CHECK_FALSE(form.box(QStringLiteral("first_number"))->findings().empty());
            REQUIRE(ask.details.size() == 1);
            CHECK(ask.details.first().contains(QStringLiteral("02/2024")));
        });
        CHECK_FALSE(renewProducts(f.t.session, nullptr, {f.pepper.id, f.honey.id}));
        CHECK(f.t.snapshot().certificates().size() == 3);
    }
    SECTION("what cannot be any more is said at its line, and nothing is asked")
    {
        const size_t acts = f.t.acts();
        inNextForm([&](FormDialog& form) {
            changeThere([](Certificate& each) {
                each.withdrawnOn = QDate(2024, 8, 1);
                each.withdrawalGround = WithdrawalGround::A;
                each.withdrawalConcludedOn = QDate(2024, 7, 20);
            });
            REQUIRE(clerkGoesTo("withdrawal_ground"));
            clerkPresses(Qt::Key_Down);
            REQUIRE(clerkGoesTo("withdrawal_concluded_on"));
            clerkTypes(u"20/8/2024");
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
            CHECK(form.isVisible());
            CHECK(hasErrors(form.box(QStringLiteral("items"))->findings()));
        });
        CHECK_FALSE(withdrawCertificates(f.t.session, nullptr, {f.first.id, f.second.id}));
        CHECK(ask.asked.isEmpty());
        CHECK(f.t.acts() == acts + 1);
    }
}

TEST_CASE("a decision without its day keeps the dialog open and stores nothing", "[certificate-acts]")
{
    ActsFixture f;
    const size_t acts = f.t.acts();
    inNextForm([](FormDialog& form) {
        REQUIRE(clerkGoesTo("number"));
        clerkTypes(u"99/QĐ-UBND");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK(form.isVisible());
    });
    CHECK_FALSE(renewProducts(f.t.session, nullptr, {f.pepper.id}));
    CHECK(f.t.acts() == acts);
}

TEST_CASE("a line taken out with Delete is not part of the act", "[certificate-acts]")
{
    ActsFixture f;
    inNextForm([](FormDialog& form) {
        enterDecision(u"99/QĐ-UBND", u"31/8/2024");
        auto* list = form.findChild<ActItemsField*>();
        list->target()->setFocus();
        clerkPresses(Qt::Key_Home, Qt::ControlModifier);
        clerkPresses(Qt::Key_Delete);
        CHECK(list->items().size() == 1);
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    CHECK(renewProducts(f.t.session, nullptr, {f.pepper.id, f.honey.id}));
    CHECK(f.t.snapshot().certificatesOf(f.honey.id).size() == 1);
    CHECK(f.t.snapshot().certificatesOf(f.pepper.id).size() == 2);
}

TEST_CASE("certificates are withdrawn by keyboard: conclusion first, then the decision", "[certificate-acts]")
{
    ActsFixture f;
    inNextForm([](FormDialog&) {
        REQUIRE(clerkGoesTo("withdrawal_ground"));
        clerkPresses(Qt::Key_Down);
        REQUIRE(clerkGoesTo("withdrawal_concluded_on"));
        clerkTypes(u"20/8/2024");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    CHECK(withdrawCertificates(f.t.session, nullptr, {f.first.id}));
    CHECK(f.t.snapshot().certificate(f.first.id)->withdrawalConcludedOn == QDate(2024, 8, 20));
    CHECK(f.t.snapshot().certificate(f.first.id)->withdrawalGround == WithdrawalGround::A);
    inNextForm([](FormDialog&) {
        enterDecision(u"70/QĐ-UBND", u"30/8/2024");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    CHECK(withdrawCertificates(f.t.session, nullptr, {f.first.id}));
    const Certificate* withdrawn = f.t.snapshot().certificate(f.first.id);
    CHECK(withdrawn->withdrawnOn == QDate(2024, 8, 30));
    CHECK(f.t.snapshot().decision(withdrawn->withdrawalDecision)->number == QStringLiteral("70/QĐ-UBND"));
}

TEST_CASE("nothing opens while another day is looked at", "[certificate-acts]")
{
    ActsFixture f;
    f.t.session.setAsOf(QDate(2023, 1, 1));
    CHECK_FALSE(renewProducts(f.t.session, nullptr, {f.pepper.id}));
    CHECK_FALSE(extendCertificates(f.t.session, nullptr, {f.first.id}));
    CHECK_FALSE(withdrawCertificates(f.t.session, nullptr, {f.first.id}));
    CHECK_FALSE(recogniseRound(f.t.session, nullptr, {1}));
}

} // namespace
} // namespace ocop::test
