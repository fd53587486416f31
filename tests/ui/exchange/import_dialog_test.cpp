#include "ui/exchange/import_dialog.h"

#include "core/exchange/import_apply.h"
#include "core/exchange/import_planner.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_register.h"
#include "tests/ui/exchange/import_desk.h"
#include "ui/exchange/count_bar.h"
#include "ui/exchange/import_rows.h"
#include "ui/exchange/mapping_chooser.h"
#include "ui/table/record_table.h"
#include "ui/words/import_words.h"

#include <QLabel>
#include <QPushButton>

namespace ocop {
namespace {

const char* const mixedList =
    "STT,Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao,Số QĐ,Ngày công nhận,Điện thoại\n"
    "1,Trà An Bằng,HTX hữu cơ An Bằng,Đại An,Đại Lộc,4 sao,2094/QĐ-UBND,14/8/2026,0905123456\n"
    "2,Chả bò Tuấn Mười,hộ ông Lê Anh Tuấn,Đại Hòa,Đại Lộc,3,1187/QĐ-UBND,27/6/2024,\n"
    "3,Gạo cái Quạt Mo,HTX NN Bình Đào,Bình Đào,Thăng Bình,3,1187/QĐ-UBND,31/02/2024,\n"
    "4,Trà đảng sâm,,A Tiêng,Tây Giang,6 sao,1187/QĐ-UBND,27/6/2024,\n"
    ",Cộng Đại Lộc: 6,,,,,,,\n";

} // namespace

TEST_CASE("the import window shows every row before anything is written", "[import]")
{
    ImportDesk desk;
    desk.import(earlierList);
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    REQUIRE(dialog.openFile(desk.list("b.csv", mixedList)));
    const ImportCounts counts = dialog.plan()->counts();
    CHECK(counts.read == 5);
    CHECK(counts.changed == 1);
    CHECK(counts.added == 1);
    CHECK(counts.failed == 2);
    CHECK(counts.skipped == 1);
    CHECK(desk.session.book().products().all().size() == 1);
    keepPicture(dialog, "import-preview");

    SECTION("cards filter")
    {
        auto* table = dialog.findChild<RecordTable*>(QStringLiteral("rows"));
        dialog.findChild<CountCard*>(QStringLiteral("count.failed"))->click();
        CHECK(table->visibleRows().size() == 2);
        dialog.findChild<CountCard*>(QStringLiteral("count.read"))->click();
        CHECK(table->visibleRows().size() == 5);
    }
    SECTION("by keyboard, one undo")
    {
        test::pressKey(test::clerkIsAt(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(dialog.result() == QDialog::Accepted);
        CHECK(desk.session.book().products().all().size() == 2);
        CHECK(desk.session.snapshot().certificates().size() == 3);
        desk.session.undo();
        CHECK(desk.session.book().products().all().size() == 1);
        CHECK(desk.session.snapshot().certificates().size() == 1);
    }
    SECTION("failed rows are saved with their reasons")
    {
        const QString path = desk.folder.file(QStringLiteral("loi.csv"));
        dialog.saveFailedRows(path);
        const Workbook saved = readWorkbook(path);
        CHECK(saved.sheets.front().rows.size() == 3);
        CHECK(saved.sheets.front().row(2)->at(2).text == QStringLiteral("Gạo cái Quạt Mo"));
        CHECK(saved.sheets.front().row(2)->at(10).text.contains(QStringLiteral("31/02/2024")));
    }
    SECTION("Esc leaves everything as it was")
    {
        test::pressKey(test::clerkIsAt(), Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
        CHECK(desk.session.book().products().all().size() == 1);
    }
}

TEST_CASE("what another desk wrote while a list is looked at is shown before anything is written", "[import]")
{
    ImportDesk desk;
    test::OtherRegister other(desk.session);
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    REQUIRE(dialog.openFile(desk.list("b.csv", mixedList)));
    const auto importedThere = [&](const QByteArray& text) {
        const Workbook list = readWorkbook(text);
        const ActId mark = other->history().last();
        ImportPlan plan = planImport(readListBook(list), Snapshot::load(*other), other->units(), other->groups(),
                                     other->rules(), {QDate(2026, 11, 23), {}, mark});
        applyImport(
            *other, plan, [&](const auto&) { return plan; }, test::OtherRegister::act(ActKind::Import));
    };
    SECTION("something the list does not speak of is no matter")
    {
        other.addHousehold();
        CHECK(dialog.importNow());
        CHECK(other->products().all().size() == 2);
    }
    SECTION("a row that does something else is marked and waits for the person")
    {
        importedThere(earlierList);
        CHECK_FALSE(dialog.importNow());
        CHECK(dialog.isVisible());
        CHECK(other->products().all().size() == 1);
        CHECK(dialog.plan()->counts().changed == 1); // by what is stored now
        const QString note = dialog.findChild<QLabel*>(QStringLiteral("note"))->text();
        CHECK(note.contains(QStringLiteral("minh")));
        CHECK(note.contains(u'1'));
        auto* table = dialog.findChild<RecordTable*>(QStringLiteral("rows"));
        CHECK(table->currentId() == 1);
        const int reason = int(importColumns().size()) - 1;
        const QString said = table->cellText(table->visibleRows().front(), reason);
        CHECK(said.endsWith(texts::rowReason(*dialog.plan(), dialog.plan()->rows.front())));
        CHECK(said != texts::rowReason(*dialog.plan(), dialog.plan()->rows.front()));
        keepPicture(dialog, "import-moved");
        CHECK(dialog.importNow());
        CHECK(other->products().all().size() == 2);
        CHECK(other->certificates().all().size() == 3);
    }
    SECTION("the same list there leaves nothing to write here")
    {
        importedThere(mixedList);
        CHECK_FALSE(dialog.importNow());
        CHECK(dialog.plan()->counts().same == 2);
        CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
        CHECK(other->products().all().size() == 2);
    }
}

TEST_CASE("a list without known headings stops at the columns", "[import]")
{
    ImportDesk desk;
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    REQUIRE(dialog.openFile(desk.list("c.csv", "Cột 1,Cột 2\nGạo,HTX A\n")));
    CHECK_FALSE(dialog.plan());
    auto* product = dialog.findChild<QComboBox*>(QStringLiteral("column.A"));
    REQUIRE(product);
    auto* preview = dialog.findChild<QPushButton*>(QStringLiteral("preview"));
    CHECK_FALSE(preview->isEnabled());
    product->setCurrentIndex(product->findData(QStringLiteral("product")));
    Q_EMIT product->activated(product->currentIndex());
    auto* subject = dialog.findChild<QComboBox*>(QStringLiteral("column.B"));
    subject->setCurrentIndex(subject->findData(QStringLiteral("subject")));
    Q_EMIT subject->activated(subject->currentIndex());
    keepPicture(dialog, "import-columns-unknown");
    REQUIRE(preview->isEnabled());
    preview->click();
    REQUIRE(dialog.plan());
    CHECK(dialog.plan()->counts().added == 1);
}

TEST_CASE("how a list is read is kept under a name and offered again for the same headings", "[import][mapping]")
{
    ImportDesk desk;
    const QString list = desk.list("c.csv", "Cột 1,Cột 2\nGạo,HTX A\n");
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    REQUIRE(dialog.openFile(list));
    auto* chooser = dialog.findChild<MappingChooser*>(QStringLiteral("mappings"));
    REQUIRE(chooser->isVisible());
    mapColumn(dialog, "A", "product");
    mapColumn(dialog, "B", "subject");
    dialog.findChild<QPushButton*>(QStringLiteral("preview"))->click();
    REQUIRE(dialog.plan());
    chooser->saveAs(QStringLiteral("mẫu của huyện Thăng Bình"));
    CHECK(chooser->text().contains(QStringLiteral("Thăng Bình")));
    CHECK(chooser->shortcut() == QKeySequence(Qt::ALT | Qt::Key_E));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("headline"))->text().contains(QStringLiteral("Thăng Bình")));
    CHECK(dialog.isVisible());
    REQUIRE(dialog.importNow()); // keeping it is no other desk's change
    desk.session.undo();
    CHECK(desk.session.book().products().all().empty());
    CHECK(chooser->mappings().size() == 1);

    ImportDialog again(desk.session);
    test::showActive(&again);
    REQUIRE(again.openFile(list));
    REQUIRE(again.plan());
    CHECK(again.plan()->counts().added == 1);
    keepPicture(again, "import-mapping");
    auto* other = again.findChild<MappingChooser*>(QStringLiteral("mappings"));
    other->putOff();
    CHECK_FALSE(again.findChild<QPushButton*>(QStringLiteral("preview"))->isEnabled());
    other->choose(QStringLiteral("mẫu của huyện Thăng Bình"));
    CHECK(again.plan()->counts().added == 1);
    other->rename(QStringLiteral("mẫu của huyện Thăng Bình"), QStringLiteral("mẫu mới"));
    CHECK(again.findChild<QLabel*>(QStringLiteral("headline"))->text().contains(QStringLiteral("mẫu mới")));
    other->remove(QStringLiteral("mẫu mới"));
    CHECK(other->mappings().empty());
    CHECK(again.plan()->counts().added == 1); // the list at hand stays as it is read
    CHECK_FALSE(other->text().contains(QStringLiteral("mẫu mới")));
}

TEST_CASE("the order of a column's dates is shown and changed by a key", "[import][mapping]")
{
    ImportDesk desk;
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    REQUIRE(dialog.openFile(desk.list("c.csv", "Tên sản phẩm,Chủ thể,Hạng sao,Số QĐ,Ngày QĐ\n"
                                               "Gạo,HTX A,3,1/QĐ-UBND,05/06/2024\n")));
    dialog.findChild<QPushButton*>(QStringLiteral("back"))->click();
    auto* order = dialog.findChild<QComboBox*>(QStringLiteral("dates.E"));
    REQUIRE(order);
    REQUIRE(order->isVisible());
    CHECK_FALSE(dialog.findChild<QComboBox*>(QStringLiteral("dates.A"))->isVisible());
    CHECK(order->currentData().toString() == codeOf(DateOrder::DayFirst));
    order->setFocus();
    test::pressKey(order, Qt::Key_Down);
    dialog.findChild<QPushButton*>(QStringLiteral("preview"))->click();
    REQUIRE(dialog.importNow());
    CHECK(desk.session.book().decisions().all().front().date == QDate(2024, 5, 6));
}

TEST_CASE("a real master workbook in the import window", "[import]")
{
    ImportDesk desk;
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    keepPicture(dialog, "import-file");
    REQUIRE(dialog.openFile(dataFile("lamdong-2025-2026.xlsx")));
    CHECK(dialog.plan()->counts().read == 81);
    keepPicture(dialog, "import-workbook");
    dialog.findChild<QPushButton*>(QStringLiteral("back"))->click();
    keepPicture(dialog, "import-columns");
    CHECK(test::inputsWithoutName(&dialog).join(u',').toStdString() == "");
    CHECK(test::doubledMnemonics(&dialog).join(u',').toStdString() == "");
}

TEST_CASE("a file that is no list leaves a sentence", "[import]")
{
    ImportDesk desk;
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    CHECK_FALSE(dialog.openFile(desk.list("x.xls", QByteArray::fromHex("D0CF11E0A1B11AE1"))));
    const QString note = dialog.findChild<QLabel*>(QStringLiteral("note"))->text();
    CHECK(note.contains(QStringLiteral("bị hỏng")));
    CHECK_FALSE(note.contains(QStringLiteral("import.")));
    CHECK_FALSE(dialog.openFile(QStringLiteral("/khong/co.csv")));
}

} // namespace ocop
