// While a producer or product is typed, the register's own that it may be stand beside the field.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "ui/form/field_box.h"
#include "ui/registry/likely_field.h"
#include "ui/registry/product_form.h"
#include "ui/registry/subject_form.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QTest>

namespace ocop::test {
namespace {

LikelyField* likelyOf(FormDialog& form)
{
    return qobject_cast<LikelyField*>(form.box(QStringLiteral("likely"))->input());
}

} // namespace

TEST_CASE("a producer typed again is shown beside the field, and can be opened", "[likeness]")
{
    TestSession t;
    const Subject known = t.addSubject(QStringLiteral("Hợp tác xã Nông nghiệp Đại Hòa"), SubjectKind::Cooperative);
    for (int i = 0; i < 300; ++i) t.addSubject(QStringLiteral("Hộ kinh doanh Trần Văn %1").arg(i));
    SubjectForm form(t.session, {});
    showActive(&form);
    LikelyField* likely = likelyOf(form);
    REQUIRE(likely);
    CHECK_FALSE(likely->isVisible());
    composeText(clerkIsAt(), QStringLiteral("HTX Đại Hòa")); // being composed: nothing is looked for yet
    QTest::qWait(80);
    CHECK(likely->lines().empty());
    clerkTypes(u"HTX NN Đại Ho");
    QTest::qWait(100);
    clerkTypes(u"à");
    QTest::qWait(100);
    REQUIRE(likely->lines().size() == 1);
    CHECK(likely->lines().front().id == known.id.value);
    CHECK(likely->isVisible());
    CHECK(doubledMnemonics(&form).join(u'|').toStdString() == "");

    SECTION("going on makes a new one all the same")
    {
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK(form.wasSaved());
        CHECK(t.snapshot().subjects().size() == 302);
    }
    SECTION("the one that is there is opened instead, by keyboard")
    {
        ScriptedAsk ask(t.session, {LikelyField::tr("Open it")});
        REQUIRE(clerkGoesTo("likely"));
        clerkPresses(Qt::Key_Return);
        CHECK(form.wantsExisting());
        CHECK(form.savedId() == known.id);
        CHECK(t.snapshot().subjects().size() == 301);
    }
    SECTION("thinking better of it loses nothing")
    {
        ScriptedAsk ask(t.session, {LikelyField::tr("Go on typing")});
        REQUIRE(clerkGoesTo("likely"));
        clerkPresses(Qt::Key_Return);
        CHECK(form.isVisible());
        CHECK(form.box(QStringLiteral("name"))->input()->content() ==
              QStringLiteral("HTX NN Đại Hòa").replace(QStringLiteral("òa"), QStringLiteral("oà")));
    }
}

TEST_CASE("an edited producer is compared only when its name or tax code changes", "[likeness]")
{
    TestSession t;
    t.addSubject(QStringLiteral("Hộ Nguyễn Thị Quý"));
    const Subject twin = t.addSubject(QStringLiteral("Hộ Nguyễn Thị Quí"));
    SubjectForm form(t.session, twin.id);
    showActive(&form);
    REQUIRE(clerkGoesTo("phone"));
    clerkTypes(u"0905");
    QTest::qWait(80);
    CHECK(likelyOf(form)->lines().empty());
}

TEST_CASE("a product doubled in its district is warned of", "[likeness]")
{
    TestSession t;
    Subject maker = t.addSubject(QStringLiteral("Hộ An"));
    maker.unit =
        t.session.book().units().match(QStringLiteral("Tiên Mỹ"), UnitLevel::Commune, t.session.today()).front()->id;
    Subject other = t.addSubject(QStringLiteral("Hộ Bình"));
    other.unit =
        t.session.book().units().match(QStringLiteral("Tiên Cảnh"), UnitLevel::Commune, t.session.today()).front()->id;
    t.session.write(ActKind::Edit, maker.name, [&](WriteAct& act) {
        t.session.book().subjects().save(act, maker);
        t.session.book().subjects().save(act, other);
    });
    const Product known = t.addProduct(QStringLiteral("Tiêu Tiên Phước"), maker.id);
    ProductForm form(t.session, {}, other.id);
    showActive(&form);
    clerkTypes(u"tiêu tiên phước");
    QTest::qWait(100);
    REQUIRE(likelyOf(form)->lines().size() == 1);
    CHECK(likelyOf(form)->lines().front().id == known.id.value);
    CHECK(likelyOf(form)->lines().front().reason.contains(QStringLiteral("Hộ An")));
}

} // namespace ocop::test
