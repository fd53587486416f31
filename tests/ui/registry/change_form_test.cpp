// "Record a change" by keyboard: no event of the mouse.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "ui/form/field_box.h"
#include "ui/kit/timeline.h"
#include "ui/records/panel/recognition_story.h"
#include "ui/registry/product_change_form.h"
#include "ui/registry/subject_change_form.h"

#include <catch2/catch.hpp>

#include <QApplication>

namespace ocop::test {
namespace {

TEST_CASE("a household becomes a cooperative by keyboard, and the story tells it", "[change-form]")
{
    TestSession t;
    const Subject maker = t.addSubject(QStringLiteral("Hộ Nguyễn Thị Ba"));
    SubjectChangeForm form(t.session, maker.id);
    showActive(&form);
    CHECK(doubledMnemonics(&form).isEmpty());
    CHECK(inputsWithoutName(&form).isEmpty());
    REQUIRE(clerkGoesTo("from"));
    clerkTypes(u"01/02/2024");
    REQUIRE(clerkGoesTo("basis"));
    clerkTypes(u"GCN đăng ký HTX 333");
    REQUIRE(clerkGoesTo("name"));
    clerkPresses(Qt::Key_A, Qt::ControlModifier);
    clerkTypes(u"HTX Bánh tráng Đại Lộc");
    clerkPresses(Qt::Key_Tab);
    CHECK(form.box(QStringLiteral("reason"))->input()->content() == QLatin1String("rename")); // follows what differs
    REQUIRE(clerkGoesTo("kind"));
    clerkPresses(Qt::Key_Down);
    REQUIRE(clerkGoesTo("tax_code"));
    clerkTypes(u"4000123456");
    clerkPresses(Qt::Key_Tab);
    CHECK(form.box(QStringLiteral("reason"))->input()->content() == QLatin1String("legalForm"));
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
    QApplication::processEvents();

    const Subject* now = t.snapshot().subject(maker.id);
    CHECK(now->name == QString::fromUtf8("HTX Bánh tráng Đại Lộc"));
    CHECK(now->kind == SubjectKind::Cooperative);
    const auto versions = t.snapshot().versionsOf(maker.id);
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].until == QDate(2024, 1, 31));
    CHECK(versions[0].name == QString::fromUtf8("Hộ Nguyễn Thị Ba"));
    CHECK(t.acts() == 2); // one act, one undo
    const auto story = recognitionStory(t.session, maker.id);
    REQUIRE(story.size() == 1);
    CHECK(story[0].text.contains(QString::fromUtf8("HTX Bánh tráng Đại Lộc")));

    t.session.setAsOf(QDate(2024, 1, 31));
    CHECK(t.snapshot().subject(maker.id)->kind == SubjectKind::Household);
    t.session.setAsOf({});
    t.session.undo();
    CHECK(t.snapshot().subject(maker.id)->name == QString::fromUtf8("Hộ Nguyễn Thị Ba"));
    CHECK(t.snapshot().versionsOf(maker.id).empty());
}

TEST_CASE("a change without a day or without a difference is told at its field and keeps what was typed",
          "[change-form]")
{
    TestSession t;
    const Subject maker = t.addSubject(QStringLiteral("Hộ A"));
    const Product product = t.addProduct(QStringLiteral("Rượu cần"), maker.id);
    ProductChangeForm form(t.session, product.id);
    showActive(&form);
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
    CHECK(form.isVisible());
    CHECK(t.snapshot().versionsOf(product.id).empty());
    REQUIRE(clerkGoesTo("name"));
    clerkPresses(Qt::Key_A, Qt::ControlModifier);
    clerkTypes(u"Rượu cần Cơ Tu");
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
    CHECK(form.isVisible()); // still no day
    CHECK(form.box(QStringLiteral("name"))->input()->content() == QString::fromUtf8("Rượu cần Cơ Tu"));
    REQUIRE(clerkGoesTo("from"));
    clerkTypes(u"1/8/2024");
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(t.snapshot().product(product.id)->name == QString::fromUtf8("Rượu cần Cơ Tu"));
    CHECK(t.snapshot().versionsOf(product.id).size() == 1);
}

} // namespace
} // namespace ocop::test
