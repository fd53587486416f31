// A clerk's work with the keyboard alone: no test here sends an event of the mouse.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "ui/form/field_box.h"
#include "ui/form/form_dialog.h"
#include "ui/form/line_field.h"
#include "ui/registry/product_form.h"
#include "ui/registry/registry_editors.h"
#include "ui/registry/subject_form.h"
#include "ui/session/rooms.h"
#include "ui/words/texts.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>

namespace ocop::test {
namespace {

void enterProducer(FormDialog&)
{
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("name"));
    CHECK(clerkGoesTo("tax_code")); // the name says that it is a cooperative
    clerkTypes(u"0100 233 488");
    CHECK(clerkGoesTo("unit_id"));
    clerkTypes(u"tien my");
    clerkPresses(Qt::Key_Return);
    CHECK(clerkGoesTo("phone"));
    clerkTypes(u"+84 905 123 456");
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
}

void enterCertificate(FormDialog& form)
{
    CHECK(form.box(QStringLiteral("product_id"))->input()->content().startsWith(u'#'));
    CHECK(clerkGoesTo("decision_id"));
    clerkTypes(u"3610/qd-ubnd");
    clerkPresses(Qt::Key_Tab);
    clerkTypes(u"050324");
    clerkPresses(Qt::Key_Tab);
    clerkTypes(u"UBND tỉnh Quảng Nam");
    CHECK(clerkGoesTo("stars-3"));
    clerkPresses(Qt::Key_4);
    clerkPresses(Qt::Key_Tab);
    clerkTypes(u"82,5");
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
}

} // namespace

