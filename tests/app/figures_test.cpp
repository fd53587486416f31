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

namespace {

QString w8(const char* text) { return QString::fromUtf8(text); }

QJsonObject statsOf(const Desk& desk, const QString& database, const QStringList& more)
{
    const CallResult result =
        desk.call(QStringList{w8("--db"), database, w8("stats"), w8("--as-of"), w8("2024-08-31"), w8("--json")} + more);
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
    const CallResult result = desk.call({w8("--db"), database, w8("find"), text, w8("--json")});
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
    CHECK(total[w8("asOf")] == w8("2024-08-31"));
    CHECK(total[w8("products")] == 407);
    CHECK(total[w8("byStar")].toObject() == QJsonObject{{w8("3"), 346}, {w8("4"), 61}, {w8("5"), 0}});
    CHECK(total[w8("inForce")].toObject() ==
          QJsonObject{{w8("total"), 246}, {w8("3"), 206}, {w8("4"), 40}, {w8("5"), 0}});
    CHECK(total[w8("lapsed")] == 161);
    CHECK(total[w8("lapsedByStar")].toObject() == QJsonObject{{w8("3"), 140}, {w8("4"), 21}, {w8("5"), 0}});
    CHECK(total[w8("withdrawn")] == 0);
    const QJsonObject subjects = total[w8("subjects")].toObject();
    CHECK(subjects[w8("total")] == 325);
    CHECK(subjects[w8("household")] == 164);
    CHECK(subjects[w8("cooperative")].toInt() + subjects[w8("cooperativeGroup")].toInt() == 118);
    CHECK(subjects[w8("enterprise")] == 43);
    for (const char* kind : {"farm", "association"}) CHECK(subjects.contains(QLatin1String(kind)));
    CHECK_FALSE(total.contains(w8("rows")));

    for (const char* dimension : {"district", "commune", "group", "kind", "star"}) {
        INFO(dimension);
        const QJsonArray rows = statsOf(desk, book, {w8("--by"), QLatin1String(dimension)})[w8("rows")].toArray();
        CHECK(sumOf(rows, "products") == 407);
        CHECK(sumOf(rows, "inForce") == 246);
        CHECK(sumOf(rows, "lapsed") == 161);
        QSet<QString> codes;
        for (const QJsonValue& row : rows) {
            CHECK_FALSE(row[w8("name")].toString().isEmpty());
            codes.insert(row[w8("code")].toString());
        }
        CHECK(codes.size() == rows.size());
        // A subject has one place and one kind, yet products of several groups and stars.
        if (QLatin1String(dimension) != QLatin1String("group") && QLatin1String(dimension) != QLatin1String("star"))
            CHECK(sumOf(rows, "subjects") == 325);
    }
    CHECK(statsOf(desk, book, {w8("--by"), w8("district")})[w8("rows")].toArray().size() == 18);
}

TEST_CASE("stats of one district is that district's row")
{
    const Desk desk;
    const QString book = desk.sample();
    const QJsonArray rows = statsOf(desk, book, {w8("--by"), w8("district")})[w8("rows")].toArray();
    for (const QJsonValue& row : rows) {
        if (row[w8("name")] != w8("Tiên Phước")) continue;
        const QJsonObject one = statsOf(desk, book, {w8("--district"), row[w8("code")].toString()});
        CHECK(one[w8("products")] == row[w8("products")]);
        CHECK(one[w8("inForce")][w8("total")] == row[w8("inForce")]);
        CHECK(one[w8("subjects")][w8("total")] == row[w8("subjects")]);
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
            {w8("--db"), book, w8("due"), w8("--within"), w8(days), w8("--as-of"), w8("2024-08-31"), w8("--json")});
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
        CHECK((row[w8("stars")].toInt() >= 3 && row[w8("stars")].toInt() <= 5));
        const int left = row[w8("daysLeft")].toInt();
        CHECK(left >= before);
        CHECK(left <= 90);
        before = left;
        const QDate last = QDate::fromString(row[w8("lastValidDay")].toString(), Qt::ISODate);
        CHECK(QDate(2024, 8, 31).daysTo(last) == left);
    }
    CHECK(due("30").size() < rows.size());

    const CallResult words =
        desk.call({w8("--db"), book, w8("due"), w8("--within"), w8("90"), w8("--as-of"), w8("2024-08-31")});
    CHECK(words.code == 0);
    CHECK(words.out.count(u'\n') == rows.size() + 1);
}

TEST_CASE("find knows words without marks, with marks, and decomposed as some keyboards send them")
{
    const Desk desk;
    const QString book = desk.sample();
    const QJsonArray plain = foundIn(desk, book, w8("duong"));
    const QJsonArray marked = foundIn(desk, book, w8("đường"));
    const QJsonArray decomposed = foundIn(desk, book, w8("đường").normalized(QString::NormalizationForm_D));
    REQUIRE_FALSE(plain.isEmpty());
    REQUIRE_FALSE(marked.isEmpty());
    CHECK(marked == decomposed);
    // Exact marks come first; without marks everything that sounds alike is found.
    CHECK(marked.first()[w8("title")].toString().contains(w8("đường"), Qt::CaseInsensitive));
    CHECK(plain.size() >= marked.size());
    for (const QJsonValue& hit : plain) {
        CHECK(QStringList{w8("product"), w8("subject"), w8("decision")}.contains(hit[w8("kind")].toString()));
        CHECK(hit[w8("id")].toInt() > 0);
    }
    CHECK(foundIn(desk, book, w8("không hề có tên này")).isEmpty());
    const CallResult nothing = desk.call({w8("--db"), book, w8("find"), w8("không hề có tên này")});
    CHECK(nothing.code == 0);
    CHECK_FALSE(nothing.out.isEmpty());
}
