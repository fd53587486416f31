// import: what the command tells of a list in JSON, which sheets it takes, and its exit code.
#include "core/exchange/list_mapping.h"
#include "core/office/open_register.h"
#include "tests/app/program_call.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonObject>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::u8;
using test::writeFile;

namespace {

QString messy(const char* name) { return QStringLiteral(SOURCE_DIR "/tests/data/exchange/messy/") + u8(name); }

QStringList keysOf(const QJsonValue& object)
{
    QStringList keys = object.toObject().keys();
    keys.sort();
    return keys;
}

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

struct ImportDesk : Desk
{
    QString book = file(u8("so.db"));

    ImportDesk() { REQUIRE(call({u8("new"), book}).code == 0); }
    CallResult import(const QString& list, const QStringList& options = {}) const
    {
        return call(QStringList{u8("--db"), book, u8("import"), list, u8("--json")} + options);
    }
};

} // namespace

TEST_CASE("import tells sheets, columns, rows, problems and notes, and a dry run tells the same as a real one",
          "[import]")
{
    const ImportDesk desk;
    const QString list = messy("sheet-per-district-only-first-read.xlsx");
    const CallResult dry = desk.import(list, {u8("--dry-run")});
    CHECK(dry.code == 0);
    const QJsonObject told = dry.json().object();
    CHECK(keysOf(told) == sorted({u8("read"), u8("new"), u8("changed"), u8("same"), u8("skipped"), u8("failed"),
                                  u8("sheets"), u8("columns"), u8("rows"), u8("problems"), u8("notes")}));
    const QJsonArray rows = told[u8("rows")].toArray();
    REQUIRE(rows.size() == told[u8("read")].toInt());
    CHECK(keysOf(rows.first()) ==
          sorted({u8("sheet"), u8("row"), u8("result"), u8("product"), u8("subject"), u8("kind"), u8("district"),
                  u8("commune"), u8("stars"), u8("decision"), u8("date"), u8("lastValidDay"), u8("problems")}));
    CHECK(rows.first()[u8("sheet")].toString() == u8("Tam Kỳ"));
    CHECK(rows.first()[u8("date")].toString() == u8("2024-12-27"));
    CHECK(told[u8("sheets")].toArray().size() == 6);
    for (const QJsonValue& column : told[u8("columns")].toArray()) {
        CHECK(column[u8("heading")].isString());
        CHECK((column[u8("field")].isString() || column[u8("field")].isNull()));
    }

    const CallResult real = desk.import(list);
    CHECK(real.code == 0);
    CHECK(real.out == dry.out);
    const QJsonObject again = desk.import(list).json().object();
    CHECK(again[u8("same")] == told[u8("new")]);
    CHECK(again[u8("new")].toInt() == 0);
}

TEST_CASE("import takes one sheet when it is named, and names those there are when it is not there", "[import]")
{
    const ImportDesk desk;
    const QString list = messy("sheet-per-district-only-first-read.xlsx");
    const CallResult one = desk.import(list, {u8("--sheet"), u8("Tam Kỳ"), u8("--dry-run")});
    CHECK(one.code == 0);
    const QJsonArray rows = one.json().object()[u8("rows")].toArray();
    REQUIRE_FALSE(rows.isEmpty());
    for (const QJsonValue& row : rows) CHECK(row[u8("sheet")].toString() == u8("Tam Kỳ"));

    const CallResult none = desk.import(list, {u8("--sheet"), u8("Hà Nội")});
    CHECK(none.code != 0);
    CHECK(none.err.contains(u8("Hà Nội")));
    CHECK(none.err.contains(u8("Tam Kỳ")));
}

TEST_CASE("import reads the columns as the register keeps it under a name", "[import][mapping]")
{
    const ImportDesk desk;
    const QString list = desk.file(u8("lạ.csv"));
    writeFile(list, "Cột A,Cột B,Cột C\nMật ong,Hộ A,3\n");
    const QStringList wanted{u8("--mapping"), u8("mẫu của huyện Thăng Bình"), u8("--dry-run")};
    const CallResult before = desk.import(list, wanted);
    CHECK(before.code == 2);
    CHECK(before.err.contains(u8("mẫu của huyện Thăng Bình")));
    {
        const auto book = openRegister(desk.book, QDateTime());
        WriteAct act(book->database(), test::testAct(ActKind::Setting));
        using Field = ListField;
        keepMappings(act,
                     {{u8("mẫu của huyện Thăng Bình"),
                       {{u8("Cột A"), Field::Product}, {u8("Cột B"), Field::Subject}, {u8("Cột C"), Field::Stars}}}});
        act.commit();
    }
    CHECK(desk.import(list, {u8("--dry-run")}).code == 1); // nobody could know those headings
    const CallResult read = desk.import(list, wanted);
    CHECK(read.code == 0);
    const QJsonObject told = read.json().object();
    CHECK(told[u8("new")].toInt() == 1);
    CHECK(told[u8("rows")][0][u8("stars")].toInt() == 3);
    CHECK(told[u8("columns")][1][u8("field")].toString() == u8("subject"));
    CHECK(told[u8("notes")][0].toString().contains(u8("mẫu của huyện Thăng Bình")));
    const CallResult other = desk.import(list, {u8("--mapping"), u8("mẫu khác")});
    CHECK(other.code == 2);
    CHECK(other.err.contains(u8("mẫu của huyện Thăng Bình")));
    CHECK(desk.import(messy("sheet-per-district-only-first-read.xlsx"), wanted).code == 1); // other headings
}

TEST_CASE("every problem names its sheet, row, cell and sentence; nothing taken is exit code 1", "[import]")
{
    const ImportDesk desk;
    const QString list = desk.file(u8("hỏng.csv"));
    writeFile(list,
              "Tên sản phẩm,Chủ thể,Hạng sao,Ngày quyết định\nMật ong,Hộ A,3,không phải ngày\nTrà,,3,01/02/2024\n");
    const CallResult nothing = desk.import(list, {u8("--dry-run")});
    CHECK(nothing.code == 1);
    const QJsonObject told = nothing.json().object();
    CHECK(told[u8("read")].toInt() == 2);
    CHECK(told[u8("failed")].toInt() == 1);
    CHECK(told[u8("skipped")].toInt() == 1); // who makes the tea is asked, and nobody is there to answer
    const QJsonArray problems = told[u8("problems")].toArray();
    REQUIRE_FALSE(problems.isEmpty());
    for (const QJsonValue& problem : problems) {
        CHECK(keysOf(problem) == sorted({u8("sheet"), u8("row"), u8("cell"), u8("result"), u8("product"),
                                         u8("severity"), u8("code"), u8("sentence")}));
        CHECK(problem[u8("row")].toInt() > 1);
        CHECK(problem[u8("sentence")].toString().size() > 10);
    }
}
