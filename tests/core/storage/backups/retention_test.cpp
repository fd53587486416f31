#include "core/storage/backups/retention.h"

#include <catch2/catch.hpp>

#include <set>

using namespace ocop;

namespace {

/// What is left after backups at 8:00 and 15:00 of every day, thinned each time.
std::vector<QDateTime> afterDays(QDate first, int days)
{
    std::vector<QDateTime> kept;
    for (int day = 0; day < days; ++day)
        for (const int hour : {8, 15}) {
            const QDateTime now(first.addDays(day), QTime(hour, 0));
            kept.push_back(now);
            std::vector<size_t> gone = superfluousBackups(kept, now);
            std::sort(gone.rbegin(), gone.rend());
            for (const size_t each : gone) kept.erase(kept.begin() + std::ptrdiff_t(each));
        }
    return kept;
}

} // namespace

TEST_CASE("of two years of backups the near ones stay whole, the far ones by day and by month", "[backup]")
{
    const QDate first(2024, 1, 1);
    const QDate last = first.addDays(729); // 30/12/2025
    const std::vector<QDateTime> kept = afterDays(first, 730);
    const auto has = [&](QDate day, int hour) {
        return std::count(kept.begin(), kept.end(), QDateTime(day, QTime(hour, 0))) == 1;
    };
    for (int back = 0; back < 2; ++back) {
        CHECK(has(last.addDays(-back), 8));
        CHECK(has(last.addDays(-back), 15));
    }
    for (int back = 3; back <= 30; ++back) {
        INFO(back);
        CHECK(has(last.addDays(-back), 15));
        CHECK_FALSE(has(last.addDays(-back), 8));
    }
    for (QDate month = first; month < QDate(2025, 11, 1); month = month.addMonths(1)) {
        const QDate end = month.addMonths(1).addDays(-1);
        INFO(end.toString(Qt::ISODate).toStdString());
        CHECK(has(end, 15));
        CHECK_FALSE(has(end.addDays(-1), 15));
    }
    std::set<QDateTime> different(kept.begin(), kept.end());
    CHECK(different.size() == kept.size());
    CHECK(kept.size() == 3 * 2 - 1 + 28 + 22);
}

TEST_CASE("old backups go after three years, but never the last five, nor those of a time to come", "[backup]")
{
    const QDateTime now(QDate(2026, 11, 30), QTime(9, 0));
    std::vector<QDateTime> made;
    for (int year = 2015; year <= 2021; ++year) made.emplace_back(QDate(year, 5, 1), QTime(8, 0));
    CHECK(superfluousBackups(made, now) == std::vector<size_t>{1, 0});
    made.push_back(now.addDays(400));
    CHECK(superfluousBackups(made, now) == std::vector<size_t>{2, 1, 0});
    CHECK(superfluousBackups({}, now).empty());
}
