#include "core/formats/csv_writer.h"
#include "core/formats/workbook.h"
#include "core/formats/xlsx_file.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop {

TEST_CASE("CSV is written so that it reads back")
{
    const QStringList row = {QStringLiteral("Tên, \"x\""), QStringLiteral("=1+1"), QStringLiteral("-5"),
                             QStringLiteral("\t=1+1"),     QStringLiteral(" b "),  QStringLiteral("c\r\nd"),
                             QStringLiteral("-Trà"),       QStringLiteral("'=")};
    const Workbook back = readWorkbook(csvOf({row}));
    for (qsizetype i = 0; i < row.size(); ++i) {
        INFO(i);
        CHECK(back.sheets.front().row(1)->at(int(i) + 1).text == row.at(i));
    }
}

TEST_CASE("Texts that begin with a sign or an apostrophe come back as typed, from CSV and from a workbook")
{
    const QStringList typed = {QStringLiteral("-Mắm"),         QStringLiteral("+84 905 123 456"),
                               QStringLiteral("=1+1"),         QStringLiteral("@home"),
                               QStringLiteral("'quoted"),      QStringLiteral("'-x"),
                               QStringLiteral("''=1"),         QStringLiteral("'"),
                               QStringLiteral("'-"),           QStringLiteral("\n=1+1"),
                               QStringLiteral("+84905123456"), QStringLiteral("- Trà, sấy")};
    const QByteArray csv = csvOf({typed});
    for (const char* running : {",=1+1", ",@home", "\n-M"}) CHECK_FALSE(csv.contains(running));
    test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("a.xlsx"));
    XlsxFile file;
    XlsxSheet sheet = file.addSheet(QStringLiteral("A"));
    for (qsizetype i = 0; i < typed.size(); ++i) sheet.writeText(0, int(i), typed.at(i), {});
    file.save(path);
    const Workbook fromCsv = readWorkbook(csv);
    const Workbook fromXlsx = readWorkbook(path);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        INFO(typed.at(i).toStdString());
        CHECK(csvAsMeant(csvHarmless(typed.at(i))) == typed.at(i));
        CHECK(fromCsv.sheets.front().row(1)->at(int(i) + 1).text == typed.at(i));
        CHECK(fromXlsx.sheets.front().row(1)->at(int(i) + 1).text == typed.at(i));
    }
}

TEST_CASE("CSV: what could run as a formula gets an apostrophe, a plain number does not")
{
    for (const char* runs : {"=1+1", "+A1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "-1-2", "+84-905", "--5", "-Trà", "-5%",
                             "+1, 2", "-5.", "=HYPERLINK(\"http://x\")", "+84 905 123 456=1"}) {
        INFO(runs);
        const QString field = QString::fromUtf8(runs);
        CHECK(csvHarmless(field) == u'\'' + field);
        CHECK(csvAsMeant(csvHarmless(field)) == field);
    }
    for (const char* harmless : {"", "-", "=", "+", "-5", "-1,5", "-1.234,5", "+84905123456", "+84 905 123 456", "a=1",
                                 "'quoted'", "5-6", "x"}) {
        INFO(harmless);
        const QString field = QString::fromUtf8(harmless);
        CHECK(csvHarmless(field) == field);
        CHECK(csvAsMeant(field) == field);
    }
}

} // namespace ocop
