// sample, backup, check, report, and registers that cannot be used: what happens to files.
#include "core/office/open_register.h"
#include "core/storage/attachment_store.h"
#include "core/storage/register_file.h"
#include "tests/app/program_call.h"
#include "tests/support/zip_parts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::fileBytes;
using test::writeFile;

namespace {

QString f8(const char* text) { return QString::fromUtf8(text); }

/// One sentence on stderr, nothing on stdout.
void checkRefused(const CallResult& result)
{
    INFO(result.err.toStdString());
    CHECK(result.code == 1);
    CHECK(result.out.isEmpty());
    CHECK(result.err.count(u'\n') == 1);
    CHECK(result.err.trimmed().endsWith(u'.'));
}

} // namespace

TEST_CASE("sample writes the same register every time, and never over a file")
{
    const Desk desk;
    const QString book = desk.sample();
    REQUIRE(QFile::exists(book));
    const QByteArray before = fileBytes(book);
    checkRefused(desk.call({f8("sample"), book}));
    CHECK(fileBytes(book) == before);

    const QString letter = desk.file(f8("thư.txt"));
    writeFile(letter, "gửi chị Lan");
    checkRefused(desk.call({f8("sample"), letter}));
    CHECK(fileBytes(letter) == "gửi chị Lan");
    checkRefused(desk.call({f8("sample"), letter + f8("/mau.db")}));
}

TEST_CASE("backup writes a sound copy with day and time in its name")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString folder = desk.file(f8("bản sao"));
    const CallResult made = desk.call({f8("--db"), book, f8("backup"), folder});
    CHECK(made.code == 0);
    const QStringList copies = QDir(folder).entryList({f8("mau-*.db")}, QDir::Files);
    REQUIRE(copies.size() == 1);
    CHECK(made.out.trimmed().endsWith(copies.first()));
    const QString copy = QDir(folder).filePath(copies.first());
    CHECK(desk.call({f8("--db"), copy, f8("check")}).code == 0);
    CHECK(desk.call({f8("--db"), copy, f8("stats"), f8("--json")}).out ==
          desk.call({f8("--db"), book, f8("stats"), f8("--json")}).out);

    writeFile(desk.file(f8("tệp")), "x");
    checkRefused(desk.call({f8("--db"), book, f8("backup"), desk.file(f8("tệp"))}));
}

TEST_CASE("a list that was read in is taken out again by the backup made before it")
{
    const Desk desk;
    const QString book = desk.sample();
    const auto stats = [&] { return desk.call({f8("--db"), book, f8("stats"), f8("--json")}).out; };
    const auto backups = [&] { return desk.call({f8("--db"), book, f8("backups"), f8("--json")}).json().array(); };
    CHECK(desk.call({f8("--db"), book, f8("backups")}).out.contains(f8("Không có bản sao lưu")));
    const QString before = stats();
    writeFile(desk.file(f8("ds.csv")),
              "Tên sản phẩm,Chủ thể,Hạng sao,Số QĐ,Ngày QĐ\nNem chua,HTX Mới Lập,3,1/QĐ-UBND,05/06/2024\n");
    REQUIRE(desk.call({f8("--db"), book, f8("import"), desk.file(f8("ds.csv"))}).code == 0);
    CHECK(stats() != before);
    REQUIRE(backups().size() == 1);
    const QJsonObject backup = backups().first().toObject();
    CHECK(backup[f8("why")] == f8("import"));
    CHECK(backup[f8("register")] == book);
    CHECK(backup[f8("since")][f8("acts")] == 1);
    CHECK(backup[f8("since")][f8("added")].toInt() >= 3);
    CHECK(backup[f8("since")][f8("deleted")] == 0);
    const QString path = backup[f8("path")].toString();
    CHECK(desk.call({f8("--db"), book, f8("backups")}).out.contains(f8("trước khi nhập danh sách")));

    checkRefused(desk.call({f8("restore"), desk.file(f8("không có.db")), f8("--to"), book}));
    CHECK(desk.call({f8("restore"), path}).code == 2);
    {
        const Database open = Database::open(book, Database::Mode::ReadWrite);
        open.integer(f8("select count(*) from act"));
        const CallResult refused = desk.call({f8("restore"), path, f8("--to"), book});
        checkRefused(refused);
        CHECK(refused.err.contains(f8("đang mở")));
    }
    CHECK(stats() != before);
    const CallResult restored = desk.call({f8("restore"), path, f8("--to"), book});
    CHECK(restored.code == 0);
    CHECK(stats() == before);
    CHECK(desk.call({f8("--db"), book, f8("check")}).code == 0);
    const QStringList kept = QDir(desk.folder()).entryList({f8("mau-thay-*.db")});
    REQUIRE(kept.size() == 1);
    CHECK(restored.out.contains(kept.first()));
    const auto found = [&](const QString& file) {
        return desk.call({f8("--db"), file, f8("find"), f8("HTX Mới Lập"), f8("--json")})
            .out.contains(f8("HTX Mới Lập"));
    };
    CHECK(found(desk.file(kept.first())));
    CHECK_FALSE(found(book));
}

