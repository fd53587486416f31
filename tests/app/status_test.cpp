// status and history, called as a person at a terminal would.
#include "tests/app/program_call.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::u8;

namespace {

/// Two households with a product of the same name; one of the products is recognised twice.
struct StatusDesk
{
    Desk desk;
    test::TempRegister book;
    Product pepper;
    Product namesake;

    StatusDesk()
    {
        const Subject first = book.addSubject(u8("Hộ Lê Văn Tám"));
        const Subject second = book.addSubject(u8("HTX Tiên Mỹ"), SubjectKind::Cooperative);
        pepper = book.addProduct(u8("Tiêu Tiên Phước"), first.id);
        const Product honey = book.addProduct(u8("Mật ong rừng"), first.id);
        namesake = book.addProduct(u8("Mật ong rừng"), second.id);
        book.addCertificate(pepper.id, QDate(2019, 12, 31), 3,
                            book.addDecision(u8("4147/QĐ-UBND"), QDate(2019, 12, 31)).id);
        book.addCertificate(pepper.id, QDate(2023, 6, 1), 4);
        book.addCertificate(honey.id, QDate(2023, 6, 1), 3);
        book.close();
    }

    CallResult call(const QStringList& arguments, const QString& locale = QStringLiteral("en_US.UTF-8")) const
    {
        return desk.call(QStringList{u8("--db"), book.path()} + arguments, locale);
    }
};

} // namespace

TEST_CASE("status: stars and validity of a product on a day, with what made it so")
{
    const StatusDesk t;
    struct Case
    {
        const char* day;
        const char* status;
        int stars;
        int daysLeft;
    };
    const Case cases[] = {{"2019-12-30", "notYet", 0, 0},     {"2019-12-31", "inForce", 3, 1096},
                          {"2022-12-31", "expiring", 3, 0},   {"2023-01-01", "expired", 3, -1},
                          {"2023-06-01", "inForce", 4, 1096}, {"2026-06-02", "expired", 4, -1}};
    for (const Case& each : cases) {
        INFO(each.day);
        const CallResult result =
            t.call({u8("status"), u8("tieu tien phuoc"), u8("--as-of"), u8(each.day), u8("--json")});
        REQUIRE(result.code == 0);
        const QJsonObject object = result.json().object();
        CHECK(object[u8("status")].toString() == u8(each.status));
        CHECK(object[u8("stars")].toInt() == each.stars);
        CHECK(object[u8("daysLeft")].toInt() == each.daysLeft);
        CHECK_FALSE(object[u8("reasons")].toArray().isEmpty());
    }
    const CallResult words =
        t.call({u8("status"), u8("Tiêu Tiên Phước"), u8("--as-of"), u8("2020-01-01")}, u8("vi_VN.UTF-8"));
    CHECK(words.out.contains(u8("Còn hiệu lực")));
    CHECK(words.out.contains(u8("4147/QĐ-UBND")));
}

TEST_CASE("status: a product nobody knows, and one of several, end in a sentence")
{
    const StatusDesk t;
    const CallResult nobody = t.call({u8("status"), u8("Tôm hùm"), u8("--json")});
    CHECK(nobody.code == 1);
    CHECK(nobody.out.isEmpty());
    CHECK(nobody.err.contains(u8("Tôm hùm")));
    const CallResult several = t.call({u8("history"), u8("mật ong rừng")});
    CHECK(several.code == 1);
    CHECK(several.err.contains(u8("HTX Tiên Mỹ")));
    CHECK(several.err.contains(QString::number(t.namesake.id.value)));
    CHECK(t.call({u8("status"), QString::number(t.namesake.id.value)}).code == 0);
    CHECK(t.call({u8("status")}).code == 2);
    CHECK(t.call({u8("status"), u8("x"), u8("--as-of"), u8("31/8/2024")}).code == 2);
}

TEST_CASE("history: everything that happened to a product, in order")
{
    const StatusDesk t;
    const QJsonArray events = t.call({u8("history"), u8("Tiêu Tiên Phước"), u8("--json")}).json().array();
    QStringList kinds;
    QString last;
    for (const QJsonValue& event : events) {
        kinds << event[u8("kind")].toString();
        CHECK(event[u8("day")].toString() >= last);
        last = event[u8("day")].toString();
    }
    CHECK(kinds.contains(u8("decisionSigned")));
    CHECK(kinds.filter(u8("begun")).size() == 2);
    CHECK(kinds.contains(u8("gap")));
    CHECK(t.call({u8("history"), u8("Tiêu Tiên Phước")}, u8("vi_VN.UTF-8")).out.contains(u8("31/12/2019")));
}
