// stats, due, find: what a scheduled job reads from the program, against the office's published figures.
#include "tests/app/program_call.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::u8;

namespace {

QJsonObject statsOf(const Desk& desk, const QString& database, const QStringList& more)
{
    const CallResult result =
        desk.call(QStringList{u8("--db"), database, u8("stats"), u8("--as-of"), u8("2024-08-31"), u8("--json")} + more);
    INFO(result.err.toStdString());
    REQUIRE(result.code == 0);
    CHECK(result.err.isEmpty());
    REQUIRE(result.json().isObject());
    return result.json().object();
}

int sumOf(const QJsonArray& rows, const char* key)
{
    int sum = 0;
    for (const QJsonValue& row : rows) sum += row[QLatin1String(key)].toInt();
    return sum;
}

QJsonArray foundIn(const Desk& desk, const QString& database, const QString& text)
{
    const CallResult result = desk.call({u8("--db"), database, u8("find"), text, u8("--json")});
    REQUIRE(result.code == 0);
    REQUIRE(result.json().isArray());
    return result.json().array();
}

} // namespace

TEST_CASE("stats gives the published figures of 31/8/2024, whole and by every dimension")
{
    const Desk desk;
    const QString book = desk.sample();
    const QJsonObject total = statsOf(desk, book, {});
    CHECK(total[u8("asOf")] == u8("2024-08-31"));
    CHECK(total[u8("products")] == 407);
    CHECK(total[u8("byStar")].toObject() == QJsonObject{{u8("3"), 346}, {u8("4"), 61}, {u8("5"), 0}});
    CHECK(total[u8("inForce")].toObject() ==
          QJsonObject{{u8("total"), 246}, {u8("3"), 206}, {u8("4"), 40}, {u8("5"), 0}});
    CHECK(total[u8("lapsed")] == 161);
    CHECK(total[u8("lapsedByStar")].toObject() == QJsonObject{{u8("3"), 140}, {u8("4"), 21}, {u8("5"), 0}});
    CHECK(total[u8("withdrawn")] == 0);
    const QJsonObject subjects = total[u8("subjects")].toObject();
    CHECK(subjects[u8("total")] == 325);
    CHECK(subjects[u8("household")] == 164);
    CHECK(subjects[u8("cooperative")].toInt() + subjects[u8("cooperativeGroup")].toInt() == 118);
    CHECK(subjects[u8("enterprise")] == 43);
    for (const char* kind : {"farm", "association"}) CHECK(subjects.contains(QLatin1String(kind)));
    CHECK_FALSE(total.contains(u8("rows")));

    for (const char* dimension : {"district", "commune", "group", "kind", "star"}) {
        INFO(dimension);
        const QJsonArray rows = statsOf(desk, book, {u8("--by"), QLatin1String(dimension)})[u8("rows")].toArray();
        CHECK(sumOf(rows, "products") == 407);
        CHECK(sumOf(rows, "inForce") == 246);
        CHECK(sumOf(rows, "lapsed") == 161);
        QSet<QString> codes;
        for (const QJsonValue& row : rows) {
            CHECK_FALSE(row[u8("name")].toString().isEmpty());
            codes.insert(row[u8("code")].toString());
        }
        CHECK(codes.size() == rows.size());
        // A subject has one place and one kind, yet products of several groups and stars.
        if (QLatin1String(dimension) != QLatin1String("group") && QLatin1String(dimension) != QLatin1String("star"))
            CHECK(sumOf(rows, "subjects") == 325);
    }
    CHECK(statsOf(desk, book, {u8("--by"), u8("district")})[u8("rows")].toArray().size() == 18);
}

TEST_CASE("stats of one district is that district's row")
{
    const Desk desk;
    const QString book = desk.sample();
    const QJsonArray rows = statsOf(desk, book, {u8("--by"), u8("district")})[u8("rows")].toArray();
    for (const QJsonValue& row : rows) {
        if (row[u8("name")] != u8("Tiên Phước")) continue;
        const QJsonObject one = statsOf(desk, book, {u8("--district"), row[u8("code")].toString()});
        CHECK(one[u8("products")] == row[u8("products")]);
        CHECK(one[u8("inForce")][u8("total")] == row[u8("inForce")]);
        CHECK(one[u8("subjects")][u8("total")] == row[u8("subjects")]);
        return;
    }
    FAIL("no row Tiên Phước");
}

TEST_CASE("due lists what ends within the days, the soonest first")
{
    const Desk desk;
    const QString book = desk.sample();
    const auto due = [&](const char* days) {
        const CallResult result = desk.call(
            {u8("--db"), book, u8("due"), u8("--within"), u8(days), u8("--as-of"), u8("2024-08-31"), u8("--json")});
        REQUIRE(result.code == 0);
        REQUIRE(result.json().isArray());
        return result.json().array();
    };
    const QJsonArray rows = due("90");
    REQUIRE_FALSE(rows.isEmpty());
    int before = 0;
    for (const QJsonValue& row : rows) {
        for (const char* key : {"product", "subject", "district", "decision"})
            CHECK_FALSE(row[QLatin1String(key)].toString().isEmpty());
        CHECK((row[u8("stars")].toInt() >= 3 && row[u8("stars")].toInt() <= 5));
        const int left = row[u8("daysLeft")].toInt();
        CHECK(left >= before);
        CHECK(left <= 90);
        before = left;
        const QDate last = QDate::fromString(row[u8("lastValidDay")].toString(), Qt::ISODate);
        CHECK(QDate(2024, 8, 31).daysTo(last) == left);
    }
    CHECK(due("30").size() < rows.size());

    const CallResult words =
        desk.call({u8("--db"), book, u8("due"), u8("--within"), u8("90"), u8("--as-of"), u8("2024-08-31")});
    CHECK(words.code == 0);
    CHECK(words.out.count(u'\n') == rows.size() + 1);
}

TEST_CASE("find knows words without marks, with marks, and decomposed as some keyboards send them")
{
    const Desk desk;
    const QString book = desk.sample();
    const QJsonArray plain = foundIn(desk, book, u8("duong"));
    const QJsonArray marked = foundIn(desk, book, u8("đường"));
    const QJsonArray decomposed = foundIn(desk, book, u8("đường").normalized(QString::NormalizationForm_D));
    REQUIRE_FALSE(plain.isEmpty());
    REQUIRE_FALSE(marked.isEmpty());
    CHECK(marked == decomposed);
    // Exact marks come first; without marks everything that sounds alike is found.
    CHECK(marked.first()[u8("title")].toString().contains(u8("đường"), Qt::CaseInsensitive));
    CHECK(plain.size() >= marked.size());
    for (const QJsonValue& hit : plain) {
        CHECK(QStringList{u8("product"), u8("subject"), u8("decision")}.contains(hit[u8("kind")].toString()));
        CHECK(hit[u8("id")].toInt() > 0);
    }
    CHECK(foundIn(desk, book, u8("không hề có tên này")).isEmpty());
    const CallResult nothing = desk.call({u8("--db"), book, u8("find"), u8("không hề có tên này")});
    CHECK(nothing.code == 0);
    CHECK_FALSE(nothing.out.isEmpty());
}