TEST_CASE("check says sound, or refuses a damaged register")
{
    const Desk desk;
    const QString book = desk.sample();
    const CallResult sound = desk.call({f8("--db"), book, f8("check")});
    CHECK(sound.code == 0);
    CHECK(sound.out.contains(f8("mau.db")));

    QByteArray bytes = fileBytes(book);
    // Pages in the middle are overwritten, as a failing disk does.
    for (qsizetype at = bytes.size() / 3; at < bytes.size() / 3 + 40000; ++at) bytes[at] = char(0x5a);
    const QString broken = desk.file(f8("hỏng.db"));
    writeFile(broken, bytes);
    checkRefused(desk.call({f8("--db"), broken, f8("check")}));
}

TEST_CASE("check is content with files of records that were deleted")
{
    const Desk desk;
    const QString path = desk.file(f8("sổ.db"));
    {
        const auto book = createRegister(path);
        WriteAct act(book->database(), test::testAct(ActKind::Add));
        Subject maker;
        maker.name = f8("Hộ An");
        book->subjects().add(act, maker);
        attachFile(book->attachments(), act, f8("subject"), maker.id.value, f8("a.pdf"), "abc", QDate(2024, 8, 31));
        book->subjects().remove(act, maker.id);
        act.commit();
    }
    const CallResult result = desk.call({f8("--db"), path, f8("check")});
    INFO(result.err.toStdString());
    CHECK(result.code == 0);
}

TEST_CASE("import refuses the row with a code twice, names its cell and takes the rest")
{
    const Desk desk;
    const QString path = desk.file(f8("sổ.db"));
    createRegister(path);
    const QString list = desk.file(f8("ds.csv"));
    writeFile(list, "Sản phẩm,Chủ thể,Mã sản phẩm\nGạo,HTX A,QN-1\nChè,HTX A,QN-1\nMuối,HTX B,QN-2\n");
    const CallResult result = desk.call({f8("--db"), path, f8("import"), list});
    INFO((result.out + result.err).toStdString());
    CHECK(result.code == 0);
    CHECK(result.out.contains(f8("C3: ")));
    CHECK(result.out.contains(f8("QN-1")));
    CHECK(openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)))->products().all().size() == 2);
}

