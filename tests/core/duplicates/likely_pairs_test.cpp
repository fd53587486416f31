#include "core/duplicates/likely_pairs.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

/// The names of a pair: what stays, what goes.
std::pair<QString, QString> namesOf(const Snapshot& all, const LikelyPair& pair)
{
    if (pair.kind == PairKind::Product) return {all.product({pair.kept})->name, all.product({pair.gone})->name};
    return {all.subject({pair.kept})->name, all.subject({pair.gone})->name};
}

} // namespace

TEST_CASE("pairs are found once, the surest first, with the one that stays", "[likeness]")
{
    TempRegister t;
    const Subject full = t.addSubject(QStringLiteral("HTX Điện Quang"));
    Subject empty = t.addSubject(QStringLiteral("Hợp tác xã Điện Quang"));
    const Subject other = t.addSubject(QStringLiteral("Hộ kinh doanh Lê Thị Mai"));
    t.addProduct(QStringLiteral("Bánh tráng Đại Lộc"), full.id);
    t.addProduct(QStringLiteral("Bánh tráng đại lộc"), full.id);
    t.addProduct(QStringLiteral("Bánh tráng Đại Lộc"), other.id);
    const Snapshot all = Snapshot::load(*t);
    const auto pairs = likelyPairs(all, PromotionBook(), t->units(), QDate(2024, 8, 31));
    REQUIRE(pairs.size() == 2); // another producer's product of the name is another product
    for (const LikelyPair& pair : pairs) {
        CHECK(pair.score >= 0.88);
        CHECK(pair.kept != pair.gone);
        if (pair.kind == PairKind::Product) {
            CHECK_FALSE(pair.reason);
            CHECK(pair.kept < pair.gone);
        } else {
            CHECK(pair.kept == full.id.value);
            CHECK(namesOf(all, pair).second == empty.name);
        }
    }
    CHECK(pairs.front().score >= pairs.back().score);
    LikelyPair turned = pairs.front();
    std::swap(turned.kept, turned.gone);
    CHECK(turned.key() == pairs.front().key());
    CHECK(pairs.front().key() != pairs.back().key());
}

TEST_CASE("a producer with very many products has its doubled ones found, too", "[likeness]")
{
    TempRegister t;
    const Subject maker = t.addSubject(QStringLiteral("Cơ sở Minh Phát"));
    {
        WriteAct act(t->database(), testAct());
        for (int i = 0; i < 260; ++i) {
            Product product;
            product.subject = maker.id;
            product.name = QStringLiteral("%1%2 %3").arg(QChar(u'a' + i % 26)).arg(QChar(u'a' + i / 26)).arg(i * 7919);
            t->products().add(act, product);
        }
        for (const char* name : {"Rượu cần Phước Sơn", "Rượu cần phước sơn"}) {
            Product product;
            product.subject = maker.id;
            product.name = QString::fromUtf8(name);
            t->products().add(act, product);
        }
        act.commit();
    }
    const Snapshot all = Snapshot::load(*t);
    const auto pairs = likelyPairs(all, PromotionBook(), t->units(), QDate(2024, 8, 31));
    const bool found = std::any_of(pairs.begin(), pairs.end(), [&](const LikelyPair& pair) {
        return namesOf(all, pair).first == QStringLiteral("Rượu cần Phước Sơn") &&
               namesOf(all, pair).second == QStringLiteral("Rượu cần phước sơn");
    });
    CHECK(found);
}

TEST_CASE("comparing all records can be stopped", "[likeness]")
{
    TempRegister t;
    t.addSubject(QStringLiteral("HTX Điện Quang"));
    Progress progress;
    progress.stop();
    CHECK_THROWS_AS(likelyPairs(Snapshot::load(*t), PromotionBook(), t->units(), QDate(2024, 8, 31), &progress),
                    Stopped);
}

} // namespace ocop::test
