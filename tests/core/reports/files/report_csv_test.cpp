#include "core/reports/files/report_csv.h"

#include "tests/support/sample_reports.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("CSV: marks, quotes and numbers survive, formulas do not run")
{
    Report report = bareReport();
    ReportTable table;
    table.columns = {{QStringLiteral("a"), {QStringLiteral("Tên, loại")}},
                     {QStringLiteral("b"), {QStringLiteral("Số")}, ColumnKind::Integer},
                     {QStringLiteral("c"), {QStringLiteral("Điểm")}, ColumnKind::Decimal}};
    table.addRow({QStringLiteral("Bánh \"tổ\""), qint64(12345), 70.9});
    table.addRow({QStringLiteral("=1+1"), qint64(-3), -1.5});
    table.addRow({QStringLiteral("-"), {}, {}});
    table.addRow({QStringLiteral("@cmd"), {}, {}});
    report.tables = {table};
    const QByteArray expected = "\xEF\xBB\xBF\"Tên, loại\",Số,Điểm\r\n"
                                "\"Bánh \"\"tổ\"\"\",12345,\"70,9\"\r\n"
                                "'=1+1,-3,\"-1,5\"\r\n"
                                "-,,\r\n"
                                "'@cmd,,\r\n";
    CHECK(reportAsCsv(report) == expected);
}

TEST_CASE("CSV: several tables follow each other under their titles")
{
    Report report = districtSummary();
    report.tables.push_back(productList(1).tables.front());
    report.tables[0].title = QStringLiteral("I");
    report.tables[1].title = QStringLiteral("II");
    const QString csv = QString::fromUtf8(reportAsCsv(report));
    CHECK(csv.contains(QStringLiteral("\r\n\r\nII\r\nTT,Tên sản phẩm")));
}

} // namespace ocop::test
