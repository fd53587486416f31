// evaluate and rulesets, called as somebody checking the engine from outside would.
#include "core/evaluation/rule_book.h"
#include "tests/app/program_call.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::u8;

namespace {

/// The rows of a score file: every criterion at its best, but for `changed`.
QByteArray bestRow(const CriteriaSet& set, const char* member, const QHash<QString, QString>& changed = {})
{
    QStringList head = {u8("member")};
    QStringList row = {u8(member)};
    for (const Criterion* criterion : set.scored()) {
        int most = 0;
        for (const CriterionOption& option : criterion->options) most = std::max(most, option.points);
        head << criterion->code;
        row << changed.value(criterion->code, QString::number(most));
    }
    return (head.join(u',') + u'\n' + row.join(u',') + u'\n').toUtf8();
}

CallResult evaluated(const Desk& desk, const QByteArray& scores, const char* ruleSet, int set,
                     const QStringList& more = {u8("--json")})
{
    test::writeFile(desk.file(u8("scores.csv")), scores);
    return desk.call(QStringList{u8("evaluate"), desk.file(u8("scores.csv")), u8("--ruleset"), u8(ruleSet), u8("--set"),
                                 QString::number(set)} +
                         more,
                     u8("en_US.UTF-8"));
}

} // namespace

TEST_CASE("evaluate: the star, exact means and unmet minima as JSON, without any register")
{
    const Desk desk;
    const RuleBook book = RuleBook::load();
    const CriteriaSet& set = *book.sheet(u8("QD26"), 7);
    const QJsonObject five = evaluated(desk, bestRow(set, "An"), "QD26", 7).json().object();
    CHECK(five[u8("stars")].toInt() == 5);
    CHECK(five[u8("potentialFive")].toBool());
    CHECK(five[u8("mean")][u8("total")].toDouble() == 100);
    CHECK(five[u8("mean")][u8("A")].toDouble() == 40);
    CHECK(five[u8("unmet")].toArray().isEmpty());

    QByteArray three = bestRow(set, "An");
    three += "Bình" + bestRow(set, "").split('\n').at(1) + "\n\"Chi, Thư ký\",1\n";
    const CallResult result = evaluated(desk, three, "QD26", 7);
    INFO(result.err.toStdString());
    REQUIRE(result.code == 0);
    const QJsonObject object = result.json().object();
    const int third = object[u8("members")][2][u8("total")].toInt();
    CHECK(object[u8("members")][2][u8("member")].toString() == u8("Chi, Thư ký"));
    CHECK(object[u8("mean")][u8("total")].toDouble() == Approx((200.0 + third) / 3).margin(1e-12));
    CHECK(object[u8("spread")].toInt() == 100 - third);
    CHECK(object[u8("spreadFlag")].toBool());
    CHECK_FALSE(object[u8("reasons")].toArray().isEmpty());
}

TEST_CASE("evaluate: a missing column counts as none, and unmet minima name what is needed")
{
    const Desk desk;
    const QJsonObject object = evaluated(desk, "member,1.1\nAn,4\n", "QD26", 16).json().object();
    CHECK(object[u8("mean")][u8("total")].toDouble() == 4);
    CHECK(object[u8("band")].toInt() == 1);
    CHECK(object[u8("stars")].toInt() == 0); // the sensory zeroes
    const QJsonArray unmet = object[u8("unmet")].toArray();
    REQUIRE_FALSE(unmet.isEmpty());
    CHECK(unmet[0][u8("star")].toInt() == 3);
    CHECK(unmet[0][u8("criterion")].toString() == u8("2.2"));
    CHECK(unmet[0][u8("needed")].toInt() == 2);
    CHECK(unmet[0][u8("mean")].toDouble() == 0);
}

TEST_CASE("evaluate: marks, separators and line ends of other programs are understood")
{
    const Desk desk;
    const QByteArray files[] = {u8("member,1a,1đ\nAn,5,3\n").toUtf8(),
                                u8("member,1a,1đ\nAn,5,3\n").normalized(QString::NormalizationForm_D).toUtf8(),
                                "\xEF\xBB\xBF" + u8("Member;1A;1Đ\r\n\"An\";5;3\r\n").toUtf8(),
                                u8("member\t1đ\t1a\nAn\t3\t5").toUtf8(),
                                u8("member,1a,1đ,1b\n\nAn, 5 ,3.0,0\n\n").toUtf8()};
    for (const QByteArray& file : files) {
        const CallResult result = evaluated(desk, file, "QD148", 1);
        INFO(file.toStdString() << result.err.toStdString());
        REQUIRE(result.code == 0);
        CHECK(result.json().object()[u8("mean")][u8("total")].toDouble() == 8);
    }
}