TEST_CASE("a register that cannot be used is refused by every command and stays byte for byte")
{
    const Desk desk;
    const QString path = desk.file(f8("x.db"));
    QByteArray bytes;
    SECTION("no register") { bytes = "đây là một lá thư, không phải sổ"; }
    SECTION("empty file") { bytes = ""; }
    SECTION("cut off") { bytes = fileBytes(desk.sample()).left(5000); }
    SECTION("a flipped bit in its version")
    {
        bytes = fileBytes(desk.sample());
        bytes[60] = char(0x80);
    }
    SECTION("an older version than its tables")
    {
        bytes = fileBytes(desk.sample());
        bytes[63] = 4;
    }
    SECTION("another program's database")
    {
        const QString other = desk.file(f8("khác.sqlite"));
        Database::open(other, Database::Mode::Create).run(f8("create table t (x)"));
        bytes = fileBytes(other);
    }
    SECTION("newer")
    {
        bytes = fileBytes(desk.sample());
        // SQLite's user_version, big endian at byte 60 of the file.
        bytes[62] = 0x7f;
    }
    writeFile(path, bytes);
    for (const QStringList& verb : {QStringList{f8("stats")},
                                    {f8("due"), f8("--within"), f8("9")},
                                    {f8("find"), f8("a")},
                                    {f8("check")},
                                    {f8("backup"), desk.file(f8("b"))},
                                    {f8("report"), f8("theo-huyen"), f8("--out"), desk.file(f8("r.pdf"))},
                                    {}}) {
        CallResult result = desk.call(QStringList{f8("--db"), path} + verb);
        if (verb.isEmpty()) // the line about the missing screen comes first
            result.err = result.err.section(u'\n', 1);
        checkRefused(result);
        CHECK(fileBytes(path) == bytes);
    }
    CHECK_FALSE(QFile::exists(desk.file(f8("r.pdf"))));
    CHECK(QDir(desk.folder()).entryList({f8("x.db*")}).size() == 1);
}

TEST_CASE("new makes an empty register for its owner alone, and never over a file")
{
    const Desk desk;
    const QString path = desk.file(f8("sổ mới.db"));
    const CallResult made = desk.call({f8("new"), path});
    INFO(made.err.toStdString());
    CHECK(made.code == 0);
    CHECK(made.out.contains(path));
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)))->products().all().empty());
    const QByteArray before = fileBytes(path);
    checkRefused(desk.call({f8("new"), path}));
    CHECK(fileBytes(path) == before);
    CHECK(desk.call({f8("new")}).code == 2);
    const QString csv = desk.file(f8("danh sách.csv"));
    CHECK(desk.call({f8("--db"), path, f8("report"), f8("danh-sach"), f8("--out"), csv}).code == 0);
    CHECK((QFile::permissions(csv) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("check says what an older register is, and leaves it as it is")
{
    const Desk desk;
    const QString path = desk.file(f8("cũ.db"));
    REQUIRE(QFile::copy(f8(SOURCE_DIR "/tests/data/schema/register-4.db"), path));
    const QByteArray before = fileBytes(path);
    const CallResult result = desk.call({f8("--db"), path, f8("check")});
    CHECK(result.code == 0);
    CHECK(result.out.contains(f8("phiên bản cũ hơn")));
    CHECK(fileBytes(path) == before);
    CHECK(QDir(desk.folder()).entryList({f8("cũ*")}).size() == 1);
}

TEST_CASE("only what is damaged is called so")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString list = desk.file(f8("ds.csv"));
    writeFile(list, "Sản phẩm,Chủ thể\nGạo,HTX A\n");
    const auto import = [&](const char* place) {
        qputenv("SO_OCOP_PLACE", place);
        const CallResult result = desk.call({f8("--db"), book, f8("import"), list});
        qunsetenv("SO_OCOP_PLACE");
        INFO(place << ": " << result.err.toStdString());
        CHECK(result.code == 1);
        CHECK_FALSE(result.err.contains(f8("hỏng")));
        return result.err;
    };
    const QByteArray before = fileBytes(book);
    CHECK(import("locked").contains(f8("chỉ để xem")));
    CHECK(import("cd").contains(f8("chỉ để xem")));
    CHECK(fileBytes(book) == before);

    writeFile(book + f8(".lock"), R"({"desk":"x","person":"minh","machine":"may-hai","mark":"00000000",
        "since":"2024-08-31T07:30:00","processes":[]})");
    const QString held = import("shared");
    CHECK(held.contains(f8("may-hai")));
    CHECK(held.contains(f8("minh")));
    CHECK(held.contains(f8("07:30")));
    CHECK(fileBytes(book) == before);
    qputenv("SO_OCOP_PLACE", "shared");
    CHECK(desk.call({f8("--db"), book, f8("stats")}).code == 0); // looking is for everybody
    QFile::remove(book + f8(".lock"));
    CHECK(desk.call({f8("--db"), book, f8("import"), list}).code == 0);
    qunsetenv("SO_OCOP_PLACE");
    CHECK(QDir(desk.folder()).entryList({f8("mau.db*")}).size() == 1); // the lease went, too
}

