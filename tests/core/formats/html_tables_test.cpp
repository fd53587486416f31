#include "core/formats/workbook.h"
#include "tests/core/formats/broken_copies.h"

#include <catch2/catch.hpp>

namespace ocop {
namespace {

QString htmlTrouble(const QByteArray& bytes, const WorkbookLimits& limits = {})
{
    try {
        readWorkbook(bytes, limits);
    } catch (const Error& error) {
        return error.detail();
    }
    return {};
}

const QByteArray htmlList =
    "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=utf-8><style>td{a:b}</style></head>"
    "<body><!-- <table> --><p>DANH S&Aacute;CH<br>(K&egrave;m theo Quy&#7871;t &#x111;ịnh)</p>"
    "<TABLE border=1><tr><th rowspan=2>T&ecirc;n<th colspan='2'>Địa chỉ</tr>"
    "<tr><td>Xã</td><td>Huyện</td></tr>"
    "<tr style=\"display: none\"><td>ẩn</td></tr>"
    "<tr><td>Tr&agrave;&nbsp;\n  xanh<br/>loại 1</td><td></td><td x:num=\"1\">1 &lt; 2 &amp; a&b</td></tr></TABLE></body>";

} // namespace

TEST_CASE("the tables of a page are sheets", "[formats][html]")
{
    const Workbook workbook = readWorkbook(htmlList);
    CHECK(workbook.kind == WorkbookKind::Html);
    REQUIRE(workbook.sheets.size() == 1);
    const Sheet& sheet = workbook.sheets.front();
    REQUIRE(sheet.rows.size() == 6);
    CHECK(sheet.row(1)->at(1).text == QStringLiteral("DANH SÁCH"));
    CHECK(sheet.row(2)->at(1).text == QStringLiteral("(Kèm theo Quyết định)"));
    CHECK(sheet.row(3)->at(1).text == QStringLiteral("Tên"));
    CHECK(sheet.row(3)->at(2).text == QStringLiteral("Địa chỉ"));
    CHECK(sheet.row(4)->at(2).text == QStringLiteral("Xã"));
    CHECK(sheet.row(4)->at(3).text == QStringLiteral("Huyện"));
    CHECK(sheet.row(5)->hidden);
    CHECK(sheet.row(6)->at(1).text == QStringLiteral("Trà xanh\nloại 1"));
    CHECK(sheet.row(6)->at(3).text == QStringLiteral("1 < 2 & a&b"));
    REQUIRE(sheet.mergedAt(4, 1));
    CHECK(sheet.mergedAt(3, 3));
}

TEST_CASE("several tables, one in another, and none", "[formats][html]")
{
    const Workbook workbook = readWorkbook(
        QByteArray("<div><table><tr><td>a<table><tr><td>b</table></td><td>c</table><table><tr><td>d</table></div>"));
    REQUIRE(workbook.sheets.size() == 3);
    CHECK(workbook.sheets[0].row(1)->at(1).text == QStringLiteral("b"));
    CHECK(workbook.sheets[1].row(1)->at(2).text == QStringLiteral("c"));
    CHECK(workbook.sheets[2].name == QStringLiteral("3"));
    CHECK(htmlTrouble("<!DOCTYPE html><p>Không có bảng</p>") == QStringLiteral("import.webPage"));
    CHECK(htmlTrouble("<table><tr><td>1<td>2<td>3", {.cells = 2}) == QStringLiteral("import.cells|2"));
    CHECK(htmlTrouble("<table><tr><td>1<tr><td>2", {.rows = 1}) == QStringLiteral("import.rows|1"));
    CHECK(htmlTrouble("<table><tr><td>dài quá", {.textLength = 3}) == QStringLiteral("import.textLength|3"));
    CHECK(htmlTrouble(QByteArray("<table><tr><td>").repeated(30)).startsWith(QStringLiteral("import.sheets")));
}

TEST_CASE("a truncated or mutated page never crashes", "[formats][html]")
{
    for (qsizetype size = 5; size < htmlList.size(); size += 7)
        CHECK((htmlTrouble(htmlList.left(size)).isEmpty() ||
               htmlTrouble(htmlList.left(size)).startsWith(QStringLiteral("import."))));
    test::readMutatedCopies(htmlList, 20'240'902);
}

} // namespace ocop
