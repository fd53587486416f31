#include "core/statistics/force_balance.h"

#include "tests/support/made_up_snapshot.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <functional>

namespace ocop::test {
namespace {

const QDate balanceFrom(2023, 12, 31);
const QDate balanceTo(2024, 12, 31);

/// Certificates of products from 1 on: first day, stars, day of withdrawal.
struct GivenCertificate
{
    qint64 product = 1;
    QDate from;
    int stars = 3;
    QDate withdrawn = {};
};

Snapshot balanceSnapshot(const std::vector<GivenCertificate>& given)
{
    Subject subject;
    subject.id = {1};
    subject.name = QStringLiteral("HTX An Bằng");
    subject.unit = {20335};
    std::vector<Product> products;
    std::vector<Certificate> certificates;
    for (const GivenCertificate& each : given) {
        if (products.empty() || products.back().id.value != each.product) {
            Product product;
            product.id = {each.product};
            product.subject = subject.id;
            product.name = QStringLiteral("Sản phẩm %1").arg(each.product);
            products.push_back(product);
        }
        Certificate certificate;
        certificate.id = {qint64(certificates.size()) + 1};
        certificate.product = {each.product};
        certificate.stars = each.stars;
        certificate.effectiveFrom = each.from;
        if (each.from.isValid()) certificate.lastValidDay = each.from.addMonths(36);
        certificate.withdrawnOn = each.withdrawn;
        certificates.push_back(certificate);
    }
    return Snapshot::of({subject}, products, {}, certificates);
}

void checkReconciles(const ForceBalance& balance)
{
    for (int stars = 3; stars <= 5; ++stars) {
        INFO(stars);
        CHECK(balance.end[stars] == balance.start[stars] + balance.entered[stars] + balance.back[stars] +
                                        balance.starIn[stars] - balance.starOut[stars] - balance.lapsed[stars] -
                                        balance.withdrawn[stars]);
    }
    CHECK(balance.starIn.total() == balance.starOut.total());
}

} // namespace

TEST_CASE("every step between two days is told, in and out", "[movement]")
{
    using Steps = std::vector<std::pair<ForceStep, QDate>>;
    struct Case
    {
        const char* what;
        std::vector<GivenCertificate> certificates;
        Steps steps;
    };
    const QDate may(2024, 5, 1);
    const Case cases[] = {{"new", {{1, may}}, {{ForceStep::Entered, may}}},
                          {"lapsed", {{1, QDate(2021, 6, 1)}}, {{ForceStep::Lapsed, QDate(2024, 6, 2)}}},
                          {"in force all the time", {{1, QDate(2023, 1, 1)}}, {}},
                          {"renewed in time", {{1, QDate(2021, 6, 1)}, {1, may}}, {{ForceStep::Renewed, may}}},
                          {"back after a gap", {{1, QDate(2020, 6, 1)}, {1, may}}, {{ForceStep::Back, may}}},
                          {"lapsed, then back",
                           {{1, QDate(2021, 2, 1)}, {1, may}},
                           {{ForceStep::Back, may}, {ForceStep::Lapsed, QDate(2024, 2, 2)}}},
                          {"more stars", {{1, QDate(2023, 2, 1)}, {1, may, 4}}, {{ForceStep::StarUp, may}}},
                          {"fewer stars", {{1, QDate(2023, 2, 1), 4}, {1, may, 3}}, {{ForceStep::StarDown, may}}},
                          {"recognised and withdrawn within",
                           {{1, may, 3, QDate(2024, 9, 1)}},
                           {{ForceStep::Entered, may}, {ForceStep::Withdrawn, QDate(2024, 9, 1)}}},
                          {"withdrawn after it had lapsed",
                           {{1, QDate(2020, 6, 1), 3, QDate(2024, 9, 1)}},
                           {{ForceStep::Withdrawn, QDate(2024, 9, 1)}}}};
    TempRegister book;
    for (const Case& each : cases) {
        INFO(each.what);
        const Snapshot snapshot = balanceSnapshot(each.certificates);
        const Statistics later(snapshot, book->units(), book->groups(), balanceTo, 90);
        const ForceBalance balance = forceBalance(snapshot, later, balanceFrom);
        Steps steps;
        for (const ForceChange& change : balance.changes) steps.emplace_back(change.step, change.day);
        CHECK(steps == each.steps);
        checkReconciles(balance);
        CHECK(balance.end.counts() == later.total().inForce);
    }
}

TEST_CASE("what is recognised and lapses within the days counts in both", "[movement]")
{
    TempRegister book;
    const QDate since(2019, 12, 31);
    const Snapshot snapshot = balanceSnapshot({{1, QDate(2020, 6, 1), 4}, {2, QDate(2019, 3, 1)}});
    const Statistics later(snapshot, book->units(), book->groups(), balanceTo, 90);
    const ForceBalance balance = forceBalance(snapshot, later, since);
    CHECK(balance.entered[4] == 1);
    CHECK(balance.lapsed[4] == 1);
    CHECK(balance.start[3] == 1);
    CHECK(balance.lapsed[3] == 1);
    CHECK(balance.end.total() == 0);
    checkReconciles(balance);
}

TEST_CASE("start and end of every period are the statistics' own numbers", "[movement]")
{
    TempRegister book;
    const Snapshot snapshot = madeUpSnapshot(book->units(), 407);
    for (int year = 2019; year < 2026; ++year) {
        INFO(year);
        const Statistics earlier(snapshot, book->units(), book->groups(), QDate(year - 1, 12, 31), 90);
        const Statistics later(snapshot, book->units(), book->groups(), QDate(year, 12, 31), 90);
        const ForceBalance balance = forceBalance(snapshot, later, QDate(year - 1, 12, 31));
        checkReconciles(balance);
        CHECK(balance.start.counts() == earlier.total().inForce);
        CHECK(balance.end.counts() == later.total().inForce);
    }
}

} // namespace ocop::test
