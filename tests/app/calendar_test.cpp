// calendar: a file for calendar programs, whole or not at all, the same in every time zone.
#include "tests/app/program_call.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::fileBytes;
using test::u8;

TEST_CASE("calendar writes a file, counts what is in it and says by its exit code whether something is overdue",
          "[calendar]")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString out = desk.file(u8("lich.ics"));
    const QStringList call = {u8("--db"), book, u8("calendar"), u8("--out"), out, u8("--as-of"), u8("2024-08-31")};
    const CallResult whole = desk.call(call);
    CHECK(whole.code == 3);
    CHECK(whole.err.isEmpty());
    CHECK(whole.out.contains(u8("sự kiện")));
    const QByteArray bytes = fileBytes(out);
    CHECK(bytes.count("BEGIN:VEVENT") == whole.out.section(u' ', 0, 0).toInt() + bytes.count("STATUS:CANCELLED"));
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\n"));

    const CallResult district = desk.call(call + QStringList{u8("--district"), u8("514")});
    CHECK(fileBytes(out).count("BEGIN:VEVENT") < bytes.count("BEGIN:VEVENT"));
    CHECK(district.out.section(u' ', 0, 0).toInt() > 0);

    test::TempRegister quiet;
    const Product tea = quiet.addProduct(u8("Chè dây"), quiet.addSubject(u8("Hộ A")).id);
    quiet.addCertificate(tea.id, QDate(2023, 6, 1));
    quiet.close();
    CHECK(
        desk.call({u8("--db"), quiet.path(), u8("calendar"), u8("--out"), out, u8("--as-of"), u8("2024-08-31")}).code ==
        0);
    CHECK(
        desk.call({u8("--db"), quiet.path(), u8("calendar"), u8("--out"), out, u8("--as-of"), u8("2026-06-02")}).code ==
        3); // the logo
}

TEST_CASE("calendar refuses plainly and leaves no half file", "[calendar]")
{
    const Desk desk;
    const QString book = desk.sample();
    CHECK(desk.call({u8("--db"), book, u8("calendar")}).code == 2);
    CHECK(desk.call({u8("--db"), book, u8("calendar"), u8("--out"), desk.file(u8("x.txt"))}).code == 2);
    const QString nowhere = desk.file(u8("không có/lich.ics"));
    const CallResult refused =
        desk.call({u8("--db"), book, u8("calendar"), u8("--out"), nowhere, u8("--as-of"), u8("2024-08-31")});
    CHECK(refused.code == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(u8("lich.ics")));
    CHECK_FALSE(QFile::exists(nowhere));
    CHECK(QDir(desk.folder()).entryList({u8("*.ics*")}, QDir::Files).isEmpty());
}