TEST_CASE("a missing register is not made")
{
    const Desk desk;
    const QString path = desk.file(f8("chưa có.db"));
    const CallResult result = desk.call({f8("--db"), path, f8("stats")});
    checkRefused(result);
    CHECK(result.err.contains(path));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("report: a round or decision nobody knows ends in a sentence")
{
    const Desk desk;
    const QString book = desk.sample();
    const auto report = [&](const QStringList& more) {
        return desk.call(QStringList{f8("--db"), book, f8("report"), f8("--out"), desk.file(f8("x.pdf"))} + more);
    };
    CHECK(report({f8("ket-qua-dot")}).code == 2);
    CHECK(report({f8("phu-luc")}).code == 2);
    const CallResult round = report({f8("bien-ban"), f8("--round"), f8("Đợt 9")});
    CHECK(round.code == 1);
    CHECK(round.err.contains(f8("Đợt 1 năm 2026")));
    CHECK(report({f8("phu-luc"), f8("--decision"), f8("1/QĐ-XYZ")}).code == 1);
    CHECK_FALSE(QFile::exists(desk.file(f8("x.pdf"))));
}

TEST_CASE("report writes PDF, Excel and CSV, by name, day and district")
{
    const Desk desk;
    const QString book = desk.sample();
    const CallResult list = desk.call({f8("report"), f8("--list")});
    CHECK(list.code == 0);
    QStringList names;
    for (const QString& line : list.out.split(u'\n', Qt::SkipEmptyParts)) names << line.section(u' ', 0, 0);
    CHECK(names.contains(f8("theo-huyen")));
    const auto write = [&](const QString& name, const QString& file, const QStringList& more = {}) {
        const CallResult result = desk.call(
            QStringList{f8("--db"), book, f8("report"), name, f8("--as-of"), f8("2024-08-31"), f8("--out"), file} +
            more);
        INFO(name.toStdString() << ": " << result.err.toStdString());
        CHECK(result.code == 0);
        CHECK(result.err.isEmpty());
        return fileBytes(file);
    };
    for (const QString& line : list.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u' ', 0, 0);
        QStringList more; // papers of a round and of a decision of the sample
        if (line.contains(f8("--round"))) more << f8("--round") << f8("đợt 1 năm 2026");
        if (line.contains(f8("--dossier"))) more << f8("--dossier") << f8("1");
        if (line.contains(f8("--decision"))) more << f8("--decision") << f8("3261/qđ-ubnd");
        const QByteArray pdf = write(name, desk.file(name + f8(".pdf")), more);
        CHECK(pdf.startsWith("%PDF-"));
        CHECK(pdf.trimmed().endsWith("%%EOF"));
    }
    const QString csv = QString::fromUtf8(write(f8("danh-sach"), desk.file(f8("ds.csv"))));
    CHECK(csv.count(u'\n') > 407);
    const QString workbook = desk.file(f8("theo.xlsx"));
    write(f8("theo-huyen"), workbook, {f8("--district"), f8("514")});
    CHECK(test::zipPart(workbook, f8("xl/workbook.xml")).contains("<sheet "));
    bool named = false;
    for (int row = 1; row < 12; ++row)
        for (const QChar column : f8("ABCDEFGH"))
            named = named || test::xlsxCell(workbook, 1, column + QString::number(row)).contains(f8("Tiên Phước"));
    CHECK(named);
    checkRefused(
        desk.call({f8("--db"), book, f8("report"), f8("danh-sach"), f8("--out"), desk.file(f8("không có/ds.csv"))}));
}
