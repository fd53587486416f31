// due, letters and notified as a scheduled job calls them.
#include "tests/app/program_call.h"
#include "tests/support/ballot_round.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::u8;

namespace {

/// One certificate that ends on 31/10/2024.
struct LetterCall
{
    Desk desk;
    test::TempRegister book;

    LetterCall()
    {
        const Subject subject = book.addSubject(u8("Hộ Lê Văn Tám"));
        book.addCertificate(book.addProduct(u8("Tiêu Tiên Phước"), subject.id).id, QDate(2021, 10, 31));
        book.close();
    }
    CallResult call(const char* day, QStringList arguments) const
    {
        return desk.call(QStringList{u8("--db"), book.path()} + arguments + QStringList{u8("--as-of"), u8(day)});
    }
};

} // namespace

TEST_CASE("due says what is asked on the day, and its exit code whether something is overdue")
{
    const LetterCall t;
    struct Case
    {
        const char* day;
        int rows;
        const char* act;
        int code;
    };
    const Case cases[] = {{"2024-05-01", 0, "", 0},       {"2024-08-31", 1, "prepare", 0},
                          {"2024-09-20", 1, "notify", 0}, {"2024-10-01", 1, "notify", 0},
                          {"2024-10-02", 1, "notify", 3}, {"2024-11-01", 1, "stopLogo", 3},
                          {"2025-06-01", 1, "check", 3}}; // until somebody says what becomes of it
    for (const Case& each : cases) {
        INFO(each.day);
        const CallResult result = t.call(each.day, {u8("due"), u8("--json")});
        CHECK(result.code == each.code);
        const QJsonArray rows = result.json().array();
        REQUIRE(rows.size() == each.rows);
        if (each.rows) CHECK(rows.at(0).toObject().value(u8("act")).toString() == u8(each.act));
        CHECK(t.call(each.day, {u8("due")}).code == each.code);
    }
    CHECK(t.call("2024-10-02", {u8("due"), u8("--district"), u8("514")}).code == 0); // another district
    CHECK(t.call("2024-09-20", {u8("due"), u8("--within"), u8("90"), u8("--json")}).json().array().size() == 1);
}

TEST_CASE("letters writes a PDF or Word files once, keeps drafts, and says who would get one")
{
    const LetterCall t;
    const QString pdf = t.desk.file(u8("thu.pdf"));
    const CallResult dry = t.call("2024-09-20", {u8("letters"), u8("--dry-run"), u8("--json")});
    CHECK(dry.code == 0);
    REQUIRE(dry.json().array().size() == 1);
    CHECK(dry.json().array().at(0).toObject().value(u8("number")).toString() == u8("01/CCPTNT-NV"));

    CHECK(t.call("2024-09-20", {u8("letters"), u8("--out"), pdf, u8("--number"), u8("45")}).code == 0);
    CHECK(QFile(pdf).size() > 1000);
    CHECK(t.call("2024-09-20", {u8("letters"), u8("--dry-run"), u8("--json")})
              .json()
              .array()
              .isEmpty()); // drafted already
    const CallResult again = t.call("2024-09-20", {u8("letters"), u8("--dry-run"), u8("--again"), u8("--json")});
    REQUIRE(again.json().array().size() == 1);
    // Kept on the day it was done, whatever day the letter is of.
    CHECK(QDate::fromString(again.json().array().at(0).toObject().value(u8("before")).toString(), Qt::ISODate) >
          QDate(2026, 1, 1));
    CHECK(t.call("2024-09-20", {u8("letters"), u8("--again"), u8("--number"), u8("45"), u8("--out"), pdf}).code ==
          2); // taken
    CHECK(again.json().array().at(0).toObject().value(u8("number")).toString() == u8("46/CCPTNT-NV"));

    const QString folder = t.desk.file(u8("word"));
    CHECK(t.call("2024-10-05", {u8("letters"), u8("--again"), u8("--out"), folder}).code ==
          3); // a draft is not a notice: overdue
    CHECK(QDir(folder).entryList({u8("*.docx")}).size() == 1);
    CHECK(t.call("2024-11-05", {u8("letters"), u8("--kind"), u8("public"), u8("--out"), pdf}).code == 3);
}

