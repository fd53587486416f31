// report, book and summary as a scheduled job calls them.
#include "tests/app/program_call.h"
#include "tests/support/zip_parts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::u8;

namespace {

CallResult reportCall(const Desk& desk, const QString& database, const QStringList& more)
{
    return desk.call(QStringList{u8("--db"), database} + more);
}

QStringList linesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).remove(QChar::ByteOrderMark).split(u8("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("summary says the published figures in sentences")
{
    const Desk desk;
    const CallResult result = reportCall(desk, desk.sample(), {u8("summary"), u8("--as-of"), u8("2024-08-31")});
    CHECK(result.code == 0);
    for (const char* part :
         {"Tính đến ngày 31/08/2024, toàn tỉnh có 407 sản phẩm", "346 sản phẩm 3 sao, 61 sản phẩm 4 sao", "325 chủ thể",
          "164 chủ thể (50,5%)", "246 sản phẩm còn hiệu lực", "161 sản phẩm hết hiệu lực"}) {
        INFO(part);
        CHECK(result.out.contains(u8(part)));
    }
}

TEST_CASE("report takes columns, order, groups and a filter")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString out = desk.file(u8("a.csv"));
    const QStringList base{u8("report"), u8("danh-sach"), u8("--as-of"), u8("2024-08-31"), u8("--out"), out};
    REQUIRE(reportCall(desk, book,
                       base + QStringList{u8("--columns"), u8("product,lastDay"), u8("--sort"), u8("lastDay"),
                                          u8("--group"), u8("none"), u8("--stars"), u8("4")})
                .code == 0);
    const QStringList lines = linesOf(out);
    CHECK(lines.size() == 62); // 61 of four stars and the heads
    CHECK(lines.front() == u8("TT,Tên sản phẩm,Ngày hết hạn"));
    REQUIRE(reportCall(desk, book,
                       base + QStringList{u8("--columns"), u8("product,district,phone"), u8("--group"), u8("district")})
                .code == 0);
    CHECK(linesOf(out).front() == u8("TT,Tên sản phẩm,Huyện,Điện thoại"));
    CHECK(linesOf(out).filter(QRegularExpression(u8("^\\D[^,]*: \\d+,"))).size() == 18); // a heading for each district
    REQUIRE(reportCall(desk, book, base).code == 0);
    CHECK_FALSE(linesOf(out).front().contains(u8("Điện thoại")));
    const CallResult wrong = reportCall(desk, book, base + QStringList{u8("--columns"), u8("ten")});
    CHECK(wrong.code == 2);
    CHECK(wrong.err.contains(u8("ten")));
    CHECK(wrong.err.contains(u8("product")));
    CHECK(reportCall(desk, book, base + QStringList{u8("--stars"), u8("6")}).code == 2);
    CHECK(reportCall(desk, book, base + QStringList{u8("--kind"), u8("ho")}).code == 2);
    CHECK(reportCall(desk, book, base + QStringList{u8("--since"), u8("2025-01-01")}).code == 2);
}

TEST_CASE("the same report is the same PDF in every run of the program, byte for byte")
{
    const Desk desk;
    const QString book = desk.sample();
    for (const char* name : {"tong-hop-huyen", "danh-muc"}) {
        INFO(name);
        QByteArray first;
        for (int run = 0; run < 4; ++run) { // what differs is a throw of the dice in each
            const QString out = desk.file(u8("%1.pdf").arg(run));
            REQUIRE(reportCall(desk, book,
                               {u8("report"), u8(name), u8("--as-of"), u8("2024-08-31"), u8("--district"), u8("514"),
                                u8("--out"), out})
                        .code == 0);
            const QByteArray bytes = test::fileBytes(out);
            REQUIRE(bytes.startsWith("%PDF"));
            if (run == 0) first = bytes;
            CHECK((bytes == first)); // not shown: it is long
        }
    }
}

TEST_CASE("every report is written in every format, on days before, within and after the register's life")
{
    const Desk desk;
    const QString book = desk.sample();
    for (const char* day : {"2018-01-01", "2024-08-31", "2040-01-01"})
        for (const char* name : {"theo-huyen", "danh-muc", "tinh-hinh", "bien-dong", "thu-hoi"})
            for (const char* ending : {"pdf", "xlsx", "docx", "csv"}) {
                const QString out = desk.file(u8(name) + u'.' + u8(ending));
                INFO(name << ' ' << day << ' ' << ending);
                CHECK(reportCall(desk, book, {u8("report"), u8(name), u8("--as-of"), u8(day), u8("--out"), out}).code ==
                      0);
                CHECK(QFile(out).size() > 100);
            }
}

TEST_CASE("papers of a round take columns and order too")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString out = desk.file(u8("a.csv"));
    const QStringList call{u8("report"), u8("ket-qua-dot"), u8("--round"), u8("1"), u8("--out"), out};
    REQUIRE(reportCall(desk, book, call).code == 0);
    const QString whole = linesOf(out).front();
    REQUIRE(reportCall(desk, book, call + QStringList{u8("--columns"), u8("product,subject")}).code == 0);
    CHECK(linesOf(out).front().split(u',').size() == 3);
    CHECK(whole.split(u',').size() > 3);
    CHECK(reportCall(desk, book, call + QStringList{u8("--sort"), u8("nothing")}).code == 2);
}

