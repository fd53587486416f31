#include "core/exchange/list_mapping.h"

#include "tests/core/exchange/plan_lists.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

/// Headings nobody could read but who made them.
const char* const oddList = "PHỤ LỤC,,,,\nThứ,Cột A,Cột B,Cột C,Cột C\n1,Gạo cái,HTX An Bằng,Đại An,3\n";

ListHeading& oddHeading(ListBook& book) { return book.sheets.front().heading; }

/// As a person who names the columns in the window.
ListBook named(const Workbook& workbook)
{
    ListBook book = findLists(workbook);
    oddHeading(book) = headingAt(workbook, 0, 2);
    oddHeading(book).assign(2, ListField::Product);
    oddHeading(book).assign(3, ListField::Subject);
    oddHeading(book).assign(4, ListField::Place);
    oddHeading(book).assign(5, ListField::Stars);
    book.sheets.front().use = SheetUse::Taken;
    return book;
}

QString fieldsOf(const ListHeading& heading)
{
    QStringList fields;
    for (const HeadingColumn& title : heading.titles) {
        const auto field = heading.fieldOf(title.column);
        fields << (field ? codeOf(*field) : QStringLiteral("-"));
    }
    return fields.join(u' ');
}

} // namespace

TEST_CASE("columns a person has named are read so again, whatever row the heading is in", "[mapping]")
{
    const ListMapping mapping = mappingOf(named(readWorkbook(QByteArray(oddList))), QStringLiteral(" mẫu  Đại Lộc "));
    CHECK(mapping.name == QStringLiteral("mẫu Đại Lộc"));
    const Workbook again = readWorkbook(QByteArray("\nUBND HUYỆN\nDANH SÁCH\nTHỨ,CỘT B,cột  a,Cột C,Cột C\n"
                                                   "1,HTX An Bằng,Nếp,Đại An,4\n"));
    ListBook book = findLists(again);
    CHECK_FALSE(book.isUsable());
    CHECK(mappingFor({mapping}, again) != nullptr);
    REQUIRE(readBy(mapping, again, book));
    CHECK(book.mapping == mapping.name);
    CHECK(fieldsOf(oddHeading(book)) == QStringLiteral("- subject product place stars"));
    readLists(again, book);
    REQUIRE(book.rows.size() == 1);
    CHECK(book.rows.front().product == QStringLiteral("Nếp"));
    CHECK(book.rows.front().place.commune == QStringLiteral("Đại An"));
    CHECK(book.told.front().code == QStringLiteral("import.readBy"));
    readByWords(again, book);
    CHECK(book.mapping.isEmpty());
    CHECK_FALSE(book.isUsable());
}

TEST_CASE("a mapping is offered for its own headings only, and taken for others when it is named", "[mapping]")
{
    const ListMapping mapping = mappingOf(named(readWorkbook(QByteArray(oddList))), QStringLiteral("mẫu"));
    const Workbook more = readWorkbook(QByteArray("Cột A,Cột B,Điện thoại\nGạo,HTX A,0905123456\n"));
    CHECK(mappingFor({mapping}, more) == nullptr);
    ListBook book = findLists(more);
    REQUIRE(readBy(mapping, more, book));
    CHECK(fieldsOf(oddHeading(book)) == QStringLiteral("product subject phone")); // by its words
    const Workbook other = readWorkbook(QByteArray("Tên sản phẩm,Cột B\nGạo,HTX A\n"));
    ListBook plain = findLists(other);
    CHECK_FALSE(readBy(mapping, other, plain));
    CHECK(plain.mapping.isEmpty());
}

TEST_CASE("what a mapping passes over is not read by its words, and marks keep their values", "[mapping]")
{
    const Workbook list = readWorkbook(QByteArray("Tên sản phẩm,Chủ thể,Điện thoại,3 sao,4 sao\n"
                                                  "Gạo,HTX A,0905123456,,x\n"));
    ListBook book = findLists(list);
    const QString byWords = fieldsOf(oddHeading(book));
    oddHeading(book).assign(3, std::nullopt);
    const ListMapping mapping = mappingOf(book, QStringLiteral("không điện thoại"));
    ListBook again = findLists(list);
    CHECK(fieldsOf(oddHeading(again)) == byWords);
    REQUIRE(readBy(mapping, list, again));
    CHECK(fieldsOf(oddHeading(again)) == QStringLiteral("product subject - stars stars"));
    readLists(list, again);
    CHECK(again.rows.front().phone.isEmpty());
    CHECK(again.rows.front().recognitions.front().stars.stars == 4);
}

TEST_CASE("the order of dates a person chose wins over the cells and is kept", "[mapping]")
{
    const Workbook list = readWorkbook(QByteArray("Tên sản phẩm,Chủ thể,Hạng sao,Số QĐ,Ngày QĐ\n"
                                                  "Gạo,HTX A,3,1/QĐ-UBND,05/06/2024\n"));
    const auto dayOf = [&](ListBook& book) {
        readLists(list, book);
        return book.rows.front().recognitions.front().date;
    };
    ListBook book = findLists(list);
    CHECK(oddHeading(book).dateOrders == std::map<int, DateOrder>{{5, DateOrder::DayFirst}});
    CHECK(dayOf(book) == QDate(2024, 6, 5));
    oddHeading(book).chosenOrders[5] = DateOrder::MonthFirst;
    CHECK(dayOf(book) == QDate(2024, 5, 6));
    CHECK(std::any_of(book.told.begin(), book.told.end(),
                      [](const Finding& finding) { return finding.code == QLatin1String("import.monthFirst"); }));

    test::TempRegister kept;
    WriteAct act(kept->database(), test::testAct(ActKind::Setting));
    keepMappings(act, {mappingOf(book, QStringLiteral("mẫu"))});
    act.commit();
    ListBook again = findLists(list);
    REQUIRE(readBy(listMappings(kept->settings().all()).front(), list, again));
    CHECK(dayOf(again) == QDate(2024, 5, 6));
}

TEST_CASE("mappings lie with the register's settings, by name; what cannot be read is left out", "[mapping]")
{
    test::TempRegister book;
    ListMapping mapping = mappingOf(named(readWorkbook(QByteArray(oddList))), QStringLiteral("Thăng Bình"));
    ListMapping second = mapping;
    second.name = QStringLiteral("Đại Lộc");
    WriteAct act(book->database(), test::testAct(ActKind::Setting));
    keepMappings(act, {mapping, second, {QStringLiteral("không có sản phẩm"), {{QStringLiteral("Cột")}}}});
    act.commit();
    const std::vector<ListMapping> kept = listMappings(book->settings().all());
    CHECK(kept == std::vector<ListMapping>{second, mapping});
    CHECK(mappingNamed(kept, QStringLiteral("THĂNG  BÌNH")) == kept.begin() + 1);
    CHECK(mappingNamed(kept, QStringLiteral("Thang Binh")) == kept.end());
    book.setting(QStringLiteral("lists.mappings"), QStringLiteral("[7, {\"name\":\"x\"}]"));
    CHECK(listMappings(book->settings().all()).empty());
}
