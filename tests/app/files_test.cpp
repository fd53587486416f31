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
using test::u8;
using test::writeFile;

namespace {

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
    checkRefused(desk.call({u8("sample"), book}));
    CHECK(fileBytes(book) == before);

    const QString letter = desk.file(u8("thư.txt"));
    writeFile(letter, "gửi chị Lan");
    checkRefused(desk.call({u8("sample"), letter}));
    CHECK(fileBytes(letter) == "gửi chị Lan");
    checkRefused(desk.call({u8("sample"), letter + u8("/mau.db")}));
}

TEST_CASE("backup writes a sound copy with day and time in its name")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString folder = desk.file(u8("bản sao"));
    const CallResult made = desk.call({u8("--db"), book, u8("backup"), folder});
    CHECK(made.code == 0);
    const QStringList copies = QDir(folder).entryList({u8("mau-*.db")}, QDir::Files);
    REQUIRE(copies.size() == 1);
    CHECK(made.out.trimmed().endsWith(copies.first()));
    const QString copy = QDir(folder).filePath(copies.first());
    CHECK(desk.call({u8("--db"), copy, u8("check")}).code == 0);
    CHECK(desk.call({u8("--db"), copy, u8("stats"), u8("--json")}).out ==
          desk.call({u8("--db"), book, u8("stats"), u8("--json")}).out);

    writeFile(desk.file(u8("tệp")), "x");
    checkRefused(desk.call({u8("--db"), book, u8("backup"), desk.file(u8("tệp"))}));
}

TEST_CASE("a list that was read in is taken out again by the backup made before it")
{
    const Desk desk;
    const QString book = desk.sample();
    const auto stats = [&] { return desk.call({u8("--db"), book, u8("stats"), u8("--json")}).out; };
    const auto backups = [&] { return desk.call({u8("--db"), book, u8("backups"), u8("--json")}).json().array(); };
    CHECK(desk.call({u8("--db"), book, u8("backups")}).out.contains(u8("Không có bản sao lưu")));
    const QString before = stats();
    writeFile(desk.file(u8("ds.csv")),
              "Tên sản phẩm,Chủ thể,Hạng sao,Số QĐ,Ngày QĐ\nNem chua,HTX Mới Lập,3,1/QĐ-UBND,05/06/2024\n");
    REQUIRE(desk.call({u8("--db"), book, u8("import"), desk.file(u8("ds.csv"))}).code == 0);
    CHECK(stats() != before);
    REQUIRE(backups().size() == 1);
    const QJsonObject backup = backups().first().toObject();
    CHECK(backup[u8("why")] == u8("import"));
    CHECK(backup[u8("register")] == book);
    CHECK(backup[u8("since")][u8("acts")] == 1);
    CHECK(backup[u8("since")][u8("added")].toInt() >= 3);
    CHECK(backup[u8("since")][u8("deleted")] == 0);
    const QString path = backup[u8("path")].toString();
    CHECK(desk.call({u8("--db"), book, u8("backups")}).out.contains(u8("trước khi nhập danh sách")));

    checkRefused(desk.call({u8("restore"), desk.file(u8("không có.db")), u8("--to"), book}));
    CHECK(desk.call({u8("restore"), path}).code == 2);
    {
        const Database open = Database::open(book, Database::Mode::ReadWrite);
        open.integer(u8("select count(*) from act"));
        const CallResult refused = desk.call({u8("restore"), path, u8("--to"), book});
        checkRefused(refused);
        CHECK(refused.err.contains(u8("đang mở")));
    }
    CHECK(stats() != before);
    const CallResult restored = desk.call({u8("restore"), path, u8("--to"), book});
    CHECK(restored.code == 0);
    CHECK(stats() == before);
    CHECK(desk.call({u8("--db"), book, u8("check")}).code == 0);
    const QStringList kept = QDir(desk.folder()).entryList({u8("mau-thay-*.db")});
    REQUIRE(kept.size() == 1);
    CHECK(restored.out.contains(kept.first()));
    const auto found = [&](const QString& file) {
        return desk.call({u8("--db"), file, u8("find"), u8("HTX Mới Lập"), u8("--json")})
            .out.contains(u8("HTX Mới Lập"));
    };
    CHECK(found(desk.file(kept.first())));
    CHECK_FALSE(found(book));
}

TEST_CASE("check says sound, or refuses a damaged register")
{
    const Desk desk;
    const QString book = desk.sample();
    const CallResult sound = desk.call({u8("--db"), book, u8("check")});
    CHECK(sound.code == 0);
    CHECK(sound.out.contains(u8("mau.db")));

    QByteArray bytes = fileBytes(book);
    // Pages in the middle are overwritten, as a failing disk does.
    for (qsizetype at = bytes.size() / 3; at < bytes.size() / 3 + 40000; ++at) bytes[at] = char(0x5a);
    const QString broken = desk.file(u8("hỏng.db"));
    writeFile(broken, bytes);
    checkRefused(desk.call({u8("--db"), broken, u8("check")}));
}