TEST_CASE("a clerk enters producer, product and certificate by keyboard only", "[editor]")
{
    TestSession t;
    inNextForm([](FormDialog&) {
        // Composed as Telex does: the letters grow in the preedit before they are committed.
        composeText(QApplication::focusWidget(), QStringLiteral("Tieu"));
        composeText(QApplication::focusWidget(), QStringLiteral("Tiêu"));
        clerkTypes(u"Tiêu Tiên Phước");
        clerkPresses(Qt::Key_Tab);
        clerkTypes(u"HTX Nông nghiệp Tiên Mỹ");
        inNextForm(enterProducer);
        clerkPresses(Qt::Key_Down); // "+ Add producer …"
        clerkPresses(Qt::Key_Return);
        CHECK(clerkGoesTo("group_id"));
        clerkTypes(u"gia vi khac");
        clerkPresses(Qt::Key_Return);
        inNextForm(enterCertificate);
        clerkPresses(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    });
    CHECK(editProduct(t.session, nullptr));
    QApplication::processEvents();

    REQUIRE(t.snapshot().subjects().size() == 1);
    const Subject& subject = t.snapshot().subjects().front();
    CHECK(subject.name == QStringLiteral("HTX Nông nghiệp Tiên Mỹ"));
    CHECK(subject.kind == SubjectKind::Cooperative);
    CHECK(subject.taxCode == QLatin1String("0100233488"));
    CHECK(subject.phone == QLatin1String("0905123456"));
    CHECK(t.session.book().units().describe(subject.unit) == QStringLiteral("xã Tiên Mỹ, huyện Tiên Phước"));
    REQUIRE(t.snapshot().products().size() == 1);
    const Product& product = t.snapshot().products().front();
    CHECK(product.name == QStringLiteral("Tiêu Tiên Phước"));
    CHECK(product.subject == subject.id);
    CHECK(product.group == ProductGroupId{210});
    REQUIRE(t.snapshot().certificates().size() == 1);
    const Certificate& certificate = t.snapshot().certificates().front();
    CHECK(certificate.product == product.id);
    CHECK(certificate.stars == 4);
    CHECK(certificate.score == 82500);
    CHECK(certificate.effectiveFrom == QDate(2024, 3, 5));
    CHECK(certificate.lastValidDay == QDate(2027, 3, 5));
    CHECK(certificate.origin == Origin::First);
    CHECK(certificate.printedProduct == QStringLiteral("Tiêu Tiên Phước"));
    CHECK(certificate.printedSubject == QStringLiteral("HTX Nông nghiệp Tiên Mỹ"));
    const Decision* decision = t.snapshot().decision(certificate.decision);
    REQUIRE(decision);
    CHECK(decision->number == QStringLiteral("3610/QĐ-UBND"));
    CHECK(decision->date == QDate(2024, 3, 5));
    CHECK(t.acts() == 3); // producer, product, certificate with its decision
}

TEST_CASE("producers are entered one after the other with Ctrl+Enter", "[editor]")
{
    TestSession t;
    SubjectForm form(t.session, {});
    showActive(&form);
    clerkTypes(u"Bích Hoa A");
    clerkPresses(Qt::Key_Tab);
    clerkPresses(Qt::Key_Down);
    clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    clerkTypes(u"Bích Hoa B");
    clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(t.snapshot().subjects().size() == 2);
    CHECK(test::nth(t.snapshot().subjects(), 1).name == QStringLiteral("Bích Hoa B"));
    CHECK(test::nth(t.snapshot().subjects(), 1).kind == SubjectKind::Cooperative); // sticky
    CHECK_FALSE(form.isDirty());
}

TEST_CASE("a producer's kind comes from the name, and a contradiction is told", "[editor]")
{
    TestSession t;
    SubjectForm form(t.session, {});
    showActive(&form);
    const auto kind = [&form] { return form.box(QStringLiteral("kind"))->input()->content(); };
    clerkTypes(u"HTX Nông nghiệp Tiên Mỹ");
    CHECK(kind() == codeOf(SubjectKind::Cooperative));
    clerkPresses(Qt::Key_A, Qt::ControlModifier);
    clerkTypes(u"Công ty TNHH Sâm");
    CHECK(kind() == codeOf(SubjectKind::Enterprise));
    CHECK(form.box(QStringLiteral("kind"))->hint().isEmpty());
    CHECK(clerkGoesTo("kind"));
    clerkPresses(Qt::Key_Up); // a cooperative group, by hand
    CHECK(form.box(QStringLiteral("kind"))->hint().contains(texts::kind(SubjectKind::Enterprise)));
    clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    clerkTypes(u"Hộ kinh doanh Lê A"); // the next one's name counts again
    CHECK(kind() == codeOf(SubjectKind::Household));
}

TEST_CASE("a certificate's product can be made from its field", "[editor]")
{
    TestSession t;
    t.addSubject(QStringLiteral("Hộ An"));
    inNextForm([&](FormDialog& form) {
        clerkTypes(u"Mật ong rừng");
        inNextForm([](FormDialog& product) {
            CHECK(product.box(QStringLiteral("name"))->input()->content() == QStringLiteral("Mật ong rừng"));
            CHECK(clerkGoesTo("subject_id"));
            clerkTypes(u"An");
            clerkPresses(Qt::Key_Return);
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
        });
        clerkPresses(Qt::Key_Down);
        clerkPresses(Qt::Key_Return);
        CHECK(form.box(QStringLiteral("product_id"))->input()->content() == QStringLiteral("#1"));
    });
    CHECK_FALSE(t.session.rooms().edit(nullptr, {QStringLiteral("certificate"), 0}));
    REQUIRE(t.snapshot().products().size() == 1);
}

TEST_CASE("personal data is masked unless its field has the focus", "[editor]")
{
    TestSession t;
    SubjectForm form(t.session, {});
    showActive(&form);
    auto* edit = form.findChild<QLineEdit*>(QStringLiteral("personal_id"));
    REQUIRE(edit);
    CHECK(edit->echoMode() == QLineEdit::Password);
    REQUIRE(clerkGoesTo("personal_id"));
    CHECK(edit->echoMode() == QLineEdit::Normal);
    clerkPresses(Qt::Key_Tab);
    CHECK(edit->echoMode() == QLineEdit::Password);
}

TEST_CASE("no editor opens while another day is looked at", "[editor]")
{
    TestSession t;
    t.session.setAsOf(QDate(2023, 1, 1));
    CHECK_FALSE(editSubject(t.session, nullptr));
}

TEST_CASE("a record that is gone is told", "[editor]")
{
    TestSession t;
    ScriptedAsk ask(t.session);
    CHECK_FALSE(editProduct(t.session, nullptr, ProductId{77}));
    CHECK(ask.asked.size() == 1);
}

} // namespace ocop::test
