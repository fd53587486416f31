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

namespace {

QString r8(const char* text) { return QString::fromUtf8(text); }

CallResult reportCall(const Desk& desk, const QString& database, const QStringList& more)
{
    return desk.call(QStringList{r8("--db"), database} + more);
}

QStringList linesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).remove(QChar::ByteOrderMark).split(r8("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("summary says the published figures in sentences")
{
    const Desk desk;
    const CallResult result = reportCall(desk, desk.sample(), {r8("summary"), r8("--as-of"), r8("2024-08-31")});
    CHECK(result.code == 0);
    for (const char* part :
         {"Tính đến ngày 31/08/2024, toàn tỉnh có 407 sản phẩm", "346 sản phẩm 3 sao, 61 sản phẩm 4 sao", "325 chủ thể",
          "164 chủ thể (50,5%)", "246 sản phẩm còn hiệu lực", "161 sản phẩm hết hiệu lực"}) {
        INFO(part);
        CHECK(result.out.contains(r8(part)));
    }
}

TEST_CASE("report takes columns, order, groups and a filter")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString out = desk.file(r8("a.csv"));
    const QStringList base{r8("report"), r8("danh-sach"), r8("--as-of"), r8("2024-08-31"), r8("--out"), out};
    REQUIRE(reportCall(desk, book,
                       base + QStringList{r8("--columns"), r8("product,lastDay"), r8("--sort"), r8("lastDay"),
                                          r8("--group"), r8("none"), r8("--stars"), r8("4")})
                .code == 0);
    const QStringList lines = linesOf(out);
    CHECK(lines.size() == 62); // 61 of four stars and the heads
    CHECK(lines.front() == r8("TT,Tên sản phẩm,Ngày hết hạn"));
    REQUIRE(reportCall(desk, book,
                       base + QStringList{r8("--columns"), r8("product,district,phone"), r8("--group"), r8("district")})
                .code == 0);
    CHECK(linesOf(out).front() == r8("TT,Tên sản phẩm,Huyện,Điện thoại"));
    CHECK(linesOf(out).filter(QRegularExpression(r8("^\\D[^,]*: \\d+,"))).size() == 18); // a heading for each district
    REQUIRE(reportCall(desk, book, base).code == 0);
    CHECK_FALSE(linesOf(out).front().contains(r8("Điện thoại")));
    const CallResult wrong = reportCall(desk, book, base + QStringList{r8("--columns"), r8("ten")});
    CHECK(wrong.code == 2);
    CHECK(wrong.err.contains(r8("ten")));
    CHECK(wrong.err.contains(r8("product")));
    CHECK(reportCall(desk, book, base + QStringList{r8("--stars"), r8("6")}).code == 2);
    CHECK(reportCall(desk, book, base + QStringList{r8("--kind"), r8("ho")}).code == 2);
    CHECK(reportCall(desk, book, base + QStringList{r8("--since"), r8("2025-01-01")}).code == 2);
}

TEST_CASE("every report is written in every format, on days before, within and after the register's life")
{
    const Desk desk;
    const QString book = desk.sample();
    for (const char* day : {"2018-01-01", "2024-08-31", "2040-01-01"})
        for (const char* name : {"theo-huyen", "danh-muc", "tinh-hinh", "bien-dong", "thu-hoi"})
            for (const char* ending : {"pdf", "xlsx", "docx", "csv"}) {
                const QString out = desk.file(r8(name) + u'.' + r8(ending));
                INFO(name << ' ' << day << ' ' << ending);
                CHECK(reportCall(desk, book, {r8("report"), r8(name), r8("--as-of"), r8(day), r8("--out"), out}).code ==
                      0);
                CHECK(QFile(out).size() > 100);
            }
}

TEST_CASE("papers of a round take columns and order too")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString out = desk.file(r8("a.csv"));
    const QStringList call{r8("report"), r8("ket-qua-dot"), r8("--round"), r8("1"), r8("--out"), out};
    REQUIRE(reportCall(desk, book, call).code == 0);
    const QString whole = linesOf(out).front();
    REQUIRE(reportCall(desk, book, call + QStringList{r8("--columns"), r8("product,subject")}).code == 0);
    CHECK(linesOf(out).front().split(u',').size() == 3);
    CHECK(whole.split(u',').size() > 3);
    CHECK(reportCall(desk, book, call + QStringList{r8("--sort"), r8("nothing")}).code == 2);
}

