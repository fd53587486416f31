// status and history, called as a person at a terminal would.
#include "tests/app/program_call.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;

namespace {

QString s8(const char* text) { return QString::fromUtf8(text); }

/// Two households with a product of the same name; one of the products is recognised twice.
struct StatusDesk
{
    Desk desk;
    test::TempRegister book;
    Product pepper;
    Product namesake;

    StatusDesk()
    {
        const Subject first = book.addSubject(s8("Hộ Lê Văn Tám"));
        const Subject second = book.addSubject(s8("HTX Tiên Mỹ"), SubjectKind::Cooperative);
        pepper = book.addProduct(s8("Tiêu Tiên Phước"), first.id);
        const Product honey = book.addProduct(s8("Mật ong rừng"), first.id);
        namesake = book.addProduct(s8("Mật ong rừng"), second.id);
        book.addCertificate(pepper.id, QDate(2019, 12, 31), 3,
                            book.addDecision(s8("4147/QĐ-UBND"), QDate(2019, 12, 31)).id);
        book.addCertificate(pepper.id, QDate(2023, 6, 1), 4);
        book.addCertificate(honey.id, QDate(2023, 6, 1), 3);
        book.close();
    }

    CallResult call(const QStringList& arguments, const QString& locale = QStringLiteral("en_US.UTF-8")) const
    {
        return desk.call(QStringList{s8("--db"), book.path()} + arguments, locale);
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
            t.call({s8("status"), s8("tieu tien phuoc"), s8("--as-of"), s8(each.day), s8("--json")});
        REQUIRE(result.code == 0);
        const QJsonObject object = result.json().object();
        CHECK(object[s8("status")].toString() == s8(each.status));
        CHECK(object[s8("stars")].toInt() == each.stars);
        CHECK(object[s8("daysLeft")].toInt() == each.daysLeft);
        CHECK_FALSE(object[s8("reasons")].toArray().isEmpty());
    }
    const CallResult words =
        t.call({s8("status"), s8("Tiêu Tiên Phước"), s8("--as-of"), s8("2020-01-01")}, s8("vi_VN.UTF-8"));
    CHECK(words.out.contains(s8("Còn hiệu lực")));
    CHECK(words.out.contains(s8("4147/QĐ-UBND")));
}

TEST_CASE("status: a product nobody knows, and one of several, end in a sentence")
{
    const StatusDesk t;
    const CallResult nobody = t.call({s8("status"), s8("Tôm hùm"), s8("--json")});
    CHECK(nobody.code == 1);
    CHECK(nobody.out.isEmpty());
    CHECK(nobody.err.contains(s8("Tôm hùm")));
    const CallResult several = t.call({s8("history"), s8("mật ong rừng")});
    CHECK(several.code == 1);
    CHECK(several.err.contains(s8("HTX Tiên Mỹ")));
    CHECK(several.err.contains(QString::number(t.namesake.id.value)));
    CHECK(t.call({s8("status"), QString::number(t.namesake.id.value)}).code == 0);
    CHECK(t.call({s8("status")}).code == 2);
    CHECK(t.call({s8("status"), s8("x"), s8("--as-of"), s8("31/8/2024")}).code == 2);
}

TEST_CASE("history: everything that happened to a product, in order")
{
    const StatusDesk t;
    const QJsonArray events = t.call({s8("history"), s8("Tiêu Tiên Phước"), s8("--json")}).json().array();
    QStringList kinds;
    QString last;
    for (const QJsonValue& event : events) {
        kinds << event[s8("kind")].toString();
        CHECK(event[s8("day")].toString() >= last);
        last = event[s8("day")].toString();
    }
    CHECK(kinds.contains(s8("decisionSigned")));
    CHECK(kinds.filter(s8("begun")).size() == 2);
    CHECK(kinds.contains(s8("gap")));
    CHECK(t.call({s8("history"), s8("Tiêu Tiên Phước")}, s8("vi_VN.UTF-8")).out.contains(s8("31/12/2019")));
}
