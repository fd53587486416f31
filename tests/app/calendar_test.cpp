// calendar: a file for calendar programs, whole or not at all, the same in every time zone.
#include "tests/app/program_call.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::fileBytes;

namespace {

QString c8(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("calendar writes a file, counts what is in it and says by its exit code whether something is overdue",
          "[calendar]")
{
    const Desk desk;
    const QString book = desk.sample();
    const QString out = desk.file(c8("lich.ics"));
    const QStringList call = {c8("--db"), book, c8("calendar"), c8("--out"), out, c8("--as-of"), c8("2024-08-31")};
    const CallResult whole = desk.call(call);
    CHECK(whole.code == 3);
    CHECK(whole.err.isEmpty());
    CHECK(whole.out.contains(c8("sự kiện")));
    const QByteArray bytes = fileBytes(out);
    CHECK(bytes.count("BEGIN:VEVENT") == whole.out.section(u' ', 0, 0).toInt() + bytes.count("STATUS:CANCELLED"));
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\n"));

    const CallResult district = desk.call(call + QStringList{c8("--district"), c8("514")});
    CHECK(fileBytes(out).count("BEGIN:VEVENT") < bytes.count("BEGIN:VEVENT"));
    CHECK(district.out.section(u' ', 0, 0).toInt() > 0);

    test::TempRegister quiet;
    const Product tea = quiet.addProduct(c8("Chè dây"), quiet.addSubject(c8("Hộ A")).id);
    quiet.addCertificate(tea.id, QDate(2023, 6, 1));
    quiet.close();
    CHECK(
        desk.call({c8("--db"), quiet.path(), c8("calendar"), c8("--out"), out, c8("--as-of"), c8("2024-08-31")}).code ==
        0);
    CHECK(
        desk.call({c8("--db"), quiet.path(), c8("calendar"), c8("--out"), out, c8("--as-of"), c8("2026-06-02")}).code ==
        3); // the logo
}

TEST_CASE("calendar refuses plainly and leaves no half file", "[calendar]")
{
    const Desk desk;
    const QString book = desk.sample();
    CHECK(desk.call({c8("--db"), book, c8("calendar")}).code == 2);
    CHECK(desk.call({c8("--db"), book, c8("calendar"), c8("--out"), desk.file(c8("x.txt"))}).code == 2);
    const QString nowhere = desk.file(c8("không có/lich.ics"));
    const CallResult refused =
        desk.call({c8("--db"), book, c8("calendar"), c8("--out"), nowhere, c8("--as-of"), c8("2024-08-31")});
    CHECK(refused.code == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(c8("lich.ics")));
    CHECK_FALSE(QFile::exists(nowhere));
    CHECK(QDir(desk.folder()).entryList({c8("*.ics*")}, QDir::Files).isEmpty());
}
