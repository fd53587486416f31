#include "core/reports/files/report_xlsx.h"

#include "core/base/error.h"
#include "core/reports/files/report_csv.h"
#include "tests/support/sample_reports.h"
#include "tests/support/zip_parts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("XLSX: numbers, days and texts keep their kind")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("danh sách.xlsx"));
    Report report = productList(3);
    report.tables.front().rows[0].cells[1] = QStringLiteral("=HYPERLINK(\"http://x\")");
    writeXlsx(report, path);
    // Three title lines, an empty one, two rows of heads, then the rows.
    CHECK(xlsxCell(path, 1, QStringLiteral("A5")) == QStringLiteral("TT"));
    CHECK(xlsxCell(path, 1, QStringLiteral("A7")) == QStringLiteral("1"));
    CHECK(xlsxCellType(path, 1, QStringLiteral("A7")).isEmpty());
    CHECK(xlsxCell(path, 1, QStringLiteral("B7")) == QStringLiteral("=HYPERLINK(\"http://x\")"));
    CHECK(xlsxCellType(path, 1, QStringLiteral("B7")) == QStringLiteral("s"));
    CHECK(xlsxFormula(path, 1, QStringLiteral("B7")).isEmpty());
    CHECK(xlsxCell(path, 1, QStringLiteral("D7")) == QStringLiteral("0400000001"));
    CHECK(xlsxCellType(path, 1, QStringLiteral("D7")) == QStringLiteral("s"));
    CHECK(xlsxCell(path, 1, QStringLiteral("G7")) == QStringLiteral("50.1"));
    // 7/1/2021 is day 44203 of the 1900 system.
    CHECK(xlsxCell(path, 1, QStringLiteral("I7")) == QStringLiteral("44203"));
    const QByteArray sheet = zipPart(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains("orientation=\"landscape\""));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<autoFilter ref=\"A6:J9\"/>"));
    CHECK(sheet.contains("fitToPage=\"1\""));
    CHECK(zipPart(path, QStringLiteral("xl/workbook.xml")).contains("_xlnm.Print_Titles"));
}

TEST_CASE("XLSX: a total is a live sum where it is one")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    writeXlsx(districtSummary(), path);
    CHECK(xlsxFormula(path, 1, QStringLiteral("C25")) == QStringLiteral("SUBTOTAL(9,C7:C24)"));
    CHECK(xlsxCell(path, 1, QStringLiteral("C25")) == QStringLiteral("522"));
    // Subjects are distinct: the total is not the sum of the districts and stays a plain number.
    CHECK(xlsxFormula(path, 1, QStringLiteral("L25")).isEmpty());
    CHECK(xlsxCell(path, 1, QStringLiteral("L25")) == QStringLiteral("94"));
}

TEST_CASE("XLSX: subtotals of groups do not count twice")
{
    Report report = bareReport();
    ReportTable table;
    table.columns = {{QStringLiteral("n"), {QStringLiteral("Tên")}},
                     {QStringLiteral("v"), {QStringLiteral("Số")}, ColumnKind::Integer}};
    table.columns[1].summed = true;
    table.addGroup(QStringLiteral("A"), 1, {qint64(3)});
    table.addRow({QStringLiteral("a1"), qint64(1)});
    table.addRow({QStringLiteral("a2"), qint64(2)});
    table.addGroup(QStringLiteral("B"), 1, {qint64(4)});
    table.addRow({QStringLiteral("b1"), qint64(4)});
    table.addTotal(QStringLiteral("Cộng"), 1, {qint64(7)});
    report.tables = {table};
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("g.xlsx"));
    writeXlsx(report, path);
    CHECK(xlsxFormula(path, 1, QStringLiteral("B6")) == QStringLiteral("SUBTOTAL(9,B7:B8)"));
    CHECK(xlsxFormula(path, 1, QStringLiteral("B11")) == QStringLiteral("SUBTOTAL(9,B6:B10)"));
    CHECK(xlsxCell(path, 1, QStringLiteral("B11")) == QStringLiteral("7"));
}

TEST_CASE("XLSX: an empty table and odd sheet names")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("e.xlsx"));
    Report report = productList(0);
    report.tables.front().sheetName = QStringLiteral("a/b:c*d?[e] rất dài quá ba mươi mốt ký tự");
    report.tables.push_back(report.tables.front());
    writeXlsx(report, path);
    CHECK(xlsxCell(path, 1, QStringLiteral("A7")) == QStringLiteral("Không có"));
    CHECK(zipPart(path, QStringLiteral("xl/workbook.xml")).contains("sheetId=\"2\""));
}

TEST_CASE("Writers: a folder that is not there is an error; a failed write leaves the old file")
{
    QTemporaryDir folder;
    const QString nowhere = folder.filePath(QStringLiteral("none/x"));
    CHECK_THROWS_AS(writeXlsx(productList(1), nowhere), Error);
    CHECK_THROWS_AS(writeCsv(productList(1), nowhere), Error);

    const QString path = folder.filePath(QStringLiteral("old.xlsx"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    Report report = productList(1);
    report.tables.front().rows[0].cells[1] = QString(40'000, u'x');
    CHECK_THROWS_AS(writeXlsx(report, path), Error);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

} // namespace ocop::test