TEST_CASE("a book holds every district: one PDF with bookmarks, or a file each")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString pdf = desk.file(u8("book.pdf"));
    REQUIRE(
        reportCall(desk, book, {u8("book"), u8("tong-hop-huyen"), u8("--as-of"), u8("2024-08-31"), u8("--out"), pdf})
            .code == 0);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("/Outlines"));
    const QString folder = desk.file(u8("huyen"));
    const CallResult each = reportCall(desk, book,
                                       {u8("book"), u8("tong-hop-huyen"), u8("--as-of"), u8("2024-08-31"), u8("--out"),
                                        folder, u8("--format"), u8("docx")});
    REQUIRE(each.code == 0);
    CHECK(each.out.split(u'\n', Qt::SkipEmptyParts).size() == 18);
    CHECK(QDir(folder).entryList({u8("*.docx")}).size() == 18);
    CHECK(reportCall(desk, book, {u8("book"), u8("tong-hop-huyen"), u8("--out"), folder}).code == 2);
}

TEST_CASE("board writes a picture of any board, and names what it does not know")
{
    const Desk desk;
    const QString book = desk.sample();
    const QStringList listed = reportCall(desk, book, {u8("board"), u8("--list")}).out.split(u'\n', Qt::SkipEmptyParts);
    CHECK(listed.contains(QStringLiteral("map                 Bản đồ")));
    for (const QString& line : listed) {
        const QString name = line.section(u' ', 0, 0);
        INFO(name.toStdString());
        const QString out = desk.file(name + u8(".png"));
        const CallResult result =
            reportCall(desk, book, {u8("board"), name, u8("--as-of"), u8("2024-08-31"), u8("--out"), out});
        CHECK(result.code == 0);
        CHECK(result.err.isEmpty());
        CHECK(QFile(out).size() > 20'000);
    }
    CHECK(reportCall(desk, book,
                     {u8("board"), u8("map"), u8("--measure"), u8("share"), u8("--out"), desk.file(u8("m.svg"))})
              .code == 0);
    CHECK(
        reportCall(desk, book, {u8("board"), u8("map"), u8("--measure"), u8("x"), u8("--out"), desk.file(u8("m.svg"))})
            .code == 2);
    CHECK(reportCall(desk, book, {u8("board"), u8("ban-do"), u8("--out"), desk.file(u8("m.png"))}).code == 2);
    CHECK(reportCall(desk, book, {u8("board"), u8("map"), u8("--out"), desk.file(u8("m.gif"))}).code == 2);
}

TEST_CASE("a report of several districts holds theirs and says so; a filter stands in its sentences")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString out = desk.file(u8("a.csv"));
    const auto sum = [&](const QString& districts) {
        REQUIRE(reportCall(desk, book,
                           {u8("report"), u8("tong-hop-huyen"), u8("--as-of"), u8("2024-08-31"), u8("--district"),
                            districts, u8("--out"), out})
                    .code == 0);
        return linesOf(out);
    };
    const QStringList both = sum(u8("514,506"));
    REQUIRE(both.size() == 4); // heads, two districts, the sum
    CHECK(both.filter(u8("Tiên Phước")).size() == 1);
    CHECK(both.filter(u8("Đại Lộc")).size() == 1);
    CHECK(both.last().section(u',', 2, 2).toInt() == 46 + 38);
    CHECK(sum(u8("Tiên Phước, dai loc")) == both); // by name, with or without marks
    CHECK(reportCall(desk, book, {u8("stats"), u8("--district"), u8("514,506")}).code == 2);
    CHECK(reportCall(desk, book, {u8("report"), u8("danh-sach"), u8("--district"), u8("514,99999"), u8("--out"), out})
              .code == 2);
    const QString word = desk.file(u8("a.docx"));
    REQUIRE(reportCall(desk, book,
                       {u8("report"), u8("theo-nhom"), u8("--as-of"), u8("2024-08-31"), u8("--stars"), u8("4"),
                        u8("--out"), word})
                .code == 0);
    const QString body = QString::fromUtf8(ocop::test::zipPart(word, u8("word/document.xml")))
                             .replace(QChar(QChar::Nbsp), u' '); // a number and its unit stay together
    CHECK(body.contains(u8("toàn tỉnh (chỉ tính 4 sao) có 61 sản phẩm")));
}
