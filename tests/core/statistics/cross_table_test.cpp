#include "core/statistics/cross_table.h"

#include "core/office/open_register.h"
#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace ocop;

TEST_CASE("sectors of every row add up to its products, by district and by commune", "[statistics]")
{
    const test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, test::testAct(ActKind::Sample));
    const QDate day(2024, 8, 31);
    const auto book = openRegister(path, QDateTime(day, QTime(12, 0)));
    const Snapshot snapshot = Snapshot::load(*book);
    const Statistics statistics(snapshot, book->units(), book->groups(), day, 90);
    for (const Dimension dimension : {Dimension::District, Dimension::Commune}) {
        const std::vector<TallyRow> rows = statistics.rows(dimension);
        const std::vector<SectorCounts> sectors = productsBySector(statistics, rows);
        REQUIRE(sectors.size() == rows.size());
        SectorCounts all{};
        for (size_t i = 0; i < rows.size(); ++i) {
            INFO(rows[i].code.toStdString());
            CHECK(std::accumulate(sectors[i].begin(), sectors[i].end(), 0) == rows[i].tally.products.total());
            for (size_t k = 0; k < all.size(); ++k) all[k] += sectors[i][k];
        }
        for (int sector = 1; sector <= 6; ++sector) {
            Selection selection;
            selection.sector = sector;
            const auto matching = std::count_if(statistics.products().begin(), statistics.products().end(),
                                                [&](const ProductOnDay& each) { return selection.matches(each); });
            CHECK(all[size_t(sector)] == matching);
        }
    }
    CHECK(productsBySector(statistics, {}).empty());
}