TEST_CASE("letters says what it did not understand, and writes nothing then")
{
    const LetterCall t;
    for (const QStringList& wrong : {QStringList{u8("letters")},
                                     {u8("letters"), u8("--out"), u8("a.docx")},
                                     {u8("letters"), u8("--kind"), u8("thu"), u8("--dry-run")},
                                     {u8("letters"), u8("--number"), u8("x"), u8("--dry-run")},
                                     {u8("letters"), u8("extra"), u8("--dry-run")}}) {
        const CallResult result = t.call("2024-09-20", wrong);
        INFO(result.err.toStdString());
        CHECK(result.code == 2);
        CHECK_FALSE(result.err.isEmpty());
        CHECK(result.out.isEmpty());
    }
    CHECK(t.call("2099-01-01", {u8("letters"), u8("--out"), t.desk.file(u8("a.pdf"))}).code == 2);
    const CallResult nowhere = t.call("2024-09-20", {u8("letters"), u8("--out"), u8("/nicht/da/a.pdf")});
    CHECK(nowhere.code == 1);
    CHECK(t.call("2024-09-20", {u8("letters"), u8("--dry-run"), u8("--json")}).json().array().size() ==
          1); // nothing was kept
}

TEST_CASE("notified proves the year, prints it as a report, and its exit code names what is missing")
{
    const LetterCall t;
    CHECK(t.call("2024-09-30", {u8("notified")}).code == 0);
    const CallResult missing = t.call("2024-10-02", {u8("notified"), u8("--json")});
    CHECK(missing.code == 3);
    REQUIRE(missing.json().array().size() == 1);
    const QJsonObject row = missing.json().array().at(0).toObject();
    CHECK(row.value(u8("state")).toString() == u8("missing"));
    CHECK(row.value(u8("legalLine")).toString() == u8("2024-10-01"));
    for (const char* ending : {"pdf", "xlsx", "csv", "docx"}) {
        const QString out = t.desk.file(u8("a.") + u8(ending));
        CHECK(t.call("2024-10-02", {u8("notified"), u8("--out"), out}).code == 3);
        CHECK(QFile(out).size() > 100);
    }
    CHECK(t.call("2024-10-02", {u8("notified"), u8("--out"), u8("a.txt")}).code == 2);
    CHECK(t.call("2024-10-02", {u8("notified"), u8("--since"), u8("2024-11-01")}).code == 2);
    CHECK(t.call("2024-10-02", {u8("report"), u8("da-thong-bao"), u8("--out"), t.desk.file(u8("b.pdf"))}).code == 0);
}

TEST_CASE("due tells the council's days of a renewal, one row a product")
{
    Desk desk;
    test::TempRegister book;
    {
        test::RoundBuilder build(*book);
        const test::BallotRound made(build, 2);
        book.addCertificate(made.dossiers[0].product, QDate(2024, 1, 1), 4);
    }
    const QString path = book.path();
    book.close();
    const auto due = [&](const char* day) {
        return desk.call({u8("--db"), path, u8("due"), u8("--json"), u8("--as-of"), u8(day)});
    };
    CHECK(due("2026-09-20").json().array().isEmpty()); // not yet 15 days before
    const CallResult last = due("2026-10-06");
    CHECK(last.code == 0);
    const QJsonArray rows = last.json().array();
    REQUIRE(rows.size() == 2);
    const QJsonObject first = rows.at(0).toObject();
    CHECK(first.value(u8("act")).toString() == u8("decide"));
    CHECK(first.value(u8("decideBy")).toString() == u8("2026-10-06"));
    CHECK(first.value(u8("since")).toString() == u8("2026-08-22"));
    CHECK(first.value(u8("lastValidDay")).toString() == u8("2027-01-01"));
    CHECK(first.value(u8("waiting")).toBool());
    CHECK(rows.at(1).toObject().keys() == first.keys());
    CHECK(due("2026-10-07").code == 3); // and a day too late
}

TEST_CASE("letters --kind invitation invites everybody in the lists of an event, once")
{
    const Desk desk;
    const QString path = desk.file(u8("so.db"));
    REQUIRE(desk.call({u8("sample"), path}).code == 0);
    const auto call = [&](QStringList more) {
        return desk.call(QStringList{u8("--db"), path, u8("letters"), u8("--kind"), u8("invitation"), u8("--as-of"),
                                     u8("2024-08-20")} +
                         more);
    };
    CHECK(call({u8("--dry-run")}).code == 2); // of which event?
    const CallResult unknown = call({u8("--dry-run"), u8("--event"), u8("Hội nghị không có")});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(u8("Hội nghị không có")));
    const QString out = desk.file(u8("moi.pdf"));
    const QJsonArray first = call({u8("--event"), u8("1"), u8("--out"), out, u8("--json")}).json().array();
    REQUIRE(first.size() > 10);
    CHECK(first.at(0).toObject().value(u8("kind")).toString() == u8("invitation"));
    CHECK(first.at(0).toObject().value(u8("number")).toString().endsWith(u8("/GM-CCPTNT")));
    CHECK(QFile::exists(out));
    CHECK(call({u8("--event"), u8("1"), u8("--dry-run"), u8("--json")}).json().array().isEmpty());
    CHECK(call({u8("--event"), u8("1"), u8("--dry-run"), u8("--again"), u8("--json")}).json().array().size() ==
          first.size());
}
