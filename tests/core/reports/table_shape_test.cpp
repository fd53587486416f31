#include "core/reports/table_shape.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

/// Two groups, a sum, numbers; "stars" and "day" to sort by.
Report shapedReport()
{
    ReportTable table;
    table.columns = {{QStringLiteral("tt"), {QStringLiteral("TT")}, ColumnKind::Integer},
                     {QStringLiteral("name"), {QStringLiteral("Tên")}},
                     {QStringLiteral("stars"), {QStringLiteral("Sao")}, ColumnKind::Stars},
                     {QStringLiteral("count"), {QStringLiteral("Số")}, ColumnKind::Integer}};
    table.addGroup(QStringLiteral("Đại Lộc: 2"));
    table.addRow({QStringLiteral("Đậu phộng"), qint64(4), qint64(7)});
    table.addRow({QStringLiteral("Ấm trà"), qint64(3), qint64(2)});
    table.addGroup(QStringLiteral("Tiên Phước: 1"));
    table.addRow({QStringLiteral("Bưởi"), qint64(3), qint64(5)});
    table.addTotal(QStringLiteral("TỔNG CỘNG"), 3, {qint64(14)});
    Report report;
    report.tables = {table};
    return report;
}

QStringList shapedRows(const Report& report)
{
    QStringList rows;
    for (const ReportRow& row : report.tables.front().rows) {
        QStringList cells;
        for (size_t i = 0; i < row.cells.size(); ++i)
            if (i == 0 || int(i) >= row.span) cells << cellText(report.tables.front().columns[i], row.cells[i]);
        rows << cells.join(u'|');
    }
    return rows;
}

} // namespace

TEST_CASE("Table shape: columns are chosen and put in order, sums keep their label", "[shape]")
{
    Report report = shapedReport();
    shapeTables(report, {.columns = {QStringLiteral("count"), QStringLiteral("name")}});
    CHECK(shapedRows(report) == QStringList{QStringLiteral("Đại Lộc: 2"), QStringLiteral("1|7|Đậu phộng"),
                                            QStringLiteral("2|2|Ấm trà"), QStringLiteral("Tiên Phước: 1"),
                                            QStringLiteral("3|5|Bưởi"), QStringLiteral("TỔNG CỘNG|14|")});
    for (const ReportRow& row : report.tables.front().rows) CHECK(row.cells.size() == 3);
}

TEST_CASE("Table shape: rows are sorted within their groups as Vietnamese sorts, and numbered anew", "[shape]")
{
    Report report = shapedReport();
    shapeTables(report, {.sort = QStringLiteral("name")});
    CHECK(shapedRows(report).mid(0, 3) == QStringList{QStringLiteral("Đại Lộc: 2"), QStringLiteral("1|Ấm trà|3 sao|2"),
                                                      QStringLiteral("2|Đậu phộng|4 sao|7")});
    shapeTables(report, {.sort = QStringLiteral("count"), .descending = true});
    CHECK(shapedRows(report).at(1) == QStringLiteral("1|Đậu phộng|4 sao|7"));
}

TEST_CASE("Table shape: grouped by another column, or not at all; the sum stays last", "[shape]")
{
    Report report = shapedReport();
    shapeTables(report, {.sort = QStringLiteral("name"), .group = QStringLiteral("stars")});
    CHECK(shapedRows(report) == QStringList{QStringLiteral("3 sao: 2"), QStringLiteral("1|Ấm trà|3 sao|2"),
                                            QStringLiteral("2|Bưởi|3 sao|5"), QStringLiteral("4 sao: 1"),
                                            QStringLiteral("3|Đậu phộng|4 sao|7"), QStringLiteral("TỔNG CỘNG|14")});
    report = shapedReport();
    shapeTables(report, {.group = noGroups()});
    CHECK(report.tables.front().rows.size() == 4);
    CHECK(report.tables.front().rows.back().kind == RowKind::Total);
}

TEST_CASE("Table shape: a column no table has is named with those there are", "[shape]")
{
    Report report = shapedReport();
    try {
        shapeTables(report, {.columns = {QStringLiteral("ten")}});
        FAIL();
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::BadInput);
        CHECK(error.detail() == QStringLiteral("ten (tt, name, stars, count)"));
    }
    CHECK(report == shapedReport());
}

TEST_CASE("Fingerprint: the same cells have the same, one other cell another", "[shape]")
{
    const Report report = shapedReport();
    CHECK(fingerprintOf(report) == fingerprintOf(shapedReport()));
    CHECK(fingerprintOf(report).size() == 8);
    Report other = report;
    other.tables.front().rows[1].cells[2] = qint64(5);
    CHECK(fingerprintOf(other) != fingerprintOf(report));
}

} // namespace ocop::test
