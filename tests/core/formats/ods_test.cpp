#include "core/formats/workbook.h"
#include "tests/core/formats/broken_copies.h"
#include "tests/core/formats/make_xlsx.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace ocop {
namespace {

const QByteArray odsType = "application/vnd.oasis.opendocument.spreadsheet";

/// A spreadsheet of the given <table:table> elements.
QByteArray odsOf(const QByteArray& tables, const QByteArray& styles = {}, const QByteArray& manifest = "<manifest/>")
{
    const QByteArray content =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:calcext=\"calcext\">"
        "<office:automatic-styles>" +
        styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
        "</office:spreadsheet></office:body></office:document-content>";
    return test::zipOf({{QStringLiteral("mimetype"), odsType},
                        {QStringLiteral("META-INF/manifest.xml"), manifest},
                        {QStringLiteral("content.xml"), content}});
}

QByteArray odsText(const QByteArray& text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

QString odsTrouble(const QByteArray& bytes, const WorkbookLimits& limits = {})
{
    try {
        readWorkbook(bytes, limits);
    } catch (const Error& error) {
        return error.detail();
    }
    return {};
}

QByteArray odsSample()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/exchange/plain.ods"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("an OpenDocument list of an office is read", "[formats][ods]")
{
    const Workbook workbook = readWorkbook(odsSample());
    CHECK(workbook.kind == WorkbookKind::Ods);
    REQUIRE(workbook.sheets.size() == 1);
    const Sheet& sheet = workbook.sheets.front();
    CHECK(sheet.name == QStringLiteral("Sheet1"));
    CHECK_FALSE(sheet.hidden);
    REQUIRE(sheet.rows.size() == 9);
    CHECK(sheet.rows.front().cells.size() == 13);
    CHECK(sheet.row(1)->at(12).text == QStringLiteral("Ngày quyết định"));
    const SheetRow& first = *sheet.row(2);
    CHECK(first.at(1).kind == CellType::Number);
    CHECK(first.at(1).text == QStringLiteral("1"));
    CHECK(first.at(2).text == QStringLiteral("Nước mắm Thử Một"));
    CHECK(first.at(7).kind == CellType::Text);
    CHECK(first.at(7).text == QStringLiteral("0905000001"));
    CHECK(first.at(8).kind == CellType::Empty);
    CHECK(first.at(10).number == 3);
    CHECK(first.at(12).kind == CellType::Date);
    CHECK(first.at(12).date == QDate(2024, 12, 27));
    const SheetRow& last = *sheet.row(9);
    CHECK(last.at(2).text == QStringLiteral("Trà sâm Thử Bảy"));
    CHECK(last.at(11).text == QStringLiteral("98/QĐ-UBND"));
    CHECK(last.at(13).date == QDate(2027, 1, 11));
}

TEST_CASE("OpenDocument cells of every kind", "[formats][ods]")
{
    const Workbook workbook = readWorkbook(odsOf(
        "<table:tracked-changes><table:table-cell><text:p>bỏ</text:p></table:table-cell></table:tracked-changes>"
        "<table:table table:name=\"A\"><table:table-row>"
        "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50%</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"currency\" office:value=\"905123456\"/>"
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>ĐÚNG</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-08-05T07:30:00\"/>"
        "<table:table-cell office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>"
        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"float\" office:value=\"0\"><text:p>#DIV/0!</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>lời bàn</text:p></office:annotation>"
        "<text:p>một<text:s text:c=\"2\"/><text:span>hai</text:span></text:p><text:p>ba</text:p></table:table-cell>"
        "</table:table-row></table:table>"));
    REQUIRE(workbook.sheets.size() == 1);
    const SheetRow& row = *workbook.sheets.front().row(1);
    REQUIRE(row.cells.size() == 7);
    CHECK(row.at(1).number == 0.5);
    CHECK(row.at(2).text == QStringLiteral("905123456"));
    CHECK(row.at(3).kind == CellType::Bool);
    CHECK(row.at(3).text == QStringLiteral("TRUE"));
    CHECK(row.at(4).date == QDate(2026, 8, 5));
    CHECK(row.at(5).kind == CellType::Error);
    CHECK(row.at(6).kind == CellType::Error);
    CHECK(row.at(6).text == QStringLiteral("#DIV/0!"));
    CHECK(row.at(7).text == QStringLiteral("một  hai\nba"));
}

TEST_CASE("OpenDocument sheets: repeated, merged and hidden", "[formats][ods]")
{
    const Workbook workbook = readWorkbook(odsOf(
        "<table:table table:name=\"Ẩn\" table:style-name=\"t2\"/><table:table table:name=\"Hiện\" table:style-name=\"t1\">"
        "<table:table-column table:number-columns-repeated=\"2\"/><table:table-column-group>"
        "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"3\"/></table:table-column-group>"
        "<table:table-header-rows><table:table-row>"
        "<table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\">"
        "<text:p>đầu</text:p></table:table-cell>"
        "<table:covered-table-cell><text:p>khuất</text:p></table:covered-table-cell>" +
            odsText("c") +
            "</table:table-row></table:table-header-rows>"
            "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"4\"/>"
            "<table:table-cell office:value-type=\"float\" office:value=\"7\" table:number-columns-repeated=\"2\"/></table:table-row>"
            "<table:table-row table:visibility=\"filter\">" +
            odsText("lọc") +
            "</table:table-row><table:table-row table:number-rows-repeated=\"99999999999\">"
            "<table:table-cell table:number-columns-repeated=\"99999999999\"/></table:table-row></table:table>",
        "<style:style style:name=\"t1\"><style:table-properties table:display=\"true\"/></style:style>"
        "<style:style style:name=\"t2\"><style:table-properties table:display=\"false\"/></style:style>"));
    REQUIRE(workbook.sheets.size() == 2);
    CHECK(workbook.sheets[0].hidden);
    CHECK(workbook.sheets[0].name == QStringLiteral("Ẩn"));
    const Sheet& sheet = workbook.sheets[1];
    CHECK_FALSE(sheet.hidden);
    REQUIRE(sheet.rows.size() == 5);
    CHECK(sheet.row(1)->at(1).text == QStringLiteral("đầu"));
    CHECK(sheet.row(1)->at(2).kind == CellType::Empty);
    CHECK(sheet.row(1)->at(3).text == QStringLiteral("c"));
    REQUIRE(sheet.mergedAt(2, 2));
    CHECK_FALSE(sheet.mergedAt(3, 1));
    for (int number = 2; number <= 4; ++number) {
        CHECK(sheet.row(number)->cells.size() == 2);
        CHECK(sheet.row(number)->at(6).number == 7);
    }
    CHECK(sheet.row(5)->hidden);
    CHECK_FALSE(sheet.row(4)->hidden);
    CHECK_FALSE(sheet.isHiddenColumn(2));
    CHECK(sheet.isHiddenColumn(5));
    CHECK_FALSE(sheet.isHiddenColumn(6));
}

TEST_CASE("OpenDocument files that cannot be read end in a sentence", "[formats][ods]")
{
    const auto sheet = [](const QByteArray& rows) {
        return odsOf("<table:table table:name=\"A\">" + rows + "</table:table>");
    };
    const QByteArray filled = "<table:table-row table:number-rows-repeated=\"1000\">"
                              "<table:table-cell office:value-type=\"float\" office:value=\"1\""
                              " table:number-columns-repeated=\"1000\"/></table:table-row>";
    CHECK(odsTrouble(sheet(filled), {.cells = 900'000}) == QStringLiteral("import.cells|900000"));
    CHECK(odsTrouble(sheet(filled), {.rows = 999}) == QStringLiteral("import.rows|999"));
    CHECK(odsTrouble(sheet(filled), {.columns = 999}) == QStringLiteral("import.columns|999"));
    CHECK(odsTrouble(sheet("<table:table-row>" + odsText("dài quá") + "</table:table-row>"), {.textLength = 3}) ==
          QStringLiteral("import.textLength|3"));
    CHECK(odsTrouble(sheet("<table:table-row>" + odsText("<text:s text:c=\"2000000000\"/>") + "</table:table-row>"))
              .startsWith(QStringLiteral("import.textLength")));
    CHECK(odsTrouble(odsOf({})) == QStringLiteral("import.noSheets"));
    CHECK(odsTrouble(odsOf("<table:table>")) == QStringLiteral("import.damagedPart|content.xml"));
    CHECK(odsTrouble(odsOf("<table:table/>", {}, "<m:manifest><m:encryption-data/></m:manifest>")) ==
          QStringLiteral("import.protected"));
    CHECK(odsTrouble(test::zipOf({{QStringLiteral("mimetype"), odsType}})) ==
          QStringLiteral("import.missingPart|content.xml"));
    CHECK(odsTrouble(test::zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                                  {QStringLiteral("content.xml"), "<a/>"}})) == QStringLiteral("import.openDocument"));
}

TEST_CASE("a truncated or mutated OpenDocument sheet never crashes", "[formats][ods]")
{
    const QByteArray whole = odsSample();
    for (qsizetype size = 0; size < whole.size(); size += 197)
        CHECK(odsTrouble(whole.left(size)).startsWith(QStringLiteral("import.")));
    test::readMutatedCopies(whole, 20'240'901);
}

} // namespace ocop
