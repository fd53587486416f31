#include "core/formats/workbook.h"
#include "tests/core/formats/broken_copies.h"
#include "tests/core/formats/make_xls.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace ocop {
namespace {

using test::xlsRecord;
using test::xlsText;
using test::xlsWords;

QString xlsTrouble(const QByteArray& bytes, const WorkbookLimits& limits = {})
{
    try {
        readWorkbook(bytes, limits);
    } catch (const Error& error) {
        return error.detail();
    }
    return {};
}

QByteArray xlsLabel(int row, int column, const QString& text, int style = 0)
{
    return xlsRecord(0x204, xlsWords({row, column, style}) + xlsText(text));
}

/// A list that Excel 2003 wrote.
QByteArray xlsSample()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/exchange/messy/70-biff8.xls"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a list of Excel 97 to 2003 is read", "[formats][xls]")
{
    const Workbook workbook = readWorkbook(xlsSample());
    CHECK(workbook.kind == WorkbookKind::Xls);
    REQUIRE(workbook.sheets.size() == 1);
    const Sheet& sheet = workbook.sheets.front();
    REQUIRE(sheet.row(2));
    CHECK(sheet.row(2)->at(2).text == QStringLiteral("Nước mắm Thử Một"));
    CHECK(sheet.row(2)->at(12).date == QDate(2024, 12, 27));
}

TEST_CASE("what an old workbook says beside its texts", "[formats][xls]")
{
    const QByteArray formula = xlsWords({2, 1, 0, 0, 0, 0, 0xFFFF, 0, 0, 0, 0});
    const Workbook workbook = readWorkbook(test::xlsOf(
        xlsRecord(0x7D, xlsWords({2, 2, 0, 0, 1, 0})) + xlsRecord(0x208, xlsWords({3, 0, 1, 0, 0, 0, 0x20, 0})) +
        xlsLabel(1, 1, QStringLiteral("N­íc m¾m"), 2) + xlsLabel(0, 0, QStringLiteral("Tên sản phẩm")) +
        xlsRecord(0x27E, xlsWords({1, 2, 0, 345 << 2 | 3, 0})) + // a hundredth of 345
        xlsRecord(0x203, xlsWords({1, 3, 1, 0, 0, 0x4A80, 0x40E6})) + // 45652
        xlsRecord(0x06, formula) + xlsRecord(0x207, xlsText(QStringLiteral("tính ra"))) +
        xlsRecord(0x205, xlsWords({2, 2, 0, 0x0117})) + xlsLabel(3, 0, QStringLiteral("ẩn")) +
        xlsRecord(0xE5, xlsWords({1, 1, 2, 0, 0}))));
    REQUIRE(workbook.sheets.size() == 1);
    const Sheet& sheet = workbook.sheets.front();
    CHECK(sheet.name == QStringLiteral("Trang 1"));
    CHECK(sheet.row(1)->at(1).text == QStringLiteral("Tên sản phẩm"));
    CHECK(sheet.row(2)->at(2).text == QStringLiteral("Nước mắm"));
    CHECK(sheet.row(2)->at(3).number == 3.45);
    CHECK(sheet.row(2)->at(4).date == QDate(2024, 12, 26));
    CHECK(sheet.row(3)->at(2).text == QStringLiteral("tính ra"));
    CHECK(sheet.row(3)->at(3).kind == CellType::Error);
    CHECK(sheet.row(3)->at(3).text == QStringLiteral("#REF!"));
    CHECK(sheet.row(4)->hidden);
    CHECK(sheet.isHiddenColumn(3));
    CHECK(sheet.mergedAt(3, 1));
}

TEST_CASE("shared texts go on in the next record, wide or not", "[formats][xls]")
{
    const QByteArray first = xlsWords({2, 0, 2, 0}) + xlsWords({4}) + '\0' + "Tr";
    const QByteArray more = QByteArray(1, '\1') + xlsWords({u'à', u'!'}) + xlsText(QStringLiteral("Mật"));
    const auto label = [](int row, int index) { return xlsRecord(0xFD, xlsWords({row, 0, 0, index, 0})); };
    const Workbook workbook =
        readWorkbook(test::xlsOf(label(0, 0) + label(1, 1), xlsRecord(0xFC, first) + xlsRecord(0x3C, more)));
    CHECK(workbook.sheets.front().row(1)->at(1).text == QStringLiteral("Trà!"));
    CHECK(workbook.sheets.front().row(2)->at(1).text == QStringLiteral("Mật"));
}

TEST_CASE("old workbooks that cannot be read end in a sentence", "[formats][xls]")
{
    CHECK(xlsTrouble(test::xlsOf({}, xlsRecord(0x2F, xlsWords({1})))) == QStringLiteral("import.protected"));
    CHECK(xlsTrouble(test::compoundOf(QStringLiteral("EncryptedPackage"), {})) == QStringLiteral("import.protected"));
    CHECK(xlsTrouble(test::compoundOf(QStringLiteral("WordDocument"), {})) == QStringLiteral("import.wordFile"));
    CHECK(xlsTrouble(test::compoundOf(QStringLiteral("Book"), {})) == QStringLiteral("import.oldExcel"));
    CHECK(xlsTrouble(test::xlsOf(xlsRecord(0xFD, xlsWords({0, 0, 0, 9, 0})))) == QStringLiteral("import.badString|9"));
    CHECK(xlsTrouble(test::xlsOf(xlsLabel(9, 0, QStringLiteral("a"))), {.rows = 9}) == QStringLiteral("import.rows|9"));
    CHECK(xlsTrouble(test::xlsOf(xlsLabel(0, 9, QStringLiteral("a"))), {.columns = 9}) ==
          QStringLiteral("import.columns|9"));
    CHECK(xlsTrouble(xlsSample(), {.cells = 20}) == QStringLiteral("import.cells|20"));
}

TEST_CASE("a truncated or mutated old workbook never crashes", "[formats][xls]")
{
    const QByteArray whole = xlsSample();
    for (qsizetype size = 8; size < whole.size(); size += 97)
        CHECK((xlsTrouble(whole.left(size)).isEmpty() ||
               xlsTrouble(whole.left(size)).startsWith(QStringLiteral("import."))));
    test::readMutatedCopies(whole, 19'970'101);
    test::readMutatedCopies(test::xlsOf(xlsLabel(0, 0, QStringLiteral("Tên sản phẩm"))), 20'030'101);
}

} // namespace ocop
