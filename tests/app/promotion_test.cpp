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