TEST_CASE("check is content with files of records that were deleted")
{
    const Desk desk;
    const QString path = desk.file(u8("sổ.db"));
    {
        const auto book = createRegister(path);
        WriteAct act(book->database(), test::testAct(ActKind::Add));
        Subject maker;
        maker.name = u8("Hộ An");
        book->subjects().add(act, maker);
        attachFile(book->attachments(), act, u8("subject"), maker.id.value, u8("a.pdf"), "abc", QDate(2024, 8, 31));
        book->subjects().remove(act, maker.id);
        act.commit();
    }
    const CallResult result = desk.call({u8("--db"), path, u8("check")});
    INFO(result.err.toStdString());
    CHECK(result.code == 0);
}

TEST_CASE("import refuses the row with a code twice, names its cell and takes the rest")
{
    const Desk desk;
    const QString path = desk.file(u8("sổ.db"));
    createRegister(path);
    const QString list = desk.file(u8("ds.csv"));
    writeFile(list, "Sản phẩm,Chủ thể,Mã sản phẩm\nGạo,HTX A,QN-1\nChè,HTX A,QN-1\nMuối,HTX B,QN-2\n");
    const CallResult result = desk.call({u8("--db"), path, u8("import"), list});
    INFO((result.out + result.err).toStdString());
    CHECK(result.code == 0);
    CHECK(result.out.contains(u8("C3: ")));
    CHECK(result.out.contains(u8("QN-1")));
    CHECK(openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)))->products().all().size() == 2);
}

TEST_CASE("a register that cannot be used is refused by every command and stays byte for byte")
{
    const Desk desk;
    const QString path = desk.file(u8("x.db"));
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
        const QString other = desk.file(u8("khác.sqlite"));
        Database::open(other, Database::Mode::Create).run(u8("create table t (x)"));
        bytes = fileBytes(other);
    }
    SECTION("newer")
    {
        bytes = fileBytes(desk.sample());
        // SQLite's user_version, big endian at byte 60 of the file.
        bytes[62] = 0x7f;
    }
    writeFile(path, bytes);
    for (const QStringList& verb : {QStringList{u8("stats")},
                                    {u8("due"), u8("--within"), u8("9")},
                                    {u8("find"), u8("a")},
                                    {u8("check")},
                                    {u8("backup"), desk.file(u8("b"))},
                                    {u8("report"), u8("theo-huyen"), u8("--out"), desk.file(u8("r.pdf"))},
                                    {}}) {
        CallResult result = desk.call(QStringList{u8("--db"), path} + verb);
        if (verb.isEmpty()) // the line about the missing screen comes first
            result.err = result.err.section(u'\n', 1);
        checkRefused(result);
        CHECK(fileBytes(path) == bytes);
    }
    CHECK_FALSE(QFile::exists(desk.file(u8("r.pdf"))));
    CHECK(QDir(desk.folder()).entryList({u8("x.db*")}).size() == 1);
}

TEST_CASE("new makes an empty register for its owner alone, and never over a file")
{
    const Desk desk;
    const QString path = desk.file(u8("sổ mới.db"));
    const CallResult made = desk.call({u8("new"), path});
    INFO(made.err.toStdString());
    CHECK(made.code == 0);
    CHECK(made.out.contains(path));
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)))->products().all().empty());
    const QByteArray before = fileBytes(path);
    checkRefused(desk.call({u8("new"), path}));
    CHECK(fileBytes(path) == before);
    CHECK(desk.call({u8("new")}).code == 2);
    const QString csv = desk.file(u8("danh sách.csv"));
    CHECK(desk.call({u8("--db"), path, u8("report"), u8("danh-sach"), u8("--out"), csv}).code == 0);
    CHECK((QFile::permissions(csv) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("check says what an older register is, and leaves it as it is")
{
    const Desk desk;
    const QString path = desk.file(u8("cũ.db"));
    REQUIRE(QFile::copy(u8(SOURCE_DIR "/tests/data/schema/register-4.db"), path));
    const QByteArray before = fileBytes(path);
    const CallResult result = desk.call({u8("--db"), path, u8("check")});
    CHECK(result.code == 0);
    CHECK(result.out.contains(u8("phiên bản cũ hơn")));
    CHECK(fileBytes(path) == before);
    CHECK(QDir(desk.folder()).entryList({u8("cũ*")}).size() == 1);
}

TEST_CASE("only what is damaged is called so")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString list = desk.file(u8("ds.csv"));
    writeFile(list, "Sản phẩm,Chủ thể\nGạo,HTX A\n");
    const auto import = [&](const char* place) {
        qputenv("SO_OCOP_PLACE", place);
        const CallResult result = desk.call({u8("--db"), book, u8("import"), list});
        qunsetenv("SO_OCOP_PLACE");
        INFO(place << ": " << result.err.toStdString());
        CHECK(result.code == 1);
        CHECK_FALSE(result.err.contains(u8("hỏng")));
        return result.err;
    };
    const QByteArray before = fileBytes(book);
    CHECK(import("locked").contains(u8("chỉ để xem")));
    CHECK(import("cd").contains(u8("chỉ để xem")));
    CHECK(fileBytes(book) == before);

    writeFile(book + u8(".lock"), R"({"desk":"x","person":"minh","machine":"may-hai","mark":"00000000",
        "since":"2024-08-31T07:30:00","processes":[]})");
    const QString held = import("shared");
    CHECK(held.contains(u8("may-hai")));
    CHECK(held.contains(u8("minh")));
    CHECK(held.contains(u8("07:30")));
    CHECK(fileBytes(book) == before);
    qputenv("SO_OCOP_PLACE", "shared");
    CHECK(desk.call({u8("--db"), book, u8("stats")}).code == 0); // looking is for everybody
    QFile::remove(book + u8(".lock"));
    CHECK(desk.call({u8("--db"), book, u8("import"), list}).code == 0);
    qunsetenv("SO_OCOP_PLACE");
    CHECK(QDir(desk.folder()).entryList({u8("mau.db*")}).size() == 1); // the lease went, too
}

