// A record that a cell refers to, made from the last line of its list.
#include "tests/support/ui/grid_desk.h"

#include "ui/certification/certificates_page.h"
#include "ui/form/lookup_field.h"
#include "ui/registry/products_page.h"
#include "ui/window/window_rooms.h"

#include <QDialog>
#include <QLineEdit>

namespace ocop::test {
namespace {

template <class Desk>
LookupField* lookupCell(Desk& desk)
{
    return qobject_cast<LookupField*>(desk.table().grid()->cellEditor()->input());
}

} // namespace

TEST_CASE("a subject is made from a product's cell and chosen in it", "[grid][cellAdding]")
{
    GridDesk<ProductsPage> desk;
    WindowRooms rooms(desk.t.session);
    const Subject old = desk.t.addSubject(QStringLiteral("HTX Cũ"));
    desk.t.addProduct(QStringLiteral("Mật ong"), old.id);
    desk.t.addProduct(QStringLiteral("Nước mắm"), old.id);
    desk.show();
    desk.goTo(0, "subject");
    clerkTypes(u"HTX Mới Lập");
    REQUIRE(lookupCell(desk));
    REQUIRE(lookupCell(desk)->isOpen());
    pressKey(lookupCell(desk)->edit(), Qt::Key_End, Qt::ControlModifier);

    SECTION("saved: it is the cell's")
    {
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_S, Qt::ControlModifier); });
        clerkPresses(Qt::Key_Return);
        REQUIRE(desk.t.session.stored().subjects().size() == 2);
        const Product& product = desk.t.session.stored().products().front();
        CHECK(desk.t.session.stored().subject(product.subject)->name == QStringLiteral("HTX Mới Lập"));
        CHECK_FALSE(desk.table().grid()->cellEditor()->isOpen());
        CHECK(desk.refused() == 0);
    }
    SECTION("given up: the cell is open with what was typed, Esc leaves it as it was")
    {
        inNextDialog([](QDialog& dialog) { dialog.done(QDialog::Rejected); });
        clerkPresses(Qt::Key_Return);
        REQUIRE(lookupCell(desk));
        CHECK(lookupCell(desk)->typed() == QStringLiteral("HTX Mới Lập"));
        CHECK(clerkIsAt() == lookupCell(desk)->edit());
        clerkPresses(Qt::Key_Escape);
        CHECK(desk.t.session.stored().subjects().size() == 1);
        CHECK(desk.t.session.stored().products().front().subject == old.id);
        CHECK(desk.refused() == 0);
    }
}

TEST_CASE("a decision is made from a certificate's cell", "[grid][cellAdding]")
{
    GridDesk<CertificatesPage> desk;
    WindowRooms rooms(desk.t.session);
    const Product product = desk.t.addProduct(QStringLiteral("Mật ong"), desk.t.addSubject(QStringLiteral("Hộ An")).id);
    desk.t.addCertificate(product.id, desk.t.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2024, 3, 5)).id,
                          QDate(2024, 3, 5));
    desk.show();
    desk.goTo(0, "decision");
    clerkTypes(u"77/qd-ubnd");
    pressKey(lookupCell(desk)->edit(), Qt::Key_End, Qt::ControlModifier);
    inNextDialog([](QDialog&) { clerkPresses(Qt::Key_S, Qt::ControlModifier); });
    clerkPresses(Qt::Key_Return);
    const Certificate& certificate = desk.t.session.stored().certificates().front();
    CHECK(desk.t.session.stored().decision(certificate.decision)->number == QStringLiteral("77/QĐ-UBND"));
}

} // namespace ocop::test
