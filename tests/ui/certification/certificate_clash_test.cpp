// Two people at one certificate.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_desk.h"
#include "tests/support/ui/ui_support.h"

#include "core/base/dates.h"
#include "ui/certification/certificate_form.h"

#include <catch2/catch.hpp>

#include <QPushButton>

namespace ocop::test {
namespace {

struct CertificateDesks
{
    TestSession t;
    OtherDesk other{t};
    Certificate certificate;

    CertificateDesks()
    {
        certificate.product = t.addProduct(QStringLiteral("Trà"), t.addSubject(QStringLiteral("HTX")).id).id;
        certificate.stars = 3;
        certificate.effectiveFrom = QDate(2024, 1, 10);
        certificate.lastValidDay = lastValidDay(certificate.effectiveFrom, 36);
        t.session.write(ActKind::Add, {},
                        [&](WriteAct& act) { t.session.book().certificates().add(act, certificate); });
    }
    void otherChanges(const std::function<void(Certificate&)>& edit)
    {
        other.session.followOthers();
        Certificate theirs = *other.session.stored().certificate(certificate.id);
        edit(theirs);
        other.session.write(ActKind::Edit, {},
                            [&](WriteAct& act) { other.session.book().certificates().save(act, theirs); });
    }
    Certificate stored() { return *other.session.book().certificates().find(certificate.id); }
};

} // namespace

TEST_CASE("a decision typed into a certificate stays when a colleague's change is merged in", "[editor][clash]")
{
    CertificateDesks d;
    CertificateForm form(d.t.session, d.certificate.id);
    showActive(&form);
    d.otherChanges([](Certificate& each) { each.note = QStringLiteral("của Hạnh"); });
    form.focusField(Certificate::Field::decision);
    clerkTypes(u"3610/QĐ-UBND");
    form.focusField(QStringLiteral("decision_date"));
    clerkTypes(u"10/1/2024");
    inNextDialog([](QDialog& dialog) {
        CHECK(dialog.objectName() == QLatin1String("conflict"));
        clerkPresses(Qt::Key_Return);
    });
    CHECK(form.save());
    CHECK(d.stored().note == QStringLiteral("của Hạnh"));
    d.other.session.followOthers();
    const Decision* decision = d.other.session.stored().decision(d.stored().decision);
    REQUIRE(decision);
    CHECK(decision->number == QStringLiteral("3610/QĐ-UBND"));
}

TEST_CASE("the stars two people gave are chosen", "[editor][clash]")
{
    CertificateDesks d;
    CertificateForm form(d.t.session, d.certificate.id);
    showActive(&form);
    d.otherChanges([](Certificate& each) { each.stars = 4; });
    form.focusField(QStringLiteral("stars"));
    clerkPresses(Qt::Key_5);
    SECTION("Escape")
    {
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Escape); });
        CHECK_FALSE(form.save());
        CHECK(d.stored().stars == 4);
    }
    SECTION("theirs")
    {
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allTheirs"))->click();
            clerkPresses(Qt::Key_Return);
        });
        CHECK(form.save());
        CHECK(d.stored().stars == 4);
    }
    SECTION("mine")
    {
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allMine"))->click();
            clerkPresses(Qt::Key_Return);
        });
        CHECK(form.save());
        CHECK(d.stored().stars == 5);
    }
}

} // namespace ocop::test