TEST_CASE("evaluate: what is wrong in the file is named by row and column, exit code 1")
{
    const Desk desk;
    const struct
    {
        const char* file;
        QStringList named;
    } rows[] = {{"", {u8("empty")}},
                {"\n\n", {u8("empty")}},
                {"member,1.1\n", {u8("no members")}},
                {"name,1.1\nAn,1\n", {u8("member"), u8("name")}},
                {"1.1,member\n1,An\n", {u8("member"), u8("1.1")}},
                {"member,9.9\nAn,1\n", {u8("Column B"), u8("9.9")}},
                {"member,1\nAn,1\n", {u8("Column B"), u8("heading")}},
                {"member,1.1,1.1\nAn,1,1\n", {u8("Column C"), u8("1.1")}},
                {"member,1.1\nAn,3\n", {u8("Row 2"), u8("column 1.1"), u8("3"), u8("1, 2, 4")}},
                {"member,1.1\nAn,x\n", {u8("Row 2"), u8("x")}},
                {"member,1.1\nAn,-1\n", {u8("-1")}},
                {"member,1.1\nAn,1.5\n", {u8("1.5")}},
                {"member,1.1\nAn,99999999999999999999\n", {u8("99999999999999999999")}},
                {"member,1.1\nAn,1\n,2\n", {u8("Row 3"), u8("name")}},
                {"member,1.1\nAn,1\nan,2\n", {u8("Row 3"), u8("an")}},
                {"member,1.1\nAn,1,2\n", {u8("Row 2"), u8("column C")}},
                {"member,1.1\n\"An,1\n", {u8("Row 2")}}};
    for (const auto& row : rows) {
        const CallResult result = evaluated(desk, row.file, "QD26", 16);
        INFO(row.file << " → " << result.err.toStdString());
        CHECK(result.code == 1);
        CHECK(result.out.isEmpty());
        for (const QString& name : row.named) CHECK(result.err.contains(name));
    }
    CHECK(evaluated(desk, QByteArray("\x00\x01\x02\x03", 4), "QD26", 16).code == 1);
    CHECK(desk.call({u8("evaluate"), desk.file(u8("không-có.csv")), u8("--ruleset"), u8("QD26"), u8("--set"), u8("1")})
              .code == 1);
}

TEST_CASE("evaluate: a call that is not understood names what there is, exit code 2")
{
    const Desk desk;
    const QByteArray scores = "member,1.1\nAn,1\n";
    for (const auto& [ruleSet, set] :
         {std::pair("QD27", 1), std::pair("QD26", 27), std::pair("QD26", 0), std::pair("QD1048", 1)})
        CHECK(evaluated(desk, scores, ruleSet, set).code == 2);
    const CallResult unknown = evaluated(desk, scores, "QD27", 1);
    for (const char* code : {"QD27", "QD1048", "QD148", "QD1489", "QD26"})
        CHECK(unknown.err.contains(QLatin1String(code)));
    CHECK(evaluated(desk, scores, "QD26", 26, {u8("--case"), u8("C")}).code == 2);
    CHECK(desk.call({u8("evaluate")}).code == 2);
    CHECK(desk.call({u8("evaluate"), u8("a.csv")}).code == 2);
    CHECK(desk.call({u8("evaluate"), u8("a.csv"), u8("--ruleset"), u8("QD26")}).code == 2);
    CHECK(evaluated(desk, scores, "qd26", 1).code == 0);
}

TEST_CASE("evaluate: set 26 takes case A unless another is named, and says so")
{
    const Desk desk;
    const QByteArray scores = "member,8\nAn,3\n";
    const CallResult silent = evaluated(desk, scores, "QD26", 26);
    CHECK(silent.json().object()[u8("case")].toString() == u8("A"));
    CHECK(silent.err.contains(u8("--case")));
    const CallResult named = evaluated(desk, scores, "QD1489", 26, {u8("--case"), u8("b"), u8("--json")});
    CHECK(named.json().object()[u8("case")].toString() == u8("B"));
    CHECK(named.err.isEmpty());
    CHECK(evaluated(desk, scores, "QD26", 26, {}).out.contains(u8("--case")));
}

TEST_CASE("evaluate: people read a summary")
{
    const Desk desk;
    const RuleBook book = RuleBook::load();
    const QByteArray scores = bestRow(*book.sheet(u8("QD26"), 7), "Nguyễn Văn An", {{u8("2.1"), u8("0")}});
    const CallResult result = evaluated(desk, scores, "QD26", 7, {});
    INFO(result.out.toStdString());
    CHECK(result.code == 0);
    for (const char* word : {"26/2026", "Nguyễn Văn An", "total 97", "4 stars: 2.1", "Stars: 3"})
        CHECK(result.out.contains(u8(word)));
}

TEST_CASE("rulesets: four decrees, one of them in force")
{
    const Desk desk;
    const QJsonArray array = desk.call({u8("rulesets"), u8("--json")}).json().array();
    REQUIRE(array.size() == 4);
    CHECK(array[0][u8("code")].toString() == u8("QD1048"));
    CHECK(array[0][u8("sets")].toArray().isEmpty());
    CHECK(array[3][u8("sets")].toArray().size() == 26);
    CHECK(array[3][u8("validFrom")].toString() == u8("2026-05-22"));
    CHECK(array[3][u8("validTo")].isNull());
    int inForce = 0;
    for (const QJsonValue each : array) inForce += each[u8("inForce")].toBool();
    CHECK(inForce == 1);
    const CallResult list = desk.call({u8("rulesets")});
    for (const char* code : {"QD1048", "QD148", "QD1489", "QD26"}) CHECK(list.out.contains(QLatin1String(code)));
}