TEST_CASE("a book holds every district: one PDF with bookmarks, or a file each")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString pdf = desk.file(r8("book.pdf"));
    REQUIRE(
        reportCall(desk, book, {r8("book"), r8("tong-hop-huyen"), r8("--as-of"), r8("2024-08-31"), r8("--out"), pdf})
            .code == 0);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("/Outlines"));
    const QString folder = desk.file(r8("huyen"));
    const CallResult each = reportCall(desk, book,
                                       {r8("book"), r8("tong-hop-huyen"), r8("--as-of"), r8("2024-08-31"), r8("--out"),
                                        folder, r8("--format"), r8("docx")});
    REQUIRE(each.code == 0);
    CHECK(each.out.split(u'\n', Qt::SkipEmptyParts).size() == 18);
    CHECK(QDir(folder).entryList({r8("*.docx")}).size() == 18);
    CHECK(reportCall(desk, book, {r8("book"), r8("tong-hop-huyen"), r8("--out"), folder}).code == 2);
}

TEST_CASE("board writes a picture of any board, and names what it does not know")
{
    const Desk desk;
    const QString book = desk.sample();
    const QStringList listed = reportCall(desk, book, {r8("board"), r8("--list")}).out.split(u'\n', Qt::SkipEmptyParts);
    CHECK(listed.contains(QStringLiteral("map                 Bản đồ")));
    for (const QString& line : listed) {
        const QString name = line.section(u' ', 0, 0);
        INFO(name.toStdString());
        const QString out = desk.file(name + r8(".png"));
        const CallResult result =
            reportCall(desk, book, {r8("board"), name, r8("--as-of"), r8("2024-08-31"), r8("--out"), out});
        CHECK(result.code == 0);
        CHECK(result.err.isEmpty());
        CHECK(QFile(out).size() > 20'000);
    }
    CHECK(reportCall(desk, book,
                     {r8("board"), r8("map"), r8("--measure"), r8("share"), r8("--out"), desk.file(r8("m.svg"))})
              .code == 0);
    CHECK(
        reportCall(desk, book, {r8("board"), r8("map"), r8("--measure"), r8("x"), r8("--out"), desk.file(r8("m.svg"))})
            .code == 2);
    CHECK(reportCall(desk, book, {r8("board"), r8("ban-do"), r8("--out"), desk.file(r8("m.png"))}).code == 2);
    CHECK(reportCall(desk, book, {r8("board"), r8("map"), r8("--out"), desk.file(r8("m.gif"))}).code == 2);
}

TEST_CASE("a report of several districts holds theirs and says so; a filter stands in its sentences")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString out = desk.file(r8("a.csv"));
    const auto sum = [&](const QString& districts) {
        REQUIRE(reportCall(desk, book,
                           {r8("report"), r8("tong-hop-huyen"), r8("--as-of"), r8("2024-08-31"), r8("--district"),
                            districts, r8("--out"), out})
                    .code == 0);
        return linesOf(out);
    };
    const QStringList both = sum(r8("514,506"));
    REQUIRE(both.size() == 4); // heads, two districts, the sum
    CHECK(both.filter(r8("Tiên Phước")).size() == 1);
    CHECK(both.filter(r8("Đại Lộc")).size() == 1);
    CHECK(both.last().section(u',', 2, 2).toInt() == 46 + 38);
    CHECK(sum(r8("Tiên Phước, dai loc")) == both); // by name, with or without marks
    CHECK(reportCall(desk, book, {r8("stats"), r8("--district"), r8("514,506")}).code == 2);
    CHECK(reportCall(desk, book, {r8("report"), r8("danh-sach"), r8("--district"), r8("514,99999"), r8("--out"), out})
              .code == 2);
    const QString word = desk.file(r8("a.docx"));
    REQUIRE(reportCall(desk, book,
                       {r8("report"), r8("theo-nhom"), r8("--as-of"), r8("2024-08-31"), r8("--stars"), r8("4"),
                        r8("--out"), word})
                .code == 0);
    const QString body = QString::fromUtf8(ocop::test::zipPart(word, r8("word/document.xml")));
    CHECK(body.contains(r8("toàn tỉnh (chỉ tính 4 sao) có 61 sản phẩm")));
}
