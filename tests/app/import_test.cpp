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
using test::writeFile;

namespace {

QString f8(const char* text) { return QString::fromUtf8(text); }

QString messy(const char* name) { return QStringLiteral(SOURCE_DIR "/tests/data/exchange/messy/") + f8(name); }

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
    QString book = file(f8("so.db"));

    ImportDesk() { REQUIRE(call({f8("new"), book}).code == 0); }
    CallResult import(const QString& list, const QStringList& options = {}) const
    {
        return call(QStringList{f8("--db"), book, f8("import"), list, f8("--json")} + options);
    }
};

} // namespace

TEST_CASE("import tells sheets, columns, rows, problems and notes, and a dry run tells the same as a real one",
          "[import]")
{
    const ImportDesk desk;
    const QString list = messy("sheet-per-district-only-first-read.xlsx");
    const CallResult dry = desk.import(list, {f8("--dry-run")});
    CHECK(dry.code == 0);
    const QJsonObject told = dry.json().object();
    CHECK(keysOf(told) == sorted({f8("read"), f8("new"), f8("changed"), f8("same"), f8("skipped"), f8("failed"),
                                  f8("sheets"), f8("columns"), f8("rows"), f8("problems"), f8("notes")}));
    const QJsonArray rows = told[f8("rows")].toArray();
    REQUIRE(rows.size() == told[f8("read")].toInt());
    CHECK(keysOf(rows.first()) ==
          sorted({f8("sheet"), f8("row"), f8("result"), f8("product"), f8("subject"), f8("kind"), f8("district"),
                  f8("commune"), f8("stars"), f8("decision"), f8("date"), f8("lastValidDay"), f8("problems")}));
    CHECK(rows.first()[f8("sheet")].toString() == f8("Tam Kỳ"));
    CHECK(rows.first()[f8("date")].toString() == f8("2024-12-27"));
    CHECK(told[f8("sheets")].toArray().size() == 6);
    for (const QJsonValue& column : told[f8("columns")].toArray()) {
        CHECK(column[f8("heading")].isString());
        CHECK((column[f8("field")].isString() || column[f8("field")].isNull()));
    }

    const CallResult real = desk.import(list);
    CHECK(real.code == 0);
    CHECK(real.out == dry.out);
    const QJsonObject again = desk.import(list).json().object();
    CHECK(again[f8("same")] == told[f8("new")]);
    CHECK(again[f8("new")].toInt() == 0);
}

TEST_CASE("import takes one sheet when it is named, and names those there are when it is not there", "[import]")
{
    const ImportDesk desk;
    const QString list = messy("sheet-per-district-only-first-read.xlsx");
    const CallResult one = desk.import(list, {f8("--sheet"), f8("Tam Kỳ"), f8("--dry-run")});
    CHECK(one.code == 0);
    const QJsonArray rows = one.json().object()[f8("rows")].toArray();
    REQUIRE_FALSE(rows.isEmpty());
    for (const QJsonValue& row : rows) CHECK(row[f8("sheet")].toString() == f8("Tam Kỳ"));

    const CallResult none = desk.import(list, {f8("--sheet"), f8("Hà Nội")});
    CHECK(none.code != 0);
    CHECK(none.err.contains(f8("Hà Nội")));
    CHECK(none.err.contains(f8("Tam Kỳ")));
}

TEST_CASE("import reads the columns as the register keeps it under a name", "[import][mapping]")
{
    const ImportDesk desk;
    const QString list = desk.file(f8("lạ.csv"));
    writeFile(list, "Cột A,Cột B,Cột C\nMật ong,Hộ A,3\n");
    const QStringList wanted{f8("--mapping"), f8("mẫu của huyện Thăng Bình"), f8("--dry-run")};
    const CallResult before = desk.import(list, wanted);
    CHECK(before.code == 2);
    CHECK(before.err.contains(f8("mẫu của huyện Thăng Bình")));
    {
        const auto book = openRegister(desk.book, QDateTime());
        WriteAct act(book->database(), test::testAct(ActKind::Setting));
        using Field = ListField;
        keepMappings(act,
                     {{f8("mẫu của huyện Thăng Bình"),
                       {{f8("Cột A"), Field::Product}, {f8("Cột B"), Field::Subject}, {f8("Cột C"), Field::Stars}}}});
        act.commit();
    }
    CHECK(desk.import(list, {f8("--dry-run")}).code == 1); // nobody could know those headings
    const CallResult read = desk.import(list, wanted);
    CHECK(read.code == 0);
    const QJsonObject told = read.json().object();
    CHECK(told[f8("new")].toInt() == 1);
    CHECK(told[f8("rows")][0][f8("stars")].toInt() == 3);
    CHECK(told[f8("columns")][1][f8("field")].toString() == f8("subject"));
    CHECK(told[f8("notes")][0].toString().contains(f8("mẫu của huyện Thăng Bình")));
    const CallResult other = desk.import(list, {f8("--mapping"), f8("mẫu khác")});
    CHECK(other.code == 2);
    CHECK(other.err.contains(f8("mẫu của huyện Thăng Bình")));
    CHECK(desk.import(messy("sheet-per-district-only-first-read.xlsx"), wanted).code == 1); // other headings
}

TEST_CASE("every problem names its sheet, row, cell and sentence; nothing taken is exit code 1", "[import]")
{
    const ImportDesk desk;
    const QString list = desk.file(f8("hỏng.csv"));
    writeFile(list,
              "Tên sản phẩm,Chủ thể,Hạng sao,Ngày quyết định\nMật ong,Hộ A,3,không phải ngày\nTrà,,3,01/02/2024\n");
    const CallResult nothing = desk.import(list, {f8("--dry-run")});
    CHECK(nothing.code == 1);
    const QJsonObject told = nothing.json().object();
    CHECK(told[f8("read")].toInt() == 2);
    CHECK(told[f8("failed")].toInt() == 1);
    CHECK(told[f8("skipped")].toInt() == 1); // who makes the tea is asked, and nobody is there to answer
    const QJsonArray problems = told[f8("problems")].toArray();
    REQUIRE_FALSE(problems.isEmpty());
    for (const QJsonValue& problem : problems) {
        CHECK(keysOf(problem) == sorted({f8("sheet"), f8("row"), f8("cell"), f8("result"), f8("product"),
                                         f8("severity"), f8("code"), f8("sentence")}));
        CHECK(problem[f8("row")].toInt() > 1);
        CHECK(problem[f8("sentence")].toString().size() > 10);
    }
}
