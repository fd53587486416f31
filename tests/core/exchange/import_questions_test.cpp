// What a person tells of a list beside who and what is meant: texts, cells of several products, communes.
#include "core/exchange/list_mend.h"
#include "tests/core/exchange/plan_lists.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

ImportPlan planBook(Register& book, const ListBook& list, const ImportChoices& choices = {})
{
    ImportOptions options{planDay, QStringLiteral("danh-sach.csv"), book.history().last()};
    options.choices = choices;
    return planImport(list, Snapshot::load(book), book.units(), book.groups(), book.rules(), options);
}

} // namespace

TEST_CASE("points written as a part of one are asked, taken as proposed or left as they are written",
          "[import][questions]")
{
    TempRegister book;
    Workbook list = readWorkbook(QByteArray("Tên sản phẩm,Chủ thể,Hạng sao,Điểm,Ngày công nhận\n"
                                            "Gạo,HTX Đại Lộc,4,0.72,1/2/2024\nNếp,HTX Đại Lộc,4,\"0,85\",1/2/2024\n"
                                            "Muối,HTX Đại Lộc,4,80,1/2/2024\n"));
    ListBook rows = readListBook(list);
    const ImportPlan plan = planBook(*book, rows);
    CHECK(plan.counts().skipped == 2);
    CHECK(plan.counts().added == 1);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].about == ImportQuestion::About::Text);
    REQUIRE(plan.questions[0].names.size() == 2);
    const Finding* asked = findingOf(plan.rows[0], "import.scoreFraction");
    REQUIRE(asked);
    CHECK(asked->severity == Severity::Warning);
    CHECK(asked->proposal == QStringLiteral("72"));
    CHECK(askedText(*asked) == plan.questions[0].names[0].key);

    ImportChoices choices;
    for (const AskedName& name : plan.questions[0].names) choices.asWritten.insert(name.key);
    const ImportPlan written = planBook(*book, rows, choices);
    CHECK(written.counts().added == 3);
    CHECK(written.questions.empty());
    CHECK(saysCode(written.rows[0], "import.notAScore"));
    CHECK_FALSE(written.certificates[0].record.score);

    mendRow(list, rows, plan.rows[0].at(), ListField::Score, asked->proposal);
    readLists(list, rows);
    const ImportPlan mended = planBook(*book, rows);
    CHECK(mended.questions[0].names.size() == 1);
    CHECK(mended.rows[0].result == RowResult::New);
    CHECK(mended.certificates[0].record.score == 72000);
}

TEST_CASE("a text that may be in old letters is asked, all such texts of a list in one question", "[import][questions]")
{
    TempRegister book;
    Workbook list = readWorkbook(QByteArray("Tên sản phẩm,Chủ thể,Hạng sao\nx,HTX y,4\n"));
    SheetRow& row = list.sheets.front().rows.back();
    row.cells[0].text = QString::fromUtf8("C¸ kh«");
    row.cells[1].text = QString::fromUtf8("HTX §¹i Léc");
    row.cells[0].letters = row.cells[1].letters = Letters::Tcvn3;
    ListBook rows = readListBook(list);
    const ImportPlan plan = planBook(*book, rows);
    CHECK(plan.rows[0].result == RowResult::Skipped);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].names.size() == 2);
    for (const Finding& finding : plan.rows[0].findings)
        if (!askedText(finding).isEmpty())
            mendRow(list, rows, plan.rows[0].at(), *fromCode<ListField>(finding.field), finding.proposal);
    readLists(list, rows);
    const ImportPlan mended = planBook(*book, rows);
    CHECK(mended.questions.empty());
    CHECK(mended.rows[0].product == QStringLiteral("Cá khô"));
    CHECK(mended.rows[0].subject == QStringLiteral("HTX Đại Lộc"));
}

TEST_CASE("a cell of several products stays one product where a person wants it", "[import][questions]")
{
    TempRegister book;
    const Workbook list = readWorkbook(QByteArray("Tên sản phẩm,Chủ thể,Hạng sao\n"
                                                  "\"1. Mắm nục; 2. Mắm cái\",HTX Cửa Khe,4\n"
                                                  "\"- Gạo\n- Nếp\",HTX Đại Lộc,3\n"));
    ListBook rows = readListBook(list);
    CHECK(planBook(*book, rows).counts().added == 4);
    rows.sheets.front().wishes.whole.insert(2);
    readLists(list, rows);
    const ImportPlan whole = planBook(*book, rows);
    CHECK(whole.counts().added == 3);
    CHECK(whole.rows[0].part == 0);
    CHECK(saysCode(whole.rows[0], "import.keptWhole"));
    CHECK_FALSE(saysCode(whole.rows[0], "import.split"));
}

TEST_CASE("a commune a person chose is the row's, whatever is written there", "[import][questions]")
{
    TempRegister book;
    const Workbook list = readWorkbook(
        QByteArray("Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao\nGạo,HTX A,Đại Aan,Đại Lộc,4\nNếp,HTX B,,,4\n"));
    const ListBook rows = readListBook(list);
    CHECK(saysCode(planBook(*book, rows).rows[0], "import.communeNotInDistrict"));
    const auto communes = book->units().match(QStringLiteral("Đại An"), UnitLevel::Commune, QDate(2024, 7, 1));
    REQUIRE(communes.size() == 1);
    ImportChoices choices;
    for (const int row : {2, 3}) choices.placeOf.insert(RowPlace{0, row}, communes.front()->id);
    const ImportPlan chosen = planBook(*book, rows, choices);
    CHECK(chosen.counts().added == 2);
    CHECK_FALSE(saysCode(chosen.rows[0], "import.communeNotInDistrict"));
    for (const ImportRow& row : chosen.rows) CHECK(row.commune == QStringLiteral("Đại An"));
    for (const auto& subject : chosen.subjects) {
        CHECK(subject.record.unit == communes.front()->id);
        CHECK(subject.record.address.isEmpty());
    }
}

TEST_CASE("a row that is no product is known by its words, not by its number", "[import][questions]")
{
    TempRegister book;
    const ImportPlan plan = planText(*book, "STT,Tên sản phẩm,Chủ thể,Hạng sao\nI,HUYỆN ĐẠI LỘC,,\n1,Gạo,HTX A,4\n"
                                            "II.,Huyện Thăng Bình,,\n1,Nếp,HTX B,4\n,Tổng cộng: 2,,\n");
    QStringList names;
    for (const ImportRow& row : plan.rows) names << row.product;
    CHECK(names == QStringList{QStringLiteral("HUYỆN ĐẠI LỘC"), QStringLiteral("Gạo"),
                               QStringLiteral("Huyện Thăng Bình"), QStringLiteral("Nếp"),
                               QStringLiteral("Tổng cộng: 2")});
}

} // namespace ocop::test
