#include "ui/exchange/import_dialog.h"

#include "core/exchange/import_apply.h"
#include "core/exchange/import_planner.h"
#include "tests/support/register_support.h"
#include "tests/support/ui/other_register.h"
#include "tests/support/ui/ui_support.h"
#include "ui/exchange/count_bar.h"
#include "ui/exchange/import_rows.h"
#include "ui/exchange/mapping_chooser.h"
#include "ui/exchange/mapping_view.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/window/window_rooms.h"
#include "ui/words/import_words.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <catch2/catch.hpp>

namespace ocop {
namespace {

/// A session on an empty register with two lists beside it.
class ImportDesk
{
public:
    ImportDesk() : session([] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0)); }, QStringLiteral("test"))
    {
        session.create(folder.file(QStringLiteral("so.db")));
    }

    QString list(const char* name, const QByteArray& text)
    {
        const QString path = folder.file(QLatin1String(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }

    test::TempFolder folder;
    Session session;
    WindowRooms rooms{session};
};

QString dataFile(const char* name) { return QStringLiteral(SOURCE_DIR "/tests/data/exchange/") + QLatin1String(name); }

/// A picture to be looked at, when a folder for it is named: OCOP_PICTURES=DIR test_ui "[import]"
void keepPicture(QWidget& window, const char* name)
{
    const QString folder = qEnvironmentVariable("OCOP_PICTURES");
    if (folder.isEmpty()) return;
    window.resize(1280, 680);
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark ? Theme::dark() : Theme::light());
        QApplication::processEvents();
        CHECK(test::grabTo(&window, folder + u'/' + QLatin1String(name) +
                                        (dark ? QStringLiteral("-dark.png") : QStringLiteral(".png"))));
    }
    applyTheme(*qApp, Theme::light());
}

const char* const mixedList =
    "STT,Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao,Số QĐ,Ngày công nhận,Điện thoại\n"
    "1,Trà An Bằng,HTX hữu cơ An Bằng,Đại An,Đại Lộc,4 sao,2094/QĐ-UBND,14/8/2026,0905123456\n"
    "2,Chả bò Tuấn Mười,hộ ông Lê Anh Tuấn,Đại Hòa,Đại Lộc,3,1187/QĐ-UBND,27/6/2024,\n"
    "3,Gạo cái Quạt Mo,HTX NN Bình Đào,Bình Đào,Thăng Bình,3,1187/QĐ-UBND,31/02/2024,\n"
    "4,Trà đảng sâm,,A Tiêng,Tây Giang,6 sao,1187/QĐ-UBND,27/6/2024,\n"
    ",Cộng Đại Lộc: 6,,,,,,,\n";

const char* const earlierList = "STT,Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao,Số QĐ,Ngày công nhận\n"
                                "1,Trà An Bằng,HTX hữu cơ An Bằng,Đại An,Đại Lộc,3 sao,4412/QĐ-UBND,28/12/2023\n";

} // namespace

