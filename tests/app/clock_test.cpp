// The computer's clock and time zone: the same day gives the same answers anywhere, a clock behind the register is told.
#include "tests/app/program_call.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::fileBytes;
using test::u8;

namespace {

const QString vietnamese = u8("vi_VN.UTF-8");

} // namespace

TEST_CASE("the same day gives the same bytes in every time zone", "[clock]")
{
    const Desk desk;
    const QString book = desk.file(u8("mau.db"));
    // Written in Vietnam, read at once in America: fourteen hours behind on the wall, not behind the register.
    REQUIRE(desk.call({u8("sample"), book}, vietnamese, u8("Asia/Ho_Chi_Minh")).code == 0);
    QStringList due;
    QList<QByteArray> calendars;
    for (const char* zone : {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"}) {
        const QString out = desk.file(u8("lich.ics"));
        const CallResult list = desk.call(
            {u8("--db"), book, u8("due"), u8("--within"), u8("90"), u8("--as-of"), u8("2024-08-31"), u8("--json")},
            vietnamese, u8(zone));
        CHECK(list.code == 0);
        CHECK(list.err.isEmpty());
        due << list.out;
        CHECK(desk.call({u8("--db"), book, u8("calendar"), u8("--out"), out, u8("--as-of"), u8("2024-08-31")},
                        vietnamese, u8(zone))
                  .code == 3);
        calendars << fileBytes(out);
    }
    CHECK(due[0].size() > 1000);
    CHECK(due.count(due[0]) == 3);
    CHECK(calendars.count(calendars[0]) == 3);
}

TEST_CASE("a clock behind the register's last change is told, and its day not taken", "[clock]")
{
    const Desk desk;
    test::TempRegister book;
    const Product tea = book.addProduct(u8("Chè dây"), book.addSubject(u8("Hộ A")).id);
    book.addCertificate(tea.id, QDate(2066, 2, 1));
    ActInfo later = test::testAct(ActKind::Edit, u8("Hộ A"));
    later.at = QDateTime(QDate(2069, 1, 1), QTime(9, 0));
    {
        WriteAct act(book->database(), later);
        act.id(); // written down though it changes nothing
        act.commit();
    }
    const auto call = [&](QStringList arguments) {
        return desk.call(QStringList{u8("--db"), book.path(), u8("due"), u8("--within"), u8("90")} + arguments);
    };
    const CallResult behind = call({});
    CHECK(behind.code == 0);
    CHECK(behind.err.contains(u8("01/01/2069")));
    CHECK(behind.err.count(u'\n') == 1);
    CHECK(behind.out.contains(u8("Chè dây"))); // ends 1/2/2069
    CHECK_FALSE(call({u8("--as-of"), u8("2067-01-01")}).out.contains(u8("Chè dây")));
    // Once somebody said that the clock was right, that act no longer counts.
    WriteAct trust(book->database(), test::testAct(ActKind::Setting));
    book->settings().set(trust, settings::clockAct, QString::number(trust.id().value));
    trust.commit();
    const CallResult trusted = call({});
    CHECK(trusted.err.isEmpty());
    CHECK_FALSE(trusted.out.contains(u8("Chè dây")));
}
