#include "core/register/search.h"

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

TEST_CASE("hits of one rank stand in Vietnamese order, and only so many are given")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("HTX Sao Mai"));
    for (const char16_t* name : {u"Trà đen 10", u"Trà đặc", u"Trà đen 2", u"Trà an"})
        book.addProduct(QString::fromUtf16(name), subject.id);
    const Snapshot snapshot = Snapshot::load(*book);
    QStringList titles;
    for (const Hit& hit : SearchIndex(snapshot, book->units()).find(QStringLiteral("tra"), 3)) titles << hit.title;
    CHECK(titles == QStringList{QStringLiteral("Trà an"), QStringLiteral("Trà đặc"), QStringLiteral("Trà đen 2")});
}

TEST_CASE("the second line of a hit is the place of the day")
{
    TempRegister book;
    Subject maker = book.addSubject(QStringLiteral("HTX Sao Mai"));
    const auto found =
        book->units().match(QStringLiteral("An Mỹ"), UnitLevel::Commune, QDate(2024, 12, 31), QStringLiteral("Tam Kỳ"));
    REQUIRE(found.size() == 1);
    WriteAct act(book->database(), ocop::test::testAct());
    maker.unit = found.front()->id;
    book->subjects().save(act, maker);
    act.commit();
    const Snapshot snapshot = Snapshot::load(*book);
    const auto detail = [&](QDate day) {
        return SearchIndex(snapshot, book->units(), day).find(QStringLiteral("sao mai")).front().detail;
    };
    CHECK(detail(QDate(2025, 6, 30)).endsWith(QStringLiteral(", thành phố Tam Kỳ")));
    CHECK_FALSE(detail(QDate(2025, 7, 1)).contains(QStringLiteral("thành phố")));
    CHECK(detail(QDate(2025, 7, 1)).startsWith(QStringLiteral("phường ")));
}
