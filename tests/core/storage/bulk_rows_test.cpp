#include "core/storage/bulk_rows.h"

#include "core/base/error.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("bulk rows read every kind of cell as a statement does", "[storage]")
{
    test::TempRegister book;
    const QString sql = QStringLiteral("select 'Đá Nướng', 42, '2024-02-29', null, '', '2024-02-30', '2024-2-9', "
                                       "'20x4-02-01', -7, 9000000000");
    BulkRows rows(book->database(), sql);
    Statement statement = book->database().prepare(sql);
    REQUIRE(rows.next());
    REQUIRE(statement.next());
    for (int column = 0; column < 10; ++column) {
        CHECK(rows.text(column) == statement.text(column));
        CHECK(rows.isNull(column) == statement.isNull(column));
        CHECK(rows.date(column) == statement.date(column));
    }
    for (int column : {1, 3, 8, 9}) CHECK(rows.integer(column) == statement.integer(column));
    CHECK(rows.date(2) == QDate(2024, 2, 29));
    CHECK_FALSE(rows.next());
}

TEST_CASE("a bulk query that cannot be made is an error", "[storage]")
{
    test::TempRegister book;
    CHECK_THROWS_AS(BulkRows(book->database(), QStringLiteral("select * from nothing_there")), Error);
}
