#include "core/formats/workbook.h"
#include "tests/core/formats/broken_copies.h"
#include "tests/core/formats/make_xlsx.h"

#include "core/formats/csv_writer.h"
#include "core/formats/xlsx_parts.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace ocop {
namespace {

QString codeOfTrouble(const QByteArray& bytes, const WorkbookLimits& limits = {})
{
    try {
        readWorkbook(bytes, limits);
    } catch (const Error& error) {
        return error.detail().section(u'|', 0, 0);
    }
    return {};
}

const Sheet& onlySheet(const Workbook& workbook)
{
    REQUIRE(workbook.sheets.size() == 1);
    return workbook.sheets.front();
}

QByteArray sampleFile(const char* name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/exchange/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("cells of every kind are read with their place")
{
    const QByteArray bytes = test::xlsxOf(
        "<sheetData><row r=\"3\"><c r=\"C3\" t=\"s\"><v>1</v></c><c r=\"A3\" t=\"s\"><v>0</v></c></row>"
        "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><r><t>Gạo </t></r><r><t>mo</t></r><rPh><t>x</t></rPh></is></c>"
        "<c t=\"str\"><f>A1</f><v>công thức</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c></row>"
        "<row><c><v>905123456</v></c><c s=\"1\"><v>46239</v></c><c s=\"2\"><v>46239</v></c><c s=\"3\"><v>3.5</v></c></row>"
        "</sheetData><mergeCells><mergeCell ref=\"A3:B4\"/></mergeCells>",
        "<si><t>một</t></si><si><r><t>hai</t></r><rPh sb=\"0\" eb=\"1\"><t>bỏ</t></rPh></si>",
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"0.0&quot;d&quot;\"/>"
        "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>");
    const Workbook workbook = readWorkbook(bytes);
    const Sheet& sheet = onlySheet(workbook);
    CHECK(sheet.name == QStringLiteral("Trang 1"));
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.row(2)->at(2).text == QStringLiteral("Gạo mo"));
    CHECK(sheet.row(2)->at(3).text == QStringLiteral("công thức"));
    CHECK(sheet.row(2)->at(4).kind == CellType::Bool);
    CHECK(sheet.row(2)->at(5).kind == CellType::Error);
    // The row without a number follows the one before it: 2, then 3, where it joins row 3.
    CHECK(sheet.row(3)->at(3).kind == CellType::Date);
    CHECK(sheet.row(3)->at(3).date == QDate(2026, 8, 5));
    CHECK(sheet.row(3)->at(2).date == QDate(2026, 8, 5));
    CHECK(sheet.row(3)->at(1).text == QStringLiteral("905123456"));
    CHECK(sheet.row(3)->at(4).kind == CellType::Number);
    REQUIRE(sheet.mergedAt(4, 2));
    CHECK_FALSE(sheet.mergedAt(5, 2));
    CHECK(cellName(7, 28) == QStringLiteral("AB7"));
}

TEST_CASE("1904 workbooks count from another day")
{
    const Workbook workbook = readWorkbook(
        test::xlsxOf("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>44777</v></c></row></sheetData>", {},
                     "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>", "<workbookPr date1904=\"1\"/>"));
    CHECK(workbook.system1904);
    CHECK(onlySheet(workbook).row(1)->at(1).date == QDate(2026, 8, 5));
}

TEST_CASE("date formats are told from other number formats")
{
    for (const char* code : {"dd/mm/yyyy", "[$-42A]d mmmm yyyy", "m/d/yy h:mm", "yyyy\\-mm\\-dd"})
        CHECK(isDateFormat(QLatin1String(code)));
    for (const char* code : {"0.00", "#,##0\"đ\"", "\"ngày\" 0", "[Red]0", "General", "0_d", "@"})
        CHECK_FALSE(isDateFormat(QString::fromUtf8(code)));
}

TEST_CASE("files that are no lists are named")
{
    CHECK(codeOfTrouble({}) == QStringLiteral("import.emptyFile"));
    CHECK(codeOfTrouble(QByteArray::fromHex("D0CF11E0A1B11AE100")) == QStringLiteral("import.damagedZip"));
    CHECK(codeOfTrouble("%PDF-1.4") == QStringLiteral("import.pdf"));
    CHECK(codeOfTrouble(QByteArray("a\0b,c\n\0\1\2", 10)) == QStringLiteral("import.binary"));
    CHECK(codeOfTrouble("<!DOCTYPE html><p>a</p>") == QStringLiteral("import.webPage"));
    CHECK(codeOfTrouble(test::zipOf({{QStringLiteral("mimetype"), "x"}, {QStringLiteral("content.xml"), "x"}})) ==
          QStringLiteral("import.openDocument"));
    CHECK(codeOfTrouble(test::zipOf({{QStringLiteral("word/document.xml"), "x"}})) ==
          QStringLiteral("import.wordFile"));
    CHECK(codeOfTrouble(test::zipOf({{QStringLiteral("a.txt"), "x"}})) == QStringLiteral("import.notAList"));
    CHECK_THROWS_AS(readWorkbook(QStringLiteral("/no/such/file.xlsx")), Error);
}

TEST_CASE("hostile workbooks end in a sentence")
{
    const auto sheet = [](const QByteArray& cells) {
        return test::xlsxOf("<sheetData><row r=\"1\">" + cells + "</row></sheetData>", "<si><t>a</t></si>");
    };
    CHECK(codeOfTrouble(sheet("<c r=\"A1\" t=\"s\"><v>5</v></c>")) == QStringLiteral("import.badString"));
    CHECK(codeOfTrouble(sheet("<c r=\"A1\" t=\"s\"><v>-1</v></c>")) == QStringLiteral("import.badString"));
    CHECK(codeOfTrouble(sheet("<c r=\"ZZZZZZZZZ99999999999\"><v>1</v></c>")) == QStringLiteral("import.rows"));
    CHECK(codeOfTrouble(sheet("<c r=\"XFE1\"><v>1</v></c>")) == QStringLiteral("import.columns"));
    CHECK(codeOfTrouble(sheet("<c r=\"1A\"><v>1</v></c>")) == QStringLiteral("import.badReference"));
    CHECK(codeOfTrouble(test::xlsxOf("<sheetData><row r=\"1\">")) == QStringLiteral("import.damagedPart"));
    CHECK(codeOfTrouble(test::zipOf({{QStringLiteral("[Content_Types].xml"), "<Types/>"}})) ==
          QStringLiteral("import.missingPart"));
    CHECK(codeOfTrouble(
              test::zipOf({{QStringLiteral("xl/workbook.xml"),
                            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><workbook>&b;</workbook>"}})) ==
          QStringLiteral("import.forbiddenXml"));
    CHECK(codeOfTrouble(
              test::zipOf({{QStringLiteral("xl/workbook.xml"),
                            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"x\" r:id=\"r9\"/></sheets></workbook>"}})) ==
          QStringLiteral("import.missingSheet"));
    WorkbookLimits few;
    few.cells = 2;
    CHECK(codeOfTrouble(sheet("<c><v>1</v></c><c><v>1</v></c><c><v>1</v></c>"), few) == QStringLiteral("import.cells"));
    few = {};
    few.textLength = 3;
    CHECK(codeOfTrouble(sheet("<c t=\"inlineStr\"><is><t>dài quá</t></is></c>"), few) ==
          QStringLiteral("import.textLength"));
}

TEST_CASE("a bomb is refused by its declared size")
{
    const QByteArray bytes = test::xlsxOf("<sheetData>" + QByteArray(60'000'000, ' ') + "</sheetData>");
    REQUIRE(bytes.size() < 1'000'000);
    CHECK(codeOfTrouble(bytes) == QStringLiteral("import.partSize"));
}

TEST_CASE("a truncated or mutated workbook never crashes")
{
    const QByteArray whole = sampleFile("lamdong-2025-2026.xlsx");
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        const QString trouble = codeOfTrouble(whole.left(size));
        CHECK(trouble.startsWith(QStringLiteral("import.")));
    }
    test::readMutatedCopies(whole, 20'240'831);
}

TEST_CASE("CSV: marks, separators, quotes and encodings")
{
    const auto textAt = [](const QByteArray& bytes, int row, int column) {
        const Workbook workbook = readWorkbook(bytes);
        const SheetRow* found = workbook.sheets.front().row(row);
        return found ? found->at(column).text : QString();
    };
    CHECK(textAt("\xEF\xBB\xBFm\xE1\xBB\x99t,hai\nba,b\xE1\xBB\x91n\n", 2, 2) == QStringLiteral("bốn"));
    CHECK(textAt("a;b\n1,5;2\n", 2, 1) == QStringLiteral("1,5"));
    CHECK(textAt("a\tb\r\nx, y\tz\r\n", 2, 1) == QStringLiteral("x, y"));
    CHECK(textAt("sep=;\na;b\n", 2, 2) == QStringLiteral("b"));
    CHECK(textAt("a,\"b \"\"c\"\"\nd\"\nx,y\n", 1, 2) == QStringLiteral("b \"c\"\nd"));
    CHECK(textAt("a,\"b \"\"c\"\"\nd\"\nx,y\n", 2, 2) == QStringLiteral("y"));
    CHECK(textAt("\n\na,b\n", 3, 2) == QStringLiteral("b"));
    const QByteArray utf16 = QByteArray::fromHex("FFFE") + QByteArray("a\0,\0b\0\n\0", 8);
    CHECK(textAt(utf16, 1, 2) == QStringLiteral("b"));
    CHECK(textAt(QByteArray("\0a\0,\0b\0\n", 8), 1, 2) == QStringLiteral("b"));
    // "Đường, ấ" as Windows-1258 with combining tones.
    const Workbook old = readWorkbook(QByteArray("\xD0\xFD\xF5\xCCng,x\n"));
    CHECK(old.sheets.front().row(1)->at(1).text == QStringLiteral("Đường"));
    REQUIRE(old.findings.size() == 1);
    CHECK(old.findings.front().code == QStringLiteral("import.encodingGuessed"));
    const Workbook open = readWorkbook(QByteArray("a,b\n\"c,d\ne,f\n"));
    REQUIRE(open.findings.size() == 1);
    CHECK(open.findings.front().code == QStringLiteral("import.openQuote"));
    CHECK(open.sheets.front().rows.size() == 3);
}

TEST_CASE("rows that stand in no file are the list a CSV file of them would be")
{
    const std::vector<QStringList> rows = {
        {QStringLiteral("Tên sản phẩm"), QStringLiteral("Chủ thể"), QStringLiteral("Ghi chú")},
        {},
        {QStringLiteral("  Mật ong "), QString(), QStringLiteral("nói \"thật\"; một, hai")},
        {QStringLiteral("   "), QStringLiteral("\t"), QString()},
        {QStringLiteral("hai\ndòng"), QStringLiteral("0905 123 456"), QStringLiteral("+84"), QStringLiteral("-5")}};
    const Workbook made = workbookOf(rows);
    const Workbook read = readWorkbook(csvOf(rows));
    CHECK(made.kind == read.kind);
    CHECK(made.findings.empty());
    const Sheet& sheet = onlySheet(made);
    CHECK(sheet.name.isEmpty());
    REQUIRE(sheet.rows.size() == onlySheet(read).rows.size());
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        const SheetRow& row = sheet.rows[i];
        const SheetRow& asRead = onlySheet(read).rows[i];
        CHECK(row.number == asRead.number);
        REQUIRE(row.cells.size() == asRead.cells.size());
        for (size_t c = 0; c < row.cells.size(); ++c) {
            CHECK(row.cells[c].column == asRead.cells[c].column);
            CHECK(row.cells[c].kind == CellType::Text);
            CHECK(row.cells[c].text == asRead.cells[c].text);
        }
    }
    CHECK(sheet.row(2) == nullptr);
    CHECK(sheet.row(3)->at(1).text == QStringLiteral("  Mật ong "));

    // What looks like a formula is only a text here: nothing is put before it.
    CHECK(onlySheet(workbookOf({{QStringLiteral("- không rõ")}})).row(1)->at(1).text == QStringLiteral("- không rõ"));
    CHECK(workbookOf({}).sheets.size() == 1);
    const auto refused = [&rows](const WorkbookLimits& limits) {
        try {
            workbookOf(rows, limits);
        } catch (const Error& error) {
            return error.detail();
        }
        return QString();
    };
    CHECK(refused({.rows = 4}) == QStringLiteral("import.rows|4"));
    CHECK(refused({.columns = 3}) == QStringLiteral("import.columns|3"));
    CHECK(refused({.cells = 8}) == QStringLiteral("import.cells|8"));
    CHECK(refused({.textLength = 11}) == QStringLiteral("import.textLength|11"));
    CHECK(refused({.rows = 5, .columns = 4}).isEmpty());
}

} // namespace ocop
