// events, contracts and followups, called as a scheduled job would.
#include "tests/app/program_call.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::u8;

TEST_CASE("events, contracts and followups print arrays, and an overdue follow-up gives 3", "[promotion]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const auto call = [&](const QStringList& arguments) {
        return desk.call(QStringList{u8("--db"), sample} + arguments);
    };
    const auto rows = [&](const QStringList& arguments, int code) {
        const CallResult result = call(arguments);
        INFO(result.err.toStdString());
        CHECK(result.code == code);
        REQUIRE(result.json().isArray());
        return result.json().array();
    };
    const QString day = u8("2026-11-29");

    const QJsonArray events = rows({u8("events"), u8("--as-of"), day, u8("--json")}, 0);
    REQUIRE(events.size() == 4);
    const QJsonObject conference = events.first().toObject();
    CHECK(conference.value(u8("startsOn")).toString() == u8("2024-08-31"));
    CHECK(conference.value(u8("participants")).toInt() == 60);
    CHECK(conference.value(u8("budget")).toDouble() == 180.0);

    // What an event is said to have brought is the sum of its contracts' rows.
    const QJsonArray contracts = rows({u8("contracts"), u8("--as-of"), day, u8("--json")}, 0);
    double value = 0;
    int memoranda = 0;
    int signedThere = 0;
    for (const QJsonValue& each : contracts) {
        const QJsonObject contract = each.toObject();
        if (contract.value(u8("event")) != conference.value(u8("name"))) continue;
        const bool memorandum = contract.value(u8("kind")).toString() == u8("memorandum");
        memoranda += memorandum;
        signedThere += !memorandum;
        if (memorandum) CHECK(contract.value(u8("value")).isNull());
        if (contract.value(u8("state")).toString() != u8("cancelled")) value += contract.value(u8("value")).toDouble();
    }
    CHECK(conference.value(u8("memoranda")).toInt() == memoranda);
    CHECK(conference.value(u8("contracts")).toInt() == signedThere);
    CHECK(conference.value(u8("value")).toDouble() == Approx(value));

    const QJsonArray owed = rows({u8("followups"), u8("--as-of"), day, u8("--json")}, 3);
    const QJsonArray overdue = rows({u8("followups"), u8("--overdue"), u8("--as-of"), day, u8("--json")}, 3);
    CHECK(overdue.size() < owed.size());
    for (const QJsonValue& each : overdue) {
        CHECK(each.toObject().value(u8("overdue")).toBool());
        CHECK(each.toObject().value(u8("dueOn")).toString() < day);
    }
    CHECK(rows({u8("followups"), u8("--as-of"), u8("2024-09-30"), u8("--json")}, 0).isEmpty());
    CHECK(rows({u8("contracts"), u8("--as-of"), u8("2024-08-30"), u8("--json")}, 0).isEmpty());
    CHECK(rows({u8("contracts"), u8("--as-of"), day, u8("--district"), u8("514"), u8("--json")}, 0).size() <
          contracts.size());

    // A list for people has money and kinds as people write them.
    const QString mirror = desk.file(u8("guong"));
    CHECK(call({u8("mirror"), mirror}).code == 0);
    const QString list = QString::fromUtf8(test::fileBytes(mirror + u8("/Hợp đồng (contract).csv")));
    CHECK(list.contains(u8("Hợp đồng nguyên tắc,04/2024/HĐTT")));
    CHECK(list.contains(u8("\"360,00\"")));

    const CallResult told = call({u8("followups"), u8("--as-of"), day});
    CHECK(told.code == 3);
    CHECK(told.out.contains(u8("quá hạn")));
    CHECK(call({u8("followups"), u8("--overdue"), u8("--within"), u8("3"), u8("--json")}).code == 2);
}

TEST_CASE("the papers of an event are written as files, and what is not understood is told", "[promotion]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const auto call = [&](const QStringList& arguments) {
        return desk.call(QStringList{u8("--db"), sample} + arguments + QStringList{u8("--as-of"), u8("2024-08-20")});
    };
    for (const char* name : {"giay-moi-hoi-nghi", "dai-bieu", "gian-hang", "the-dai-bieu", "bien-ban-hoi-nghi"})
        for (const char* ending : {".pdf", ".docx"}) {
            INFO(name << ending);
            const QString out = desk.file(QLatin1String(name) + QLatin1String(ending));
            const CallResult made = call({u8("report"), u8(name), u8("--event"), u8("1"), u8("--out"), out});
            CHECK(made.err.isEmpty());
            CHECK(made.code == 0);
            CHECK(test::fileBytes(out).size() > 4000);
        }
    CHECK(call({u8("report"), u8("dai-bieu"), u8("--out"), desk.file(u8("x.pdf"))}).code == 2);
    const CallResult unknown =
        call({u8("report"), u8("dai-bieu"), u8("--event"), u8("99"), u8("--out"), desk.file(u8("x.pdf"))});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(u8("Hội nghị")));
}

TEST_CASE("matches says what fits a buyer, and who looks for a product", "[promotion][matching]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const auto call = [&](const QStringList& arguments) {
        return desk.call(QStringList{u8("--db"), sample, u8("matches"), u8("--as-of"), u8("2024-08-31")} + arguments);
    };
    QJsonArray found;
    for (int buyer = 1; buyer <= 8 && found.isEmpty(); ++buyer) {
        const CallResult result = call({u8("--buyer"), QString::number(buyer), u8("--json")});
        CHECK(result.code == 0);
        REQUIRE(result.json().isArray());
        found = result.json().array();
    }
    REQUIRE_FALSE(found.isEmpty());
    const QJsonObject best = found.first().toObject();
    CHECK_FALSE(best.value(u8("points")).toArray().isEmpty());
    // The other way round: that product's buyers hold the one it was found for.
    const QString product = QString::number(best.value(u8("productId")).toInt());
    QStringList buyers;
    for (const QJsonValue& each : call({u8("--product"), product, u8("--json")}).json().array())
        buyers << each.toObject().value(u8("buyer")).toString();
    CHECK(buyers.contains(best.value(u8("buyer")).toString()));
    CHECK(call({}).code == 2);
    CHECK(call({u8("--buyer"), u8("không có bên này")}).code == 2);
}
