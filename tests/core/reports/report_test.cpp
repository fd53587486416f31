#include "core/reports/report.h"
#include "core/reports/report_parts.h"

#include "tests/support/sample_reports.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("Report: cells read as on paper")
{
    const ReportColumn integer{QString(), {}, ColumnKind::Integer};
    const ReportColumn stars{QString(), {}, ColumnKind::Stars};
    const ReportColumn decimal{QString(), {}, ColumnKind::Decimal};
    CHECK(cellText(integer, qint64(1234)) == QStringLiteral("1.234"));
    CHECK(cellText(stars, qint64(4)) == QStringLiteral("4 sao"));
    CHECK(cellText(decimal, 69.857) == QStringLiteral("69,857"));
    CHECK(cellText(decimal, 70.0) == QStringLiteral("70"));
    CHECK(cellText(decimal, QDate(2024, 8, 31)) == QStringLiteral("31/08/2024"));
    CHECK(cellText(decimal, {}).isEmpty());
}

TEST_CASE("Report: rows are numbered, groups and totals are not")
{
    const Report report = productList(3);
    ReportTable table = report.tables.front();
    table.addGroup(QStringLiteral("Nhóm"));
    table.addRow({QStringLiteral("x")});
    CHECK(table.rows.back().cells.front() == ReportCell(qint64(4)));
    CHECK(table.rows.back().cells.size() == table.columns.size());
    CHECK(table.rows[3].span == int(table.columns.size()));
    CHECK(table.dataRowCount() == 4);
}

TEST_CASE("Report: number and date leave room for the pen")
{
    OfficeHeader office;
    office.symbol = QStringLiteral("BC-CCPTNT");
    CHECK(numberText(office) == QStringLiteral("Số:         /BC-CCPTNT"));
    CHECK(placeAndDateText(office) == QStringLiteral("ngày … tháng … năm …"));
    office.isNumbered = false;
    CHECK(numberText(office).isEmpty());
    office.place = QStringLiteral("Quảng Nam");
    office.date = QDate(2025, 2, 3);
    CHECK(placeAndDateText(office) == QStringLiteral("Quảng Nam, ngày 03 tháng 02 năm 2025"));
}

TEST_CASE("Report: an annex names the paper it belongs to and who issued it")
{
    Report report = productList(1);
    report.documentKind = QStringLiteral("BÁO CÁO");
    report.office = {{},
                     QStringLiteral("CHI CỤC PHÁT TRIỂN NÔNG THÔN"),
                     QStringLiteral("214"),
                     QStringLiteral("BC-CCPTNT"),
                     QStringLiteral("Quảng Nam"),
                     QDate(2024, 8, 31)};
    CHECK(annexReferenceText(report) ==
          QStringLiteral(
              "(Kèm theo Báo cáo số 214/BC-CCPTNT ngày 31 tháng 8 năm 2024 của Chi cục Phát triển nông thôn)"));
}

TEST_CASE("Report: points have two decimals the whole column down, and never reach a band they did not")
{
    const ReportColumn column = pointsColumn();
    CHECK(cellText(column, pointsCell(70'900)) == QStringLiteral("70,90"));
    CHECK(cellText(column, pointsCell(62'000)) == QStringLiteral("62,00"));
    CHECK(cellText(column, pointsCell(69'857)) == QStringLiteral("69,86"));
    CHECK(cellText(column, pointsCell(69'996)) == QStringLiteral("69,996"));
    CHECK(cellText(column, pointsCell(std::optional<int>())).isEmpty());
}

} // namespace ocop::test