TEST_CASE("a missing register is not made")
{
    const Desk desk;
    const QString path = desk.file(u8("chưa có.db"));
    const CallResult result = desk.call({u8("--db"), path, u8("stats")});
    checkRefused(result);
    CHECK(result.err.contains(path));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("report: a round or decision nobody knows ends in a sentence")
{
    const Desk desk;
    const QString book = desk.sample();
    const auto report = [&](const QStringList& more) {
        return desk.call(QStringList{u8("--db"), book, u8("report"), u8("--out"), desk.file(u8("x.pdf"))} + more);
    };
    CHECK(report({u8("ket-qua-dot")}).code == 2);
    CHECK(report({u8("phu-luc")}).code == 2);
    const CallResult round = report({u8("bien-ban"), u8("--round"), u8("Đợt 9")});
    CHECK(round.code == 1);
    CHECK(round.err.contains(u8("Đợt 1 năm 2026")));
    CHECK(report({u8("phu-luc"), u8("--decision"), u8("1/QĐ-XYZ")}).code == 1);
    CHECK_FALSE(QFile::exists(desk.file(u8("x.pdf"))));
}

TEST_CASE("report writes PDF, Excel and CSV, by name, day and district")
{
    const Desk desk;
    const QString book = desk.sample();
    const CallResult list = desk.call({u8("report"), u8("--list")});
    CHECK(list.code == 0);
    QStringList names;
    for (const QString& line : list.out.split(u'\n', Qt::SkipEmptyParts)) names << line.section(u' ', 0, 0);
    CHECK(names.contains(u8("theo-huyen")));
    const auto write = [&](const QString& name, const QString& file, const QStringList& more = {}) {
        const CallResult result = desk.call(
            QStringList{u8("--db"), book, u8("report"), name, u8("--as-of"), u8("2024-08-31"), u8("--out"), file} +
            more);
        INFO(name.toStdString() << ": " << result.err.toStdString());
        CHECK(result.code == 0);
        CHECK(result.err.isEmpty());
        return fileBytes(file);
    };
    for (const QString& line : list.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u' ', 0, 0);
        QStringList more; // papers of a round and of a decision of the sample
        if (line.contains(u8("--round"))) more << u8("--round") << u8("đợt 1 năm 2026");
        if (line.contains(u8("--event")))
            more << u8("--event") << u8("hội nghị kết nối giao thương sản phẩm ocop năm 2024");
        if (line.contains(u8("--dossier"))) more << u8("--dossier") << u8("1");
        if (line.contains(u8("--decision"))) more << u8("--decision") << u8("3261/qđ-ubnd");
        const QByteArray pdf = write(name, desk.file(name + u8(".pdf")), more);
        CHECK(pdf.startsWith("%PDF-"));
        CHECK(pdf.trimmed().endsWith("%%EOF"));
    }
    const QString csv = QString::fromUtf8(write(u8("danh-sach"), desk.file(u8("ds.csv"))));
    CHECK(csv.count(u'\n') > 407);
    const QString workbook = desk.file(u8("theo.xlsx"));
    write(u8("theo-huyen"), workbook, {u8("--district"), u8("514")});
    CHECK(test::zipPart(workbook, u8("xl/workbook.xml")).contains("<sheet "));
    bool named = false;
    for (int row = 1; row < 12; ++row)
        for (const QChar column : u8("ABCDEFGH"))
            named = named || test::xlsxCell(workbook, 1, column + QString::number(row)).contains(u8("Tiên Phước"));
    CHECK(named);
    checkRefused(
        desk.call({u8("--db"), book, u8("report"), u8("danh-sach"), u8("--out"), desk.file(u8("không có/ds.csv"))}));
}