TEST_CASE("the import window shows every row before anything is written", "[import]")
{
    ImportDesk desk;
    {
        ImportDialog first(desk.session);
        REQUIRE(first.openFile(desk.list("a.csv", earlierList)));
        REQUIRE(first.importNow());
    }
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
        test::pressKey(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
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
        test::pressKey(QApplication::focusWidget(), Qt::Key_Escape);
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

TEST_CASE("a list is set right by the keyboard, taken and taken back", "[import][mend]")
{
    ImportDesk desk;
    {
        ImportDialog first(desk.session);
        REQUIRE(first.openFile(desk.list("a.csv", earlierList)));
        REQUIRE(first.importNow());
    }
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    REQUIRE(
        dialog.openFile(desk.list("b.csv", "Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao,Số QĐ,Ngày công nhận,Điện thoại\n"
                                           "Gạo,HTX An Bằng hữu cơ,Đại An,Đại Lộc,3,12/QĐ-UBND,1/2/2026,0905000001\n"
                                           "Nếp,An Bằng hữu cơ,Đại An,Đại Lộc,3,12/QĐ-UBND,1/2/2026,\n"
                                           "Muối,,Đại An,Đại Lộc,3,12/QĐ-UBND,1/2/2026,\n"
                                           "Mắm,Hộ Lê Văn Tám,Đại An,Đại Lộc,3,12/QĐ-UBND,31/2/2026,\n")));
    auto* table = dialog.findChild<RecordTable*>(QStringLiteral("rows"));
    const auto row = [&](size_t place) -> const ImportRow& { return dialog.plan()->rows[place]; };
    const auto input = [&](const char* name) { return dialog.findChild<QWidget*>(QLatin1String(name)); };
    CHECK(dialog.plan()->questions.size() == 2);
    CHECK(row(3).result == RowResult::Failed);
    keepPicture(dialog, "import-question");

    // One answer for both spellings.
    table->selectRecord(1);
    CHECK(input("answer")->isVisible());
    input("answerAll")->setFocus();
    test::pressKey(input("answerAll"), Qt::Key_Space);
    CHECK(row(0).result == RowResult::New);
    CHECK(row(1).result == RowResult::New);
    CHECK(row(1).subject == QStringLiteral("HTX hữu cơ An Bằng"));
    CHECK(dialog.plan()->questions.size() == 1);

    // A producer chosen for a row that names none.
    table->selectRecord(3);
    input("mendRecord")->setFocus();
    test::typeText(input("mendRecord"), QStringLiteral("an bang"));
    test::pressKey(input("mendRecord"), Qt::Key_Return);
    input("mendChoose")->setFocus();
    test::pressKey(input("mendChoose"), Qt::Key_Space);
    CHECK(row(2).subject == QStringLiteral("HTX hữu cơ An Bằng"));
    CHECK(row(2).result == RowResult::New);

    // A cell edited.
    table->selectRecord(4);
    auto* field = dialog.findChild<QComboBox*>(QStringLiteral("mendField"));
    field->setCurrentIndex(field->findData(QStringLiteral("decisionDate")));
    Q_EMIT field->activated(field->currentIndex());
    auto* text = dialog.findChild<QLineEdit*>(QStringLiteral("mendText"));
    CHECK(text->text() == QStringLiteral("31/2/2026"));
    text->setFocus();
    text->selectAll();
    test::typeText(text, QStringLiteral("28/2/2026"));
    test::pressKey(text, Qt::Key_Return);
    CHECK(row(3).result == RowResult::New);
    CHECK(row(3).date == QDate(2026, 2, 28));
    CHECK(table->currentId() == 4);

    // A row left out, and one value for several.
    table->focusTable();
    test::pressKey(QApplication::focusWidget(), Qt::Key_Delete);
    CHECK(row(3).result == RowResult::Skipped);
    test::pressKey(QApplication::focusWidget(), Qt::Key_Delete);
    CHECK(row(3).result == RowResult::New);
    test::pressKey(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    field->setCurrentIndex(field->findData(QStringLiteral("stars")));
    Q_EMIT field->activated(field->currentIndex());
    text->setFocus();
    text->selectAll();
    test::typeText(text, QStringLiteral("4 sao"));
    test::pressKey(text, Qt::Key_Return);
    for (size_t i = 0; i < 4; ++i) CHECK(row(i).stars == 4);
    keepPicture(dialog, "import-mended");
    CHECK(test::inputsWithoutName(&dialog).join(u',').toStdString() == "");
    CHECK(test::doubledMnemonics(&dialog).join(u',').toStdString() == "");

    test::pressKey(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(desk.session.book().products().all().size() == 5);
    CHECK(desk.session.book().subjects().all().size() == 2);
    desk.session.undo();
    CHECK(desk.session.book().products().all().size() == 1);
}

TEST_CASE("a value of the register is replaced only where it is ticked", "[import][mend]")
{
    ImportDesk desk;
    const char* head = "Tên sản phẩm,Chủ thể,Điện thoại\n";
    {
        ImportDialog first(desk.session);
        REQUIRE(first.openFile(desk.list("a.csv", QByteArray(head) + "Gạo,HTX Đại Lộc,0905000001\n")));
        REQUIRE(first.importNow());
    }
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    REQUIRE(dialog.openFile(desk.list("b.csv", QByteArray(head) + "Gạo,HTX Đại Lộc,0905000002\n")));
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
    const QString everything = dialog.findChild<QLabel*>(QStringLiteral("note"))->text();
    CHECK(everything.contains(u'1')); // not "everything is in the register"
    auto* tick = dialog.findChild<QCheckBox*>(QStringLiteral("replace.phone"));
    REQUIRE(tick);
    CHECK_FALSE(tick->isChecked());
    tick->setFocus();
    test::pressKey(tick, Qt::Key_Space);
    CHECK(dialog.plan()->rows.front().result == RowResult::Changed);
    CHECK(dialog.findChild<QCheckBox*>(QStringLiteral("replace.phone"))->isChecked());
    keepPicture(dialog, "import-replaced");
    REQUIRE(dialog.importNow());
    CHECK(desk.session.book().subjects().all().front().phone == QStringLiteral("0905000002"));
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
    for (const auto& [name, field] : {std::pair("column.A", "product"), std::pair("column.B", "subject")}) {
        auto* column = dialog.findChild<QComboBox*>(QLatin1String(name));
        column->setCurrentIndex(column->findData(QLatin1String(field)));
        Q_EMIT column->activated(column->currentIndex());
    }
    dialog.findChild<QPushButton*>(QStringLiteral("preview"))->click();
    REQUIRE(dialog.plan());
    chooser->saveAs(QStringLiteral("mẫu của huyện Thăng Bình"));
    CHECK(chooser->text().contains(QStringLiteral("Thăng Bình")));
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
    CHECK(note.contains(QStringLiteral(".xlsx")));
    CHECK_FALSE(note.contains(QStringLiteral("import.")));
    CHECK_FALSE(dialog.openFile(QStringLiteral("/khong/co.csv")));
}

} // namespace ocop
