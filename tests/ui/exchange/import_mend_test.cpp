// The preview by the keyboard: what a person sets right in a list, asks to wait, has replaced.
#include "core/exchange/set_aside.h"
#include "tests/support/ui/clerk.h"
#include "tests/ui/exchange/import_desk.h"
#include "ui/quality/quality_page.h"
#include "ui/table/record_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ocop {

TEST_CASE("a list is set right by the keyboard, taken and taken back", "[import][mend]")
{
    ImportDesk desk;
    desk.import(earlierList);
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    REQUIRE(
        dialog.openFile(desk.list("b.csv", "Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao,Số QĐ,Ngày công nhận,Cột lạ\n"
                                           "Gạo,HTX An Bằng hữu cơ,Đại An,Đại Lộc,3,12/QĐ-UBND,1/2/2026,0905000001\n"
                                           "Nếp,An Bằng hữu cơ,Đại An,Đại Lộc,3,12/QĐ-UBND,1/2/2026,\n"
                                           "Muối,,Đại An,Đại Lộc,3,12/QĐ-UBND,1/2/2026,\n"
                                           "Mắm,Hộ Lê Văn Tám,Đại An,Đại Lộc,3,12/QĐ-UBND,31/2/2026,\n"
                                           "1. Chả; 2. Nem,Hộ Lê Văn Tám,Đại An,Đại Lộc,3,12/QĐ-UBND,1/2/2026,\n")));
    auto* table = dialog.findChild<RecordTable*>(QStringLiteral("rows"));
    const auto row = [&](size_t place) -> const ImportRow& { return dialog.plan()->rows[place]; };
    const auto input = [&](const char* name) { return dialog.findChild<QWidget*>(QLatin1String(name)); };
    CHECK(dialog.plan()->questions.size() == 2);
    CHECK(row(3).result == RowResult::Failed);
    keepPicture(dialog, "import-question");

    // A column nobody knows named.
    test::pressKey(input("back"), Qt::Key_Space);
    mapColumn(dialog, "H", "phone");
    test::pressKey(input("preview"), Qt::Key_Space);
    CHECK(dialog.plan()->rows.size() == 6);

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

    // A cell of two products that is one.
    table->selectRecord(6);
    auto* split = dialog.findChild<QCheckBox*>(QStringLiteral("split"));
    REQUIRE(split->isVisible());
    CHECK(split->isChecked());
    keepPicture(dialog, "import-split");
    split->setFocus();
    test::pressKey(split, Qt::Key_Space);
    CHECK(dialog.plan()->rows.size() == 5);
    CHECK(row(4).product == QStringLiteral("1. Chả; 2. Nem"));
    CHECK(table->currentId() == 5);
    CHECK_FALSE(split->isChecked());
    table->selectRecord(4);
    CHECK_FALSE(split->isVisible());

    // A row left out, and one value for several.
    table->focusTable();
    test::pressKey(test::clerkIsAt(), Qt::Key_Delete);
    CHECK(row(3).result == RowResult::Skipped);
    test::pressKey(test::clerkIsAt(), Qt::Key_Delete);
    CHECK(row(3).result == RowResult::New);
    test::pressKey(test::clerkIsAt(), Qt::Key_A, Qt::ControlModifier);
    field->setCurrentIndex(field->findData(QStringLiteral("stars")));
    Q_EMIT field->activated(field->currentIndex());
    text->setFocus();
    text->selectAll();
    test::typeText(text, QStringLiteral("4 sao"));
    test::pressKey(text, Qt::Key_Return);
    for (size_t i = 0; i < 5; ++i) CHECK(row(i).stars == 4);
    keepPicture(dialog, "import-mended");
    CHECK(test::inputsWithoutName(&dialog).join(u',').toStdString() == "");
    CHECK(test::doubledMnemonics(&dialog).join(u',').toStdString() == "");

    test::pressKey(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(desk.session.book().products().all().size() == 6);
    CHECK(desk.session.book().subjects().all().size() == 2);
    CHECK(desk.session.book().subjects().all().front().phone == QStringLiteral("0905000001"));
    desk.session.undo();
    CHECK(desk.session.book().products().all().size() == 1);
}

TEST_CASE("what a text means and where a producer is are told in the preview", "[import][mend]")
{
    ImportDesk desk;
    ImportDialog dialog(desk.session);
    test::showActive(&dialog);
    REQUIRE(dialog.openFile(desk.list("b.csv", "Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao,Điểm,Ngày công nhận\n"
                                               "Gạo,HTX Đại Lộc,Đại Aan,Đại Lộc,4,0.72,1/2/2026\n"
                                               "Nếp,HTX Đại Lộc,Đại Aan,Đại Lộc,4,0.85,1/2/2026\n")));
    const auto row = [&](size_t place) -> const ImportRow& { return dialog.plan()->rows[place]; };
    const auto input = [&](const char* name) { return dialog.findChild<QWidget*>(QLatin1String(name)); };
    CHECK(row(0).isAsked());
    CHECK(row(1).isAsked());
    keepPicture(dialog, "import-text");
    input("answerOne")->setFocus();
    test::pressKey(input("answerOne"), Qt::Key_Space);
    CHECK(row(0).result == RowResult::New);
    CHECK(row(1).isAsked());
    auto* table = dialog.findChild<RecordTable*>(QStringLiteral("rows"));
    table->selectRecord(2);
    auto* answer = dialog.findChild<QComboBox*>(QStringLiteral("answer"));
    answer->setFocus();
    test::pressKey(answer, Qt::Key_End); // as it is written
    input("answerAll")->setFocus();
    test::pressKey(input("answerAll"), Qt::Key_Space);
    CHECK(row(1).result == RowResult::New);
    CHECK(dialog.plan()->certificates[0].record.score == 72000);
    CHECK_FALSE(dialog.plan()->certificates[1].record.score);

    table->focusTable();
    test::pressKey(test::clerkIsAt(), Qt::Key_A, Qt::ControlModifier);
    auto* kind = dialog.findChild<QComboBox*>(QStringLiteral("mendKind"));
    kind->setFocus();
    test::pressKey(kind, Qt::Key_End);
    CHECK_FALSE(input("mendAnother")->isEnabled());
    input("mendRecord")->setFocus();
    test::typeText(input("mendRecord"), QStringLiteral("dai an"));
    test::pressKey(input("mendRecord"), Qt::Key_Return);
    input("mendChoose")->setFocus();
    test::pressKey(input("mendChoose"), Qt::Key_Space);
    CHECK(row(0).commune == QStringLiteral("Đại An"));
    CHECK(row(1).commune == QStringLiteral("Đại An"));
    keepPicture(dialog, "import-commune");
}

TEST_CASE("a row without a producer waits on the page of data quality until it is taken up or dismissed",
          "[import][mend][quality]")
{
    ImportDesk desk;
    desk.import("Tên sản phẩm,Chủ thể\nGạo,HTX Đại Lộc\n");
    const QString list = desk.list("b.csv", "Tên sản phẩm,Chủ thể,Hạng sao\nMuối,,3 sao\nDầu,,4 sao\n");
    const auto input = [](ImportDialog& dialog, const char* name) {
        return dialog.findChild<QPushButton*>(QLatin1String(name));
    };
    {
        ImportDialog dialog(desk.session);
        test::showActive(&dialog);
        REQUIRE(dialog.openFile(list));
        CHECK_FALSE(input(dialog, "import")->isEnabled());
        dialog.findChild<RecordTable*>(QStringLiteral("rows"))->focusTable();
        test::pressKey(test::clerkIsAt(), Qt::Key_A, Qt::ControlModifier);
        input(dialog, "setAside")->setFocus();
        test::pressKey(input(dialog, "setAside"), Qt::Key_Space);
        CHECK(dialog.plan()->questions.empty());
        CHECK(input(dialog, "import")->isEnabled());
        CHECK(test::doubledMnemonics(&dialog).join(u',').toStdString() == "");
        keepPicture(dialog, "import-aside");
        CHECK(dialog.importNow());
    }
    REQUIRE(setAsideRows(desk.session.settings()).size() == 2);

    QualityPage page(desk.session);
    page.refresh();
    test::showActive(&page);
    REQUIRE_FALSE(page.quality().checks.empty());
    CHECK(page.quality().checks.front().cases.size() == 2);
    page.checks()->selectRecord(1);
    CHECK(page.records()->visibleRows().size() == 2);
    const QString told = page.records()->cellText(page.records()->visibleRows().front(), 1);
    CHECK(told.contains(QStringLiteral("b.csv")));
    CHECK(told.contains(QStringLiteral("3 sao")));
    CHECK_FALSE(told.contains(QStringLiteral("import.")));
    keepPicture(page, "quality-waiting");

    const SetAsideRow waiting = setAsideRows(desk.session.settings()).front();
    {
        ImportDialog dialog(desk.session);
        test::showActive(&dialog);
        REQUIRE(dialog.openSetAside(waiting));
        REQUIRE(dialog.plan()->questions.size() == 1);
        dialog.findChild<QWidget*>(QStringLiteral("mendRecord"))->setFocus();
        test::typeText(test::clerkIsAt(), QStringLiteral("dai loc"));
        test::pressKey(test::clerkIsAt(), Qt::Key_Return);
        input(dialog, "mendChoose")->setFocus();
        test::pressKey(input(dialog, "mendChoose"), Qt::Key_Space);
        CHECK(dialog.plan()->rows.front().stars == 3);
        CHECK(dialog.importNow());
    }
    CHECK(desk.session.book().products().all().size() == 2);
    REQUIRE(setAsideRows(desk.session.settings()).size() == 1);
    page.refresh();
    page.checks()->selectRecord(1);
    page.records()->selectRecord(setAsideRows(desk.session.settings()).front().id);
    auto* dismiss = page.findChild<QPushButton*>(QStringLiteral("dismissRow"));
    REQUIRE(dismiss->isVisible());
    dismiss->click();
    CHECK(setAsideRows(desk.session.settings()).empty());
    page.refresh();
    for (const QualityCheck& check : page.quality().checks) CHECK(check.entity != QStringLiteral("list_row"));
}

TEST_CASE("a value of the register is replaced only where it is ticked", "[import][mend]")
{
    ImportDesk desk;
    const char* head = "Tên sản phẩm,Chủ thể,Điện thoại\n";
    desk.import(QByteArray(head) + "Gạo,HTX Đại Lộc,0905000001\n");
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

} // namespace ocop
