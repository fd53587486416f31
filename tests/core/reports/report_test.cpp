#include "core/reports/report.h"

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
    office.place = QStringLiteral("Quảng Nam");
    office.date = QDate(2025, 2, 3);
    CHECK(placeAndDateText(office) == QStringLiteral("Quảng Nam, ngày 03 tháng 02 năm 2025"));
}

} // namespace ocop::test
