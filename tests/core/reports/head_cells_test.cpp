#include "core/reports/head_cells.h"

#include "tests/support/sample_reports.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ocop;
using namespace ocop::test;

TEST_CASE("Report: heads that belong together are merged")
{
    const auto cells = headCells(districtSummary().tables.front());
    const auto count = std::count_if(cells.begin(), cells.end(), [](const auto& c) { return c.columnSpan > 1; });
    CHECK(count == 3);
    CHECK(cells.front() == HeadCell{QStringLiteral("TT"), 0, 0, 2, 1});
    CHECK(cells[3] == HeadCell{QStringLiteral("Hạng sao"), 0, 3, 1, 3});
    CHECK(cells.back() == HeadCell{QStringLiteral("DN"), 1, 15, 1, 1});
}

TEST_CASE("a column with fewer heads than its neighbours reaches down; equal lowest heads stay apart")
{
    ReportTable table;
    table.columns = {{QStringLiteral("a"), {QStringLiteral("A")}},
                     {QStringLiteral("b"), {QStringLiteral("B"), QStringLiteral("x")}},
                     {QStringLiteral("c"), {QStringLiteral("B"), QStringLiteral("x")}},
                     {QStringLiteral("d"), {QStringLiteral("A")}}};
    const std::vector<HeadCell> expected = {{QStringLiteral("A"), 0, 0, 2, 1},
                                            {QStringLiteral("B"), 0, 1, 1, 2},
                                            {QStringLiteral("A"), 0, 3, 2, 1},
                                            {QStringLiteral("x"), 1, 1, 1, 1},
                                            {QStringLiteral("x"), 1, 2, 1, 1}};
    CHECK(headCells(table) == expected);
    table.columns.clear();
    CHECK(headCells(table).empty());
}
