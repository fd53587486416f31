// Single records come back out of a backup, by keyboard.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "core/storage/file/identity.h"
#include "ui/safety/since_dialog.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QPushButton>

namespace ocop::test {
namespace {

QString s8(const char* text) { return QString::fromUtf8(text); }

/// A product and its producer, backed up, then deleted one after the other; a new producer after that.
struct SinceDesk
{
    SinceDesk()
    {
        maker = t.addSubject(s8("HTX Cửa Khe"));
        product = t.addProduct(s8("Nước mắm Cửa Khe"), maker.id);
        const BackupShelf shelf(folder.path());
        const QDateTime at(QDate(2024, 8, 24), QTime(17, 5));
        shelf.add(t.session.book().database(), {at, s8("Lê Thị Hạnh"), BackupWhy::Closing});
        backup = shelf.of(registerIdentity(t.session.book().database())).front();
        Register& book = t.session.book();
        t.session.write(ActKind::Delete, product.name, [&](WriteAct& act) { book.products().remove(act, product.id); });
        t.session.write(ActKind::Delete, maker.name, [&](WriteAct& act) { book.subjects().remove(act, maker.id); });
        t.addSubject(s8("Hộ mới"));
    }
    TestSession t;
    TempFolder folder;
    Subject maker;
    Product product;
    Backup backup;
};

} // namespace

TEST_CASE("a deleted product is brought back by keyboard with its producer, and Ctrl+Z takes that back", "[safety]")
{
    SinceDesk desk;
    ScriptedAsk ask(desk.t.session, {s8("Lấy lại")});
    SinceDialog dialog(desk.t.session, desk.backup);
    showActive(&dialog);
    REQUIRE(dialog.table()->visibleRows().size() == 3);
    CHECK(inputsWithoutName(&dialog).join(u',').toStdString() == "");
    CHECK(doubledMnemonics(&dialog).join(u',').toStdString() == "");
    // The newest first: what was added since cannot be brought back.
    CHECK(dialog.table()->cellText(0, 0) == s8("thêm sau bản sao"));
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("bringBack"))->isEnabled());
    clerkPresses(Qt::Key_Down);
    clerkPresses(Qt::Key_Down);
    inNextDialog([](QDialog& told) { told.accept(); });
    clerkPresses(Qt::Key_Return);
    REQUIRE(ask.details.size() == 1);
    CHECK(ask.details.first().contains(s8("HTX Cửa Khe")));
    CHECK_FALSE(dialog.isVisible());
    CHECK(desk.t.session.stored().product(desk.product.id));
    CHECK(desk.t.session.stored().subjects().size() == 2);
    REQUIRE(desk.t.session.undoable());
    CHECK(desk.t.session.undoable()->info.kind == ActKind::Restore);
    desk.t.session.undo();
    CHECK(desk.t.session.stored().subjects().size() == 1);
}

TEST_CASE("Esc brings nothing back, and nothing is asked when nothing else comes along", "[safety]")
{
    SinceDesk desk;
    ScriptedAsk ask(desk.t.session);
    const size_t acts = desk.t.acts();
    SinceDialog dialog(desk.t.session, desk.backup);
    showActive(&dialog);
    SECTION("left")
    {
        clerkPresses(Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
        CHECK(desk.t.acts() == acts);
    }
    SECTION("the producer alone")
    {
        clerkPresses(Qt::Key_Down);
        inNextDialog([](QDialog& told) { told.accept(); });
        clerkPresses(Qt::Key_Return);
        CHECK(desk.t.acts() == acts + 1);
    }
    CHECK(ask.asked.isEmpty());
}

} // namespace ocop::test
