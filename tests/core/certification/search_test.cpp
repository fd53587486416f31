#include "core/certification/search.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::TempRegister;

TEST_CASE("search finds without marks and puts exact marks first")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("HTX Đường phèn Quế Sơn"));
    book.addProduct(QStringLiteral("Đường phên"), subject.id);
    book.addProduct(QStringLiteral("Đường phèn"), subject.id);
    book.addDecision(QStringLiteral("3610/QĐ-UBND"), QDate(2022, 12, 29));
    const Snapshot snapshot = Snapshot::load(*book);
    const SearchIndex index(snapshot, book->units());
    CHECK(index.find(QStringLiteral("duong phen")).size() == 3);
    CHECK(index.find(QStringLiteral("đường phèn")).front().title == QStringLiteral("Đường phèn"));
    CHECK(index.find(QStringLiteral("đường phên")).front().title == QStringLiteral("Đường phên"));
    CHECK(index.find(QStringLiteral("3610")).front().kind == HitKind::Decision);
    CHECK(index.find(QStringLiteral("que duong")).size() == 1);
    CHECK(index.find(QString()).empty());
    CHECK(index.find(QStringLiteral("zzz")).empty());
}
