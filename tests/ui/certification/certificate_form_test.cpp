#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "core/base/dates.h"
#include "ui/certification/certificate_form.h"
#include "ui/certification/decision_form.h"
#include "ui/form/field_box.h"
#include "ui/form/form_bar.h"
#include "ui/registry/product_form.h"
#include "ui/registry/subject_form.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QToolButton>

namespace ocop::test {
namespace {

struct CertificateDesk
{
    TestSession t;
    Product product;
    std::unique_ptr<CertificateForm> form;

    CertificateDesk()
        : product(t.addProduct(QStringLiteral("Trà An Bằng"), t.addSubject(QStringLiteral("HTX An Bằng")).id))
    {
    }

    void open(CertificateId id = {})
    {
        form = std::make_unique<CertificateForm>(t.session, id, product.id);
        showActive(form.get());
    }
    Certificate addCertificate(QDate from, int stars)
    {
        Certificate certificate;
        certificate.product = product.id;
        certificate.stars = stars;
        certificate.effectiveFrom = from;
        certificate.lastValidDay = lastValidDay(from, 36);
        t.session.write(ActKind::Add, {},
                        [&](WriteAct& act) { t.session.book().certificates().add(act, certificate); });
        return certificate;
    }
    void type(const char* key, const QString& text)
    {
        form->focusField(QLatin1String(key));
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(edit);
        edit->selectAll();
        typeText(edit, text);
        pressTab(form.get());
    }
    QString content(const char* key) const { return form->box(QLatin1String(key))->input()->content(); }
    QString message(const char* key) const { return form->box(QLatin1String(key))->message(); }
};

void checkForm(FormDialog& form)
{
    showActive(&form);
    for (FormSection* section : form.sections()) section->setFolded(false);
    QApplication::processEvents();
    CHECK(inputsWithoutName(&form).join(u'\n').toStdString() == "");
    CHECK(doubledMnemonics(&form).join(u'\n').toStdString() == "");
    // Tab reaches every input that is shown, in the order the fields were added.
    QStringList wanted;
    for (const FieldBox* box : form.boxes())
        if (!box->isHidden() && box->input()->target()->focusPolicy() & Qt::TabFocus)
            wanted << box->input()->target()->objectName();
    QStringList met = {QApplication::focusWidget()->objectName()};
    for (const QString& name : tabOrder(&form, int(wanted.size()) + 6))
        if (wanted.contains(name) && !met.contains(name)) met << name;
    CHECK(met.join(u' ').toStdString() == wanted.join(u' ').toStdString());
    // Top to bottom, left to right.
    for (qsizetype i = 1; i < wanted.size(); ++i) {
        const auto* before = form.findChild<QWidget*>(wanted[i - 1]);
        const auto* after = form.findChild<QWidget*>(wanted[i]);
        const QPoint a = before->mapTo(&form, QPoint());
        const QPoint b = after->mapTo(&form, QPoint());
        INFO(wanted[i].toStdString());
        CHECK((b.y() > a.y() || (b.y() == a.y() && b.x() > a.x())));
    }
}

} // namespace

TEST_CASE("the first and last day follow the decision until they are typed", "[editor]")
{
    CertificateDesk desk;
    desk.open();
    desk.type("decision_id", QStringLiteral("12/QĐ-UBND"));
    desk.type("decision_date", QStringLiteral("29/2/24"));
    CHECK(desk.content("effective_from") == QLatin1String("2024-02-29"));
    CHECK(desk.content("last_valid_day") == QLatin1String("2027-02-28"));
    desk.type("decision_date", QStringLiteral("5/3/24"));
    CHECK(desk.content("last_valid_day") == QLatin1String("2027-03-05"));
    desk.type("effective_from", QStringLiteral("10/3/24"));
    CHECK(desk.content("last_valid_day") == QLatin1String("2027-03-10"));
    desk.type("last_valid_day", QStringLiteral("+24m"));
    CHECK(desk.content("last_valid_day") == QLatin1String("2026-03-10"));
    CHECK_FALSE(desk.message("last_valid_day").isEmpty());
    desk.type("decision_date", QStringLiteral("6/3/24"));
    CHECK(desk.content("effective_from") == QLatin1String("2024-03-10"));
    CHECK(desk.content("last_valid_day") == QLatin1String("2026-03-10"));
    desk.form->focusField(QStringLiteral("last_valid_day"));
    pressKey(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
    CHECK(desk.content("last_valid_day") == QLatin1String("2027-03-10"));
}

TEST_CASE("a decision of the register is taken by its number and not changed here", "[editor]")
{
    CertificateDesk desk;
    const Decision decision = desk.t.addDecision(QStringLiteral("3610/QĐ-UBND"), QDate(2023, 12, 20));
    desk.open();
    desk.type("decision_id", QStringLiteral("3610/qđ-ubnd"));
    CHECK(desk.content("decision_id") == QStringLiteral("#%1").arg(decision.id.value));
    CHECK(desk.content("decision_date") == QLatin1String("2023-12-20"));
    CHECK(desk.content("effective_from") == QLatin1String("2023-12-20"));
    REQUIRE(desk.form->save());
    CHECK(desk.t.snapshot().decisions().size() == 1);
    CHECK(desk.t.snapshot().certificates().front().decision == decision.id);
}

TEST_CASE("the origin is proposed from the product's earlier certificates", "[editor]")
{
    CertificateDesk desk;
    desk.addCertificate(QDate(2021, 3, 1), 3);
    desk.open();
    CHECK(desk.content("origin") == QLatin1String("renewal"));
    desk.form->focusField(QStringLiteral("stars"));
    pressKey(QApplication::focusWidget(), Qt::Key_4);
    CHECK(desk.content("origin") == QLatin1String("upgrade"));
    desk.type("effective_from", QStringLiteral("1/3/21"));
    CHECK_FALSE(desk.message("effective_from").isEmpty());
    CHECK_FALSE(desk.form->save()); // begins on the day of the other one
}

TEST_CASE("certificates of one decision are entered one after the other", "[editor]")
{
    CertificateDesk desk;
    desk.t.addProduct(QStringLiteral("Bánh tráng"), desk.product.subject);
    desk.open();
    desk.type("decision_id", QStringLiteral("12/QĐ-UBND"));
    desk.type("decision_date", QStringLiteral("5/3/24"));
    pressKey(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("product_id"));
    typeText(QApplication::focusWidget(), QStringLiteral("banh trang"));
    pressKey(QApplication::focusWidget(), Qt::Key_Return);
    pressKey(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.t.snapshot().decisions().size() == 1);
    REQUIRE(desk.t.snapshot().certificates().size() == 2);
    CHECK(test::nth(desk.t.snapshot().certificates(), 1).lastValidDay == QDate(2027, 3, 5));
    CHECK(test::nth(desk.t.snapshot().certificates(), 1).decision ==
          test::nth(desk.t.snapshot().certificates(), 0).decision);
}

TEST_CASE("a withdrawal needs its ground, and its folded section opens for it", "[editor]")
{
    CertificateDesk desk;
    Certificate certificate = desk.addCertificate(QDate(2023, 3, 1), 3);
    desk.open(certificate.id);
    CHECK_FALSE(desk.form->isDirty());
    desk.type("withdrawn_on", QStringLiteral("t"));
    CHECK_FALSE(desk.form->save());
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("withdrawal_ground"));
    pressKey(QApplication::focusWidget(), Qt::Key_Down);
    REQUIRE(desk.form->save());
    CHECK(desk.t.session.book().certificates().find(certificate.id)->withdrawnOn == QDate(2024, 8, 31));
}

TEST_CASE("every editor can be walked with Tab; inputs have names and letters of their own", "[editor]")
{
    CertificateDesk desk;
    SECTION("subject")
    {
        SubjectForm form(desk.t.session, {});
        checkForm(form);
    }
    SECTION("product")
    {
        ProductForm form(desk.t.session, {});
        checkForm(form);
    }
    SECTION("certificate")
    {
        CertificateForm form(desk.t.session, {});
        checkForm(form);
    }
    SECTION("decision")
    {
        DecisionForm form(desk.t.session, {});
        checkForm(form);
    }
}

} // namespace ocop::test
