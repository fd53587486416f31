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

namespace {

QString l8(const char* text) { return QString::fromUtf8(text); }

/// One certificate that ends on 31/10/2024.
struct LetterCall
{
    Desk desk;
    test::TempRegister book;

    LetterCall()
    {
        const Subject subject = book.addSubject(l8("Hộ Lê Văn Tám"));
        book.addCertificate(book.addProduct(l8("Tiêu Tiên Phước"), subject.id).id, QDate(2021, 10, 31));
        book.close();
    }
    CallResult call(const char* day, QStringList arguments) const
    {
        return desk.call(QStringList{l8("--db"), book.path()} + arguments + QStringList{l8("--as-of"), l8(day)});
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
        const CallResult result = t.call(each.day, {l8("due"), l8("--json")});
        CHECK(result.code == each.code);
        const QJsonArray rows = result.json().array();
        REQUIRE(rows.size() == each.rows);
        if (each.rows) CHECK(rows.at(0).toObject().value(l8("act")).toString() == l8(each.act));
        CHECK(t.call(each.day, {l8("due")}).code == each.code);
    }
    CHECK(t.call("2024-10-02", {l8("due"), l8("--district"), l8("514")}).code == 0); // another district
    CHECK(t.call("2024-09-20", {l8("due"), l8("--within"), l8("90"), l8("--json")}).json().array().size() == 1);
}

TEST_CASE("letters writes a PDF or Word files once, keeps drafts, and says who would get one")
{
    const LetterCall t;
    const QString pdf = t.desk.file(l8("thu.pdf"));
    const CallResult dry = t.call("2024-09-20", {l8("letters"), l8("--dry-run"), l8("--json")});
    CHECK(dry.code == 0);
    REQUIRE(dry.json().array().size() == 1);
    CHECK(dry.json().array().at(0).toObject().value(l8("number")).toString() == l8("01/CCPTNT-NV"));

    CHECK(t.call("2024-09-20", {l8("letters"), l8("--out"), pdf, l8("--number"), l8("45")}).code == 0);
    CHECK(QFile(pdf).size() > 1000);
    CHECK(t.call("2024-09-20", {l8("letters"), l8("--dry-run"), l8("--json")})
              .json()
              .array()
              .isEmpty()); // drafted already
    const CallResult again = t.call("2024-09-20", {l8("letters"), l8("--dry-run"), l8("--again"), l8("--json")});
    REQUIRE(again.json().array().size() == 1);
    // Kept on the day it was done, whatever day the letter is of.
    CHECK(QDate::fromString(again.json().array().at(0).toObject().value(l8("before")).toString(), Qt::ISODate) >
          QDate(2026, 1, 1));
    CHECK(t.call("2024-09-20", {l8("letters"), l8("--again"), l8("--number"), l8("45"), l8("--out"), pdf}).code ==
          2); // taken
    CHECK(again.json().array().at(0).toObject().value(l8("number")).toString() == l8("46/CCPTNT-NV"));

    const QString folder = t.desk.file(l8("word"));
    CHECK(t.call("2024-10-05", {l8("letters"), l8("--again"), l8("--out"), folder}).code ==
          3); // a draft is not a notice: overdue
    CHECK(QDir(folder).entryList({l8("*.docx")}).size() == 1);
    CHECK(t.call("2024-11-05", {l8("letters"), l8("--kind"), l8("public"), l8("--out"), pdf}).code == 3);
}

TEST_CASE("letters says what it did not understand, and writes nothing then")
{
    const LetterCall t;
    for (const QStringList& wrong : {QStringList{l8("letters")},
                                     {l8("letters"), l8("--out"), l8("a.docx")},
                                     {l8("letters"), l8("--kind"), l8("thu"), l8("--dry-run")},
                                     {l8("letters"), l8("--number"), l8("x"), l8("--dry-run")},
                                     {l8("letters"), l8("extra"), l8("--dry-run")}}) {
        const CallResult result = t.call("2024-09-20", wrong);
        INFO(result.err.toStdString());
        CHECK(result.code == 2);
        CHECK_FALSE(result.err.isEmpty());
        CHECK(result.out.isEmpty());
    }
    CHECK(t.call("2099-01-01", {l8("letters"), l8("--out"), t.desk.file(l8("a.pdf"))}).code == 2);
    const CallResult nowhere = t.call("2024-09-20", {l8("letters"), l8("--out"), l8("/nicht/da/a.pdf")});
    CHECK(nowhere.code == 1);
    CHECK(t.call("2024-09-20", {l8("letters"), l8("--dry-run"), l8("--json")}).json().array().size() ==
          1); // nothing was kept
}

TEST_CASE("notified proves the year, prints it as a report, and its exit code names what is missing")
{
    const LetterCall t;
    CHECK(t.call("2024-09-30", {l8("notified")}).code == 0);
    const CallResult missing = t.call("2024-10-02", {l8("notified"), l8("--json")});
    CHECK(missing.code == 3);
    REQUIRE(missing.json().array().size() == 1);
    const QJsonObject row = missing.json().array().at(0).toObject();
    CHECK(row.value(l8("state")).toString() == l8("missing"));
    CHECK(row.value(l8("legalLine")).toString() == l8("2024-10-01"));
    for (const char* ending : {"pdf", "xlsx", "csv", "docx"}) {
        const QString out = t.desk.file(l8("a.") + l8(ending));
        CHECK(t.call("2024-10-02", {l8("notified"), l8("--out"), out}).code == 3);
        CHECK(QFile(out).size() > 100);
    }
    CHECK(t.call("2024-10-02", {l8("notified"), l8("--out"), l8("a.txt")}).code == 2);
    CHECK(t.call("2024-10-02", {l8("notified"), l8("--since"), l8("2024-11-01")}).code == 2);
    CHECK(t.call("2024-10-02", {l8("report"), l8("da-thong-bao"), l8("--out"), t.desk.file(l8("b.pdf"))}).code == 0);
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
        return desk.call({l8("--db"), path, l8("due"), l8("--json"), l8("--as-of"), l8(day)});
    };
    CHECK(due("2026-09-20").json().array().isEmpty()); // not yet 15 days before
    const CallResult last = due("2026-10-06");
    CHECK(last.code == 0);
    const QJsonArray rows = last.json().array();
    REQUIRE(rows.size() == 2);
    const QJsonObject first = rows.at(0).toObject();
    CHECK(first.value(l8("act")).toString() == l8("decide"));
    CHECK(first.value(l8("decideBy")).toString() == l8("2026-10-06"));
    CHECK(first.value(l8("since")).toString() == l8("2026-08-22"));
    CHECK(first.value(l8("lastValidDay")).toString() == l8("2027-01-01"));
    CHECK(first.value(l8("waiting")).toBool());
    CHECK(rows.at(1).toObject().keys() == first.keys());
    CHECK(due("2026-10-07").code == 3); // and a day too late
}
