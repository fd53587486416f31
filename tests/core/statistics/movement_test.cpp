#include "core/office/open_register.h"
#include "core/statistics/movement.h"
#include "core/statistics/trend.h"

#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <map>

namespace ocop::test {
namespace {

const QDate movesFrom(2023, 12, 31);
const QDate movesTo(2024, 12, 31);

/// One product with the certificates a case gives it: first day, stars.
struct MovedProduct
{
    TempRegister book;
    Product product;

    MovedProduct()
    {
        const Subject maker = book.addSubject(QStringLiteral("HTX An Bằng"), SubjectKind::Cooperative);
        product = book.addProduct(QStringLiteral("Trà dây"), maker.id, 211);
    }
    void certificate(QDate from, int stars)
    {
        book.addCertificate(product.id, from, stars,
                            book.addDecision(QStringLiteral("%1/QĐ-UBND").arg(from.toJulianDay()), from).id);
    }
    std::vector<Movement> moves()
    {
        m_snapshot = Snapshot::load(*book);
        m_earlier.emplace(m_snapshot, book->units(), book->groups(), movesFrom, 90);
        m_later.emplace(m_snapshot, book->units(), book->groups(), movesTo, 90);
        return movementsBetween(*m_earlier, *m_later);
    }

private:
    Snapshot m_snapshot;
    std::optional<Statistics> m_earlier;
    std::optional<Statistics> m_later;
};

} // namespace

TEST_CASE("what became of a product between two days", "[movement]")
{
    struct Case
    {
        const char* what;
        std::vector<std::pair<QDate, int>> certificates;
        std::optional<MovementKind> kind;
        QDate day;
    };
    const Case cases[] = {
        {"new within the days", {{QDate(2024, 5, 2), 3}}, MovementKind::Entered, QDate(2024, 5, 2)},
        {"new on the earlier day itself: known then", {{movesFrom, 3}}, std::nullopt, {}},
        {"new on the later day", {{movesTo, 4}}, MovementKind::Entered, movesTo},
        {"in force on both", {{QDate(2023, 1, 1), 3}}, std::nullopt, {}},
        {"lapsed on both", {{QDate(2019, 1, 1), 3}}, std::nullopt, {}},
        {"its 36 months ended", {{QDate(2021, 6, 1), 3}}, MovementKind::Lapsed, QDate(2024, 6, 2)},
        {"renewed with the same stars",
         {{QDate(2021, 6, 1), 3}, {QDate(2024, 5, 1), 3}},
         MovementKind::Renewed,
         QDate(2024, 5, 1)},
        {"renewed after a gap",
         {{QDate(2019, 6, 1), 3}, {QDate(2024, 5, 1), 3}},
         MovementKind::Renewed,
         QDate(2024, 5, 1)},
        {"more stars", {{QDate(2023, 6, 1), 3}, {QDate(2024, 5, 1), 4}}, MovementKind::StarUp, QDate(2024, 5, 1)},
        {"fewer stars", {{QDate(2021, 6, 1), 4}, {QDate(2024, 5, 1), 3}}, MovementKind::StarDown, QDate(2024, 5, 1)},
        {"not yet", {{QDate(2025, 1, 1), 3}}, std::nullopt, {}}};
    for (const Case& each : cases) {
        INFO(each.what);
        MovedProduct moved;
        for (const auto& [from, stars] : each.certificates) moved.certificate(from, stars);
        const auto moves = moved.moves();
        REQUIRE(moves.size() == (each.kind ? 1 : 0));
        if (!each.kind) continue;
        CHECK(moves.front().kind == *each.kind);
        CHECK(moves.front().day == each.day);
    }
}

TEST_CASE("a withdrawal within the days is told, whatever else there was", "[movement]")
{
    MovedProduct moved;
    moved.certificate(QDate(2023, 1, 1), 3);
    Certificate certificate = moved.book->certificates().all().front();
    certificate.withdrawnOn = QDate(2024, 3, 1);
    certificate.withdrawalGround = WithdrawalGround::B;
    {
        WriteAct act(moved.book->database(), testAct(ActKind::Edit));
        moved.book->certificates().save(act, certificate);
        act.commit();
    }
    const auto moves = moved.moves();
    REQUIRE(moves.size() == 1);
    CHECK(moves.front().kind == MovementKind::Withdrawn);
    CHECK(moves.front().day == QDate(2024, 3, 1));
}

TEST_CASE("movements explain the difference of what is in force, on every year of the sample", "[movement]")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, testAct(ActKind::Sample));
    const auto book = openRegister(path, QDateTime(QDate(2026, 11, 23), QTime(8, 0)));
    const Snapshot snapshot = Snapshot::load(*book);
    for (int year = 2019; year < 2027; ++year) {
        INFO(year);
        const Statistics earlier(snapshot, book->units(), book->groups(), QDate(year - 1, 12, 31), 90);
        const Statistics later(snapshot, book->units(), book->groups(), QDate(year, 12, 31), 90);
        int difference = 0;
        int entered = 0;
        for (const Movement& each : movementsBetween(earlier, later)) {
            difference += int(each.product->standing.inForce()) - int(each.before.inForce());
            entered += each.kind == MovementKind::Entered;
        }
        CHECK(later.total().inForce.total() - earlier.total().inForce.total() == difference);
        CHECK(later.total().products.total() - earlier.total().products.total() == entered);
    }
    const auto points =
        trendOf(snapshot, book->units(), book->groups(), QDate(2019, 1, 1), QDate(2024, 8, 31), Period::Quarter, 90);
    REQUIRE(points.size() == 23);
    CHECK(points.front().day == QDate(2019, 3, 31));
    CHECK(points.back().day == QDate(2024, 8, 31));
    CHECK(points.back().tally.inForce.total() == 246);
    CHECK(points.back().tally.lapsed.total() == 161);
    for (size_t i = 1; i < points.size(); ++i)
        CHECK(points[i].tally.products.total() >= points[i - 1].tally.products.total());
}

TEST_CASE("periods end on their last day", "[movement]")
{
    CHECK(endOfPeriod(Period::Month, QDate(2024, 2, 1)) == QDate(2024, 2, 29));
    CHECK(endOfPeriod(Period::Quarter, QDate(2024, 2, 10)) == QDate(2024, 3, 31));
    CHECK(endOfPeriod(Period::Quarter, QDate(2024, 12, 31)) == QDate(2024, 12, 31));
    CHECK(endOfPeriod(Period::Year, QDate(2023, 1, 1)) == QDate(2023, 12, 31));
}

} // namespace ocop::test
